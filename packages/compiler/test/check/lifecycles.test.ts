import { describe, it } from 'vitest';
import { expectFindings } from '../support/compiling.ts';

/** A lifecycle of A and B, which is final, with these items. */
const life = (items: string): string => `require Insured: insured
require Staff: employees at least 5
lifecycle {
  state A
  state B final
  clock anniversary every 1 year
  ${items}
}`;

describe('the order of transitions', () => {
  it.each([
    ['a requirement is met and unmet', 'when Insured is met: A becomes C', 'when Insured is unmet: A becomes B'],
    [
      'one of two is unmet, and both are met',
      'when Staff is unmet: A becomes C',
      'when Insured is met and Staff is met: A becomes B',
    ],
    [
      'there is one and none',
      'when at least 1 individual where trained is yes: A becomes C',
      'when no individual where trained is yes: A becomes B',
    ],
    [
      'one denies two things together that the other says apart',
      'when insured and suspended and level is Expert: A becomes C',
      'when not all of { - insured - level is Expert }: A becomes B',
    ],
    ['one denies what the other says', 'when suspended: A becomes C', 'when not suspended: A becomes B'],
    ['they lead to one state', 'when Staff is unmet: A becomes B', 'when Insured is unmet: A becomes B'],
    ['they are of different sorts', 'on audit: A becomes C', 'when Insured is unmet: A becomes B'],
    ['they lead out of different states', 'when Staff is unmet: A becomes C', 'when Insured is unmet: C becomes B'],
    ['they are on different events', 'on audit: A becomes C', 'on complaint: A becomes B'],
  ])('need not be said where %s', (_, first, second) => {
    expectFindings(life(`state C\n  on appeal: C becomes A\n  on visit: A becomes C\n  ${first}\n  ${second}`));
  });

  it('has to be said where both could be taken', () => {
    expectFindings(
      life(
        'state C\n  on appeal: C becomes B\n  when Staff is unmet: A becomes C\n  «when Insured is unmet»: A becomes B',
      ),
      'transitions-without-order → otherwise when Insured is unmet',
    );
    expectFindings(
      life('state C\n  on appeal: C becomes B\n  on audit when Staff is unmet: A becomes C\n  «on audit»: A becomes B'),
      'transitions-without-order → otherwise on audit',
    );
  });

  it('is said of a decision that need not say through which day', () => {
    expectFindings(
      life(`state C
  at the end of C: C becomes B
  on decision Grace: A may become C through the recorded day
  otherwise on decision Grace: A may become B`),
    );
    expectFindings(
      life(`state C
  on audit: C becomes B
  on decision Grace: A may become B
  otherwise on decision Grace: «A» may become C`),
      'transition-never-taken',
    );
  });

  it('is said by "otherwise"', () => {
    expectFindings(
      life(
        'state C\n  on appeal: C becomes B\n  when Staff is unmet: A becomes C\n  otherwise when Insured is unmet: A becomes B',
      ),
    );
  });

  it('is that nothing is left where the first is taken whenever the second could be', () => {
    expectFindings(
      life(
        'state C\n  on appeal: C becomes B\n  on audit: A becomes C\n  otherwise on audit when Staff is unmet: «A» becomes B',
      ),
      'transition-never-taken',
    );
    expectFindings(
      life(
        'state C\n  on appeal: C becomes B\n  at 9 days after anniversary: A becomes C\n  at 9 days after anniversary: «A» becomes B',
      ),
      'transition-never-taken',
    );
  });

  it('leaves the second to be taken where the first leads back', () => {
    expectFindings(life('on audit: A becomes A and notify partner\n  otherwise on audit: A becomes B'));
  });
});

describe('a timer', () => {
  it('may stand out of a state that somebody may still be in', () => {
    expectFindings(
      life(`state C for 130 days
  at 90 days before anniversary: A becomes C
  at the end of C: C becomes A
  at 30 days after anniversary: C becomes B`),
    );
  });

  it('never fires out of a state that has ended by then', () => {
    expectFindings(
      life(`state C for 2 months
  at 90 days before anniversary: A becomes C
  at the end of C: C becomes A
  at 30 days after anniversary: «C» becomes B`),
      'timer-never-fires',
    );
  });

  it('is not known to be too late where the state is entered otherwise, too', () => {
    expectFindings(
      life(`state C for 30 days
  at 90 days before anniversary: A becomes C
  on audit: A becomes C
  at the end of C: C becomes A
  at 30 days after anniversary: C becomes B`),
    );
  });

  it('is nearer to its day than that comes around', () => {
    expectFindings(life('at 11 months after anniversary: A becomes B'));
    expectFindings(life('at «1 year» after anniversary: A becomes B'), 'timer-beyond-clock');
  });
});

