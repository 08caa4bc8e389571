/** What may be said of a state that is expected: what happened before, and the words that lead there. */
import { nodesOf, type Document, type KeywordName, type Name, type OpenRule } from '@proviso/grammar';
import { rank, type Offer } from './offer.ts';
import { statesIn } from './program-parts.ts';
import { imagesOf, openRule, type Situation } from './situation.ts';

const inWords = (words: readonly Name[]): string => words.map(({ text }) => text).join(' ');

/** What is recorded for the lifecycle of a program, each with what it is. */
const recordedIn = (tree: Document): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const add = (name: string, detail: string): void => {
    if (name !== '' && !found.has(name)) found.set(name, detail);
  };
  for (const node of nodesOf(tree)) {
    if (node.kind === 'TriggerOn') {
      const isDecision = node.words[0]?.text === 'decision' && node.words.length > 1;
      add(inWords(node.words), isDecision ? 'what somebody decided' : 'what happened');
    }
    if (node.kind !== 'Duty') continue;
    add(inWords(node.after), 'what begins a duty');
    if (node.name.kind === 'Name') add(node.name.text, 'that the duty was done');
  }
  return found;
};

/** What may have happened before, as the lifecycle calls it. */
export const happenedOffers = ({ programTree, expected }: Situation, { first }: OpenRule): readonly Offer[] => {
  if (programTree === null) return [];
  const written = imagesOf(expected.tokens.slice(first));
  const before = written.length === 0 ? '' : `${written.join(' ')} `;
  return [...recordedIn(programTree)].flatMap(([name, detail]) =>
    name.startsWith(before) ? [{ label: name.slice(before.length), kind: 'value', rank: rank.best, detail }] : [],
  );
};

/** Whether a program says what it awards: then its samples say since when. */
const saysAward = (tree: Document): boolean => [...nodesOf(tree)].some(({ kind }) => kind === 'Awarded');

/** Whether a word of an expectation fits what is expected: a state, or a verdict. */
export const fitsExpected = (
  { programTree, expected: { tokens } }: Situation,
  rules: OpenRule,
  word: KeywordName,
): boolean => {
  const expect = openRule(rules, 'expect');
  if (expect === null) return true;
  if (rules.rule === 'outcome' && word === 'in') return programTree !== null && statesIn(programTree).length > 0;
  if (rules.rule === 'happened' && word === 'award') return programTree === null || !saysAward(programTree);
  // The name of the decision comes first.
  if (rules.rule === 'happened' && tokens.at(-1)?.image === 'decision') return false;
  const written = imagesOf(tokens.slice(expect.first));
  const isState = written.includes('in');
  if (rules.rule === 'expect' && word === 'after') return isState && !written.includes('after');
  if (word === 'because') return !isState;
  // A state is that of a whole day, at whichever moment.
  return !(isState && rules.rule === 'timing' && written.includes('on'));
};
