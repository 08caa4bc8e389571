import { isName, type Token } from '@proviso/grammar';

/** What has been written of a noun phrase. */
export interface NounSoFar {
  /** The run of words at its beginning. */
  readonly words: readonly string[];
  /** Whether the run has ended. */
  readonly hasEnded: boolean;
  /** The names after commas. */
  readonly members: readonly string[];
  readonly groups: readonly string[];
  readonly excepted: readonly string[];
}

const lifetimeWords: ReadonlySet<string> = new Set(['since', 'before', 'through']);

/** How many tokens a quantity has that begins with a word. */
const lengths: ReadonlyMap<string, number> = new Map([
  ...['any', 'all', 'every', 'no', 'none', 'one'].map((word) => [word, 1] as const),
  ['exactly', 2],
  ...['at', 'more', 'less', 'fewer'].map((word) => [word, 3] as const),
  ['between', 4],
]);

/** The index of the token after a quantity that begins at an index, or that index where none does. */
export const afterQuantity = (tokens: readonly Token[], index: number): number =>
  index + (lengths.get(tokens[index]?.image ?? '') ?? 0);

/** Reads what there is of a noun phrase that begins at an index. */
export const nounSoFar = (tokens: readonly Token[], index: number): NounSoFar => {
  const words: string[] = [];
  const members: string[] = [];
  const groups: string[] = [];
  const excepted: string[] = [];
  let at = index;
  for (let token = tokens[at]; token !== undefined && isName(token); token = tokens[++at]) words.push(token.image);
  const hasEnded = at < tokens.length;
  let list: string[] | null = members;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (lifetimeWords.has(token.image)) at++;
    else if (token.image === 'in') list = groups;
    else if (token.image === 'except') list = excepted;
    else if (isName(token)) list?.push(token.image);
    else if (token.image !== ',') list = null;
  }
  return { words, hasEnded, members, groups, excepted };
};

/** The names after an offset that go on a list: those after commas. */
export const listedAfter = (tokens: readonly Token[], index: number): readonly string[] => {
  const found: string[] = [];
  for (let at = index; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (lifetimeWords.has(token.image)) at++;
    else if (token.image === ',') found.push(tokens[++at]?.image ?? '');
    else break;
  }
  return found;
};