describe('names of a lifecycle', () => {
  it('are shared by states, clocks and duties', () => {
    expectFindings(
      life('on audit: A becomes B\n  duty «anniversary»: partner pays within 30 days after change'),
      'duplicate-name',
    );
  });

  it('that are not known are pointed out, with the nearest one', () => {
    expectFindings(life('when «Insurd» is unmet: A becomes B'), 'unknown-label → Insured');
    expectFindings(life('when «Insured»: A becomes B'), 'not-a-condition → Insured is met');
    expectFindings(
      life('when «every requirement is unmet»: A becomes B'),
      'not-a-condition → not every requirement is met',
    );
  });

  it('may be those of fields where these are spoken of', () => {
    expectFindings(life('when level is Expert: A becomes B'));
  });

  it('count a definition and a question as used', () => {
    expectFindings(`define risky partner: suspended
unsettled Guests "Do guests count?"
${life('when risky and Guests: A becomes B')}`);
  });
});

describe('an event', () => {
  it.each([
    ['a renewal', 'on «renewl» when Insured is met: A becomes B', 'renewal'],
    ['an application', 'on «aplication»: A becomes B', 'application'],
    ['a renewal as histories call it', 'on «renewed»: A becomes B', 'renewal'],
    [
      'a duty',
      'duty NoticeGiven: partner notifies within 30 days after audit on «noticegiven»: A becomes B',
      'NoticeGiven',
    ],
    ['another event', 'on site visit: A becomes B on «site vist»: A becomes B', 'site visit'],
    [
      'what begins a duty',
      'on awareness: A becomes B duty Notice: partner notifies within 30 days after «awarness»',
      'awareness',
    ],
  ])('that is nearly called as %s is pointed out', (_, items, suggestion) => {
    expectFindings(life(items), `event-like-another → ${suggestion}`);
  });

  it.each([
    ['in a short word', 'on plan A: A becomes B on plan B: A becomes B'],
    ['in a number', 'on Review2023: A becomes B on Review2024: A becomes B'],
    ['in another word', 'on first visit: A becomes B on third visit: A becomes B'],
    ['in more than a slip', 'on removal: A becomes B'],
  ])('may be told from others %s', (_, items) => {
    expectFindings(life(items));
  });
});

describe('conditions that lead to and fro', () => {
  it('are a finding where all may be met on one day', () => {
    expectFindings(
      life(
        'state C\n  when suspended: A becomes C\n  «when employees at least 1»: C becomes A\n  on audit: A becomes B',
      ),
      'to-and-fro → when employees at least 1 and not (suspended)',
    );
    expectFindings(
      life(
        'state C\n  when suspended: A becomes C\n  «when insured or employees at least 1»: C becomes A\n  on audit: A becomes B',
      ),
      'to-and-fro → when (insured or employees at least 1) and not (suspended)',
    );
    expectFindings(
      life(
        'state C state D when suspended: A becomes C when insured: C becomes D «when employees at least 1»: D becomes A on audit: A becomes B',
      ),
      'to-and-fro',
    );
  });

  it.each([
    [
      'two exclude each other',
      'when suspended: A becomes C',
      'when employees at least 1 and not (suspended): C becomes A',
    ],
    ['a requirement is met and unmet', 'when Staff is unmet: A becomes C', 'when Staff is met: C becomes A'],
    ['one needs an event', 'when suspended: A becomes C', 'on audit when employees at least 1: C becomes A'],
    ['they lead on', 'when suspended: A becomes C', 'when employees at least 1: C becomes B'],
  ])('are none where %s', (_, first, second) => {
    expectFindings(life(`state C\n  ${first}\n  ${second}\n  on appeal: A becomes B`));
  });
});

describe('a slip in a condition', () => {
  it('is told once', () => {
    expectFindings(
      life('state C on appeal: C becomes B when Staff is met: A becomes C when Insured is «failed»: A becomes B'),
      'verdict-not-asked',
    );
    expectFindings(
      life(
        'state C on appeal: C becomes B on audit: A becomes C otherwise on audit when Insured is «unmett»: A becomes B',
      ),
      'verdict-not-asked → unmet',
    );
  });

  it('is mended without turning it round', () => {
    expectFindings(
      life('when «every requirement is unmet»: A becomes B'),
      'not-a-condition → not every requirement is met',
    );
    expectFindings(
      life('when «every requirement is not met»: A becomes B'),
      'not-a-condition → not every requirement is met',
    );
    expectFindings(life('when «every requirement is fine»: A becomes B'), 'not-a-condition → every requirement is met');
  });
});
