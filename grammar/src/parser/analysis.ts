import { EOF, type IToken, type TokenType } from 'chevrotain';
import { allTokens } from '../tokens/tokens.ts';

/**
 * What Chevrotain works out of the grammar before the first document can be read, as data. It is the same every time,
 * and working it out takes longer than checking a document: so it is generated (docs/decisions/0016), and a test
 * compares it with what Chevrotain works out.
 */
export interface GrammarAnalysis {
  /** Sets of token types: their places in `tokenTypes`, with spaces between. The rest refers to them by their place. */
  readonly sets: readonly string[];
  /** By the rule's name. */
  readonly rules: Readonly<Record<string, RuleAnalysis>>;
}

interface RuleAnalysis {
  readonly choices: readonly DecisionData[];
  /** Options and repetitions: the branch is 1 where they are entered. */
  readonly entries: readonly DecisionData[];
  readonly afterRepetitions: readonly AfterRepetitionData[];
}

/** Chevrotain's key of the production in its rule, and the branches in which it can go on. */
export type DecisionData = readonly [key: number, ...branches: readonly BranchData[]];

/** Which branch is taken on which tokens. `second` is a set's place, or -1 where any token may come second. */
export type BranchData = readonly [branch: number, first: number, second: number];

/** The token that stands directly after a repetition: its place in `tokenTypes`, or -1 where no single one does. */
export type AfterRepetitionData = readonly [key: number, token: number, occurrence: number, endsRule: 0 | 1];

/** What Chevrotain keeps of the token after a repetition. */
export interface AfterRepetition {
  readonly token: TokenType | undefined;
  readonly occurrence: number | undefined;
  readonly isEndOfRule: boolean;
}

interface Reader {
  /** The token some way ahead; it may stand behind the end, where the end is repeated. */
  LA_FAST(distance: number): IToken;
}

/** Which branch to take, or whether to enter; `undefined` where no branch of a choice can be taken. */
export type Lookahead = (this: Reader) => number | boolean | undefined;

export const tokenTypes: readonly TokenType[] = [...allTokens, EOF];

const none = -1;
const secondDecides = -2;

const indexOf = (type: TokenType | undefined): number => type?.tokenTypeIdx ?? 0;
const tableSize = Math.max(...tokenTypes.map(indexOf)) + 1;
const emptyTable = (): Int8Array => new Int8Array(tableSize).fill(none);

/** The branch by the first token's type and, where that leaves it open, by the second's. */
interface Decision {
  readonly byFirst: Int8Array;
  readonly bySecond: ReadonlyMap<number, Int8Array> | null;
}

/** The token types of a set, as Chevrotain numbers them in this process. */
type SetOf = (place: number) => readonly number[];

const decisionOf = (setOf: SetOf, branches: readonly BranchData[]): Decision => {
  const byFirst = emptyTable();
  const bySecond = new Map<number, Int8Array>();
  for (const [branch, first, second] of branches) {
    for (const index of setOf(first)) {
      byFirst[index] = second === none ? branch : secondDecides;
      if (second === none) continue;
      const table = bySecond.get(index) ?? emptyTable();
      bySecond.set(index, table);
      for (const next of setOf(second)) table[next] = branch;
    }
  }
  return { byFirst, bySecond: bySecond.size === 0 ? null : bySecond };
};

const branchOn = ({ byFirst, bySecond }: Decision, reader: Reader): number => {
  const first = reader.LA_FAST(1).tokenTypeIdx;
  const branch = byFirst[first] ?? none;
  return branch === secondDecides ? (bySecond?.get(first)?.[reader.LA_FAST(2).tokenTypeIdx] ?? none) : branch;
};

const choiceOf = (decision: Decision): Lookahead => {
  const { byFirst, bySecond } = decision;
  if (bySecond === null) {
    return function (this: Reader) {
      const branch = byFirst[this.LA_FAST(1).tokenTypeIdx];
      return branch === none ? undefined : branch;
    };
  }
  return function (this: Reader) {
    const branch = branchOn(decision, this);
    return branch === none ? undefined : branch;
  };
};

const entryOf = (decision: Decision): Lookahead => {
  const { byFirst, bySecond } = decision;
  if (bySecond === null) {
    return function (this: Reader) {
      return byFirst[this.LA_FAST(1).tokenTypeIdx] === 1;
    };
  }
  return function (this: Reader) {
    return branchOn(decision, this) === 1;
  };
};

/** What one rule needs to be read, in the form in which Chevrotain asks for it: by the keys of its productions. */
export interface PreparedRule {
  readonly lookaheads: readonly Lookahead[];
  readonly afterRepetitions: readonly AfterRepetition[];
}

/** Makes the analysis ready for reading, one rule at a time: most documents need half of the rules. */
export const preparation = ({ sets, rules }: GrammarAnalysis): ((name: string) => PreparedRule) => {
  const read = new Map<number, readonly number[]>();
  const setOf: SetOf = (place) => {
    const known = read.get(place);
    if (known !== undefined) return known;
    const indices = (sets[place] ?? '').split(' ').map((each) => indexOf(tokenTypes[Number(each)]));
    read.set(place, indices);
    return indices;
  };
  return (name) => {
    const rule = rules[name];
    const lookaheads: Lookahead[] = [];
    const afterRepetitions: AfterRepetition[] = [];
    for (const [key, ...branches] of rule?.choices ?? []) lookaheads[key] = choiceOf(decisionOf(setOf, branches));
    for (const [key, ...branches] of rule?.entries ?? []) lookaheads[key] = entryOf(decisionOf(setOf, branches));
    for (const [key, token, occurrence, endsRule] of rule?.afterRepetitions ?? []) {
      const known = token === none ? undefined : tokenTypes[token];
      const isEndOfRule = endsRule === 1;
      afterRepetitions[key] = { token: known, occurrence: known && occurrence, isEndOfRule };
    }
    return { lookaheads, afterRepetitions };
  };
};
