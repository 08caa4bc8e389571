/** What lifecycles are made of, in plain words. Examples are lines of the reference. */
import { phrase, within, type Phrase } from './phrase.ts';

const asked = 'when Safety is met: GetWell becomes Approved';
const extension = 'on decision Extension: Lapsed may become Extended through the recorded day';
const before = 'at 90 days before anniversary: Approved becomes Renewing and notify club by email';
const after = 'at 30 days after anniversary: Renewing becomes Removed';
const ended = 'at the end of GetWell: GetWell becomes Removed';
const notice = 'duty Notice "Notice of any unmet requirement": club gives notice within 30 days after awareness';
const renewal = 'on renewal when every requirement is met: Renewing becomes Approved';
const plan = 'state GetWell "Get well plan" for 6 months';
const clock = 'clock anniversary every 1 year';

const of = (words: string, says: string, example: string, heading: string): Phrase =>
  phrase(words, says, example, 'lifecycles', heading);

export const phrasesOfLifecycles: readonly Phrase[] = [
  of(
    'lifecycle',
    'Says in which state somebody is over time, and what leads from one to another.',
    'lifecycle {',
    'Lifecycles',
  ),
  of('state', 'Names a state that somebody may be in. The first one is where everybody begins.', plan, 'Lifecycles'),
  within(['State'], of('for', 'How long the state lasts, from the day on which it is entered.', plan, 'Lifecycles')),
  of('final', 'Says that the state is never left.', 'state Removed final', 'Lifecycles'),
  of('clock', 'Names a day that comes again and again, counted from the first day.', clock, 'Lifecycles'),
  within(['Clock'], of('every', 'How long it is from one of its days to the next.', clock, 'Lifecycles')),
  of('duty', 'Names what has to be done within a time after something happened.', notice, 'Duties'),
  within(
    ['Duty'],
    of('within', 'How long there is time, counted from the day on which it happened.', notice, 'Duties'),
  ),
  within(['Duty'], of('after', 'What happened, as it is called where it is recorded.', notice, 'Duties')),
  within(['TriggerWhen'], of('when', 'On each day on which the condition is surely met.', asked, 'Lifecycles')),
  within(['TriggerOn'], of('on', 'On a day of which this is recorded.', renewal, 'Lifecycles')),
  within(['TriggerOn'], of('when', 'Only if the condition is met at that moment.', renewal, 'Lifecycles')),
  within(
    ['TriggerAt'],
    of('at', 'On this day alone, each time that the clock comes to its own.', before, 'Lifecycles'),
  ),
  within(['TriggerAt'], of('before', 'Counted back from the day of the clock.', before, 'Lifecycles')),
  within(['TriggerAt'], of('after', 'Counted on from the day of the clock.', after, 'Lifecycles')),
  of('at the end of', 'On the day after the last one of the state.', ended, 'Lifecycles'),
  of('becomes', 'The state that follows, from this day on.', before, 'Lifecycles'),
  of('may becomes', 'The state that follows where somebody decides it.', extension, 'What somebody decides'),
  of(
    'through the recorded day',
    'The decision says through which day the state lasts.',
    extension,
    'What somebody decides',
  ),
  of('and notify', 'Gives a notice: who is told of it.', before, 'Lifecycles'),
  within(['Transition'], of('by', 'By what means somebody is told.', before, 'Lifecycles')),
  within(
    ['Transition'],
    of(
      'otherwise',
      'Only where those before it, of the same day and out of the same state, are not taken.',
      'otherwise when suspended: Approved becomes Suspended',
      'Transitions',
    ),
  ),
];
