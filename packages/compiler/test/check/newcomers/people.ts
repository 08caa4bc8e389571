import type { Mistake } from './mistake.ts';

/** What is asked of people, and how it is joined. */
export const people: readonly Mistake[] = [
  ['require «certified bakers»', 'Say how many: for instance "at least 1 baker certified …".'],
  [
    'require «full-time bakers»',
    'Say how many: for instance "at least 1 full-time baker".',
    'Write "at least 1 full-time baker"',
  ],
  [
    'require at least 1 baker «who passed exam Hygiene and who is trained or who is full-time»',
    'This mixes "and" with "or", and after "who" no brackets may stand. Say in a definition what belongs together, as in "define … baker: (A and B) or C".',
  ],
  [
    'require at least 1 baker who is trained or «is» full-time',
    '"is" does not belong here, after "or". Write "who" again: "or who is …".',
  ],
  [
    'require at least 1 baker where employment is FullTime or «where» id is "b"',
    '"where" does not belong here, after "or". What follows "where" is joined by "and where" alone: say in a definition what may be one or the other.',
  ],
];
