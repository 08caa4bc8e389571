/** What examples are made of, in plain words. Examples are lines of the reference. */
import { asName, phrase, within, type Phrase } from './phrase.ts';

const extension = 'after award on 2024-01-10, decision Extension by "Office" on 2025-08-20 through 2025-12-31';

export const phrasesOfExamples: readonly Phrase[] = [
  phrase(
    'expect',
    'Says which verdict a sample should have on a day, or in which state it should be.',
    'expect Riverside met on 2024-06-01',
    'examples',
    'Examples',
  ),
  within(
    ['Expect'],
    phrase(
      'on',
      'The day, or the moment, at which the sample is judged.',
      'expect Riverside met on 2024-06-01',
      'examples',
      'Examples',
    ),
  ),
  within(
    ['Expect'],
    phrase(
      'in',
      'The state of the lifecycle in which the sample should be on a day.',
      'expect Riverside in GetWell on 2025-03-02 after award on 2024-01-10',
      'examples',
      'Expected states',
    ),
  ),
  within(
    ['Expect'],
    phrase(
      'after',
      'What happened before, such as the award, from which the lifecycle goes on.',
      'expect Riverside in GetWell on 2025-03-02 after award on 2024-01-10',
      'examples',
      'Expected states',
    ),
  ),
  asName(
    ['Happened'],
    phrase(
      'award',
      'The lifecycle begins on this day.',
      'expect Riverside in GetWell on 2025-03-02 after award on 2024-01-10',
      'examples',
      'Expected states',
    ),
  ),
  within(['Happened'], phrase('by', 'Who did it, or decided it.', extension, 'examples', 'Expected states')),
  within(['Happened'], phrase('on', 'The day on which it happened.', extension, 'examples', 'Expected states')),
  within(
    ['Happened'],
    phrase('through', 'The last day of the state that was decided.', extension, 'examples', 'Expected states'),
  ),
  phrase(
    'without',
    'The sample without one of its items.',
    'expect Riverside without person "bo" unmet on 2024-06-01 because Coaches',
    'examples',
    'Examples',
  ),
  phrase(
    'because',
    'Names requirements that must have the expected verdict too.',
    'expect Riverside without person "bo" unmet on 2024-06-01 because Coaches',
    'examples',
    'Examples',
  ),
  phrase(
    'met',
    'The verdict that everything required holds.',
    'expect Riverside met on 2024-06-01',
    'examples',
    'Examples',
  ),
  phrase(
    'unmet',
    'The verdict that something required does not hold.',
    'expect Riverside without person "bo" unmet on 2024-06-01 because Coaches',
    'examples',
    'Examples',
  ),
  phrase(
    'unknown',
    'The verdict where a fact is missing that would decide.',
    'expect Riverside unknown on 2025-06-01 because Boats',
    'examples',
    'Examples',
  ),
  phrase(
    'unclear',
    'The verdict where the document itself leaves open what would decide.',
    'expect Guests unclear on 2024-06-01 because Size',
    'examples',
    'Examples',
  ),
  phrase(
    'not applicable',
    'The verdict where nothing is asked, such as before a requirement begins.',
    null,
    'verdicts',
    'When something is not applicable',
  ),
  phrase(
    'and maybe more',
    'Says that there may be more than is shown.',
    'people and maybe more',
    'examples',
    'Examples',
  ),
  within(
    ['HeldMember'],
    phrase(
      'never renewed',
      'Says for certain that there was no renewal.',
      'holds agreement LeagueAgreement since 2023-01-10 never renewed',
      'cohorts',
      'What facts say',
    ),
  ),
  asName(
    ['HeldMember'],
    phrase(
      'renewed',
      'The days on which it was renewed.',
      'holds agreement LeagueAgreement since 2021-01-10 renewed 2022-01-05, 2023-01-09',
      'cohorts',
      'What facts say',
    ),
  ),
  within(
    ['HoldsFact', 'EmptyFact'],
    phrase('no', 'Says that there is none of them, for certain.', 'holds no sport', 'examples', 'Examples'),
  ),
  within(
    ['HoldsFact'],
    phrase(
      'holds',
      'What the sample holds, each with its days.',
      'holds licence RowingCoach since 2020-01-01',
      'examples',
      'Examples',
    ),
  ),
  within(
    ['HoldsFact'],
    phrase(
      'passed',
      'What the sample has passed, each with its days.',
      'passed course FirstAid since 2020-05-01',
      'examples',
      'Examples',
    ),
  ),
  within(
    ['AttestedFact'],
    phrase(
      'attested',
      'What somebody has said of the sample: yes or no, by whom, on which day.',
      'attested BoatCheck: yes by "Harbour master" on 2024-03-01 through 2025-02-28 evidence "Report 12"',
      'examples',
      'Examples',
    ),
  ),
  within(
    ['AttestedFact'],
    phrase(
      'by',
      'Who has attested it.',
      'attested BoatCheck: yes by "Harbour master" on 2024-03-01 through 2025-02-28 evidence "Report 12"',
      'examples',
      'Examples',
    ),
  ),
  within(
    ['AttestedFact'],
    phrase('on', 'The day on which it was attested.', 'attested BoatCheck: yes on 2024-03-01', 'examples', 'Examples'),
  ),
  within(
    ['AttestedFact'],
    phrase(
      'through',
      'The last day on which the attestation counts.',
      'attested BoatCheck: yes by "Harbour master" on 2024-03-01 through 2025-02-28 evidence "Report 12"',
      'examples',
      'Examples',
    ),
  ),
  phrase(
    'evidence',
    'What the attestation rests on.',
    'attested BoatCheck: yes by "Harbour master" on 2024-03-01 through 2025-02-28 evidence "Report 12"',
    'examples',
    'Examples',
  ),
];
