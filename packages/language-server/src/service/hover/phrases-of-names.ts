/** Words that stand where names do and mean something of themselves, in plain words. */
import { asName, phrase, within, type Phrase } from './phrase.ts';

const type = (word: string, says: string): Phrase =>
  asName(['NamedType'], phrase(word, `A type: ${says}`, null, 'catalogs', 'Types'));

const moment = (word: string, says: string, example: string): Phrase =>
  asName(['OnTiming'], phrase(word, says, example, 'when', 'on application, on renewal'));

const aloud = 'Says aloud that each counts once, however often it is there. It changes nothing.';
const answers = 'settle GuestsCount since 2024-05-01: no "Minute 12 of the board"';

export const phrasesOfNames: readonly Phrase[] = [
  type('number', 'an exact number, such as 25, 4.5 or 10,000.'),
  type('percent', 'an exact percentage, such as 25%.'),
  type('money', 'an amount in the currency that is named, such as EUR 1,500.'),
  type('duration', 'a time that has passed, in weeks, days, hours and minutes.'),
  type('period', 'a time by the calendar, in years and months.'),
  type('date', 'a day, such as 2024-05-31.'),
  type('text', 'any text in quotes.'),
  type('yesno', 'yes or no.'),

  asName(
    ['NounPhrase'],
    phrase('unique', aloud, 'require at least 2 unique coaching people', 'counting', 'What can be counted'),
  ),
  asName(
    ['NounPhrase'],
    phrase('different', aloud, 'require at least 2 different sports', 'counting', 'What can be counted'),
  ),

  moment(
    'application',
    'The moment at which somebody applies. An evaluation may be at it, at a renewal, or at neither.',
    'require on application: attested Visit "The board has visited the club"',
  ),
  moment(
    'renewal',
    'The moment at which somebody renews. An evaluation may be at it, at an application, or at neither.',
    'require on renewal: feesPaid is 100%',
  ),

  asName(
    ['Path'],
    phrase('yes', 'It is so, by the facts.', 'require at least 3 matches where won is yes', 'choosing', 'where'),
  ),
  within(['NoAnswer'], phrase('no', 'It is not so, by the facts.', null, 'catalogs', 'Types')),
  asName(['Settle'], phrase('yes', 'Answers the question: what it asks is so.', null, 'questions', 'settle')),
  asName(['Settle'], phrase('no', 'Answers the question: what it asks is not so.', answers, 'questions', 'settle')),
  asName(
    ['AttestedFact'],
    phrase('yes', 'Somebody has said that it is so.', 'attested BoatCheck: yes on 2024-03-01', 'examples', 'Examples'),
  ),
  asName(['AttestedFact'], phrase('no', 'Somebody has said that it is not so.', null, 'examples', 'Examples')),
  phrase(
    'per',
    'Counts for each value of the field by itself. Each of these counts has to be right.',
    'require at least 1 person per duty',
    'counting',
    'Per field',
  ),
];
