/** What editors say of what may be written at a place. */
import { keywordNotes } from '../../packages/language-server/src/service/completion/keyword-notes.ts';
import { completed } from '../../packages/language-server/test/support/completing.ts';

const inProgram = (items: string): string => `program P\nuse "./catalog.proviso"\n${items}`;

/** Places that have all between them that is offered whole, and words of every part of a sentence. */
const places: readonly string[] = [
  '|',
  inProgram('unsettled Guests "Do guests count?"\nrequire any badge\n|'),
  inProgram('require X: |'),
  inProgram('require X: not |'),
  inProgram('require X: all |'),
  inProgram('require X: all of |'),
  inProgram('require X: at least 2 |'),
  inProgram('require X: at least 2 people |'),
  inProgram('require X: size |'),
  inProgram('require X: any badge |'),
  inProgram('require X: any |'),
  inProgram('require X |'),
  inProgram('require all of {\n  |\n}'),
  inProgram('revisions {\n  1.0 |\n}'),
  'catalog C\nkind exam\n|',
  'catalog C\nkind exam plural exams {\n  |\n}',
  'catalog C\nkind exam\nentries of exam {\n  |\n}',
  'catalog C\nrecord club {\n  |\n}',
  'catalog C\nrecord club {\n  size: |\n}',
  'examples for P\nuse "./catalog.proviso"\n|',
  'examples for P\nuse "./catalog.proviso"\nclub A {\n  |\n}',
  'examples for P\nuse "./catalog.proviso"\nclub A { }\nexpect A |',
];

/** The words that stand in a template where something is to be filled in. */
const blanksIn = (snippet: string): readonly string[] =>
  [...snippet.matchAll(/\$\{\d+:([^}]*)\}/gu)].map(([, words = '']) => words);

/** What is offered, said in a few words each. */
export interface Offered {
  /** What it is, beside its label. */
  readonly notes: readonly string[];
  readonly labels: readonly string[];
  /** What stands where something is to be filled in. */
  readonly blanks: readonly string[];
}

/** All that is said of words of the language and of whole items. */
export const offeredInAll = async (): Promise<Offered> => {
  const offers = (await Promise.all(places.map((place) => completed(place)))).flat();
  const own = offers.filter(({ kind }) => kind === 'snippet' || kind === 'keyword' || kind === 'type');
  const templates = own.filter(({ kind }) => kind === 'snippet');
  return {
    notes: [...Object.values(keywordNotes), ...own.map(({ detail }) => detail)],
    labels: templates.map(({ label }) => label),
    blanks: templates.flatMap(({ snippet }) => blanksIn(snippet ?? '')),
  };
};
