import {
  Alternation,
  Alternative,
  NonTerminal,
  Option,
  Repetition,
  RepetitionMandatory,
  RepetitionMandatoryWithSeparator,
  RepetitionWithSeparator,
  Terminal,
  type IProduction,
  type Rule,
  type TokenType,
} from 'chevrotain';

/**
 * Whether every decision of a grammar can be made on the next two tokens, whatever stands around it: strong LL(2).
 * Chevrotain checks its choices only, and only within a rule; here options and repetitions are decisions too, and what
 * may follow a rule is looked at, wherever the rule is used.
 *
 * The grammar is first written out as plain productions: each choice, option and repetition becomes a symbol of its own
 * with its alternatives. FIRST and FOLLOW are then sets of at most two tokens in a row, found by going round until
 * nothing is added.
 */

type Row = readonly TokenType[];
type Rows = Map<string, Row>;
type GrammarSymbol = TokenType | string;
type Sequence = readonly GrammarSymbol[];

interface Decision {
  readonly symbol: string;
  /** Whether the last alternative is to go on after it: of an option, a repetition. */
  readonly mayPass: boolean;
}

export interface Grammar {
  readonly alternatives: ReadonlyMap<string, readonly Sequence[]>;
  readonly decisions: readonly Decision[];
  readonly rules: ReadonlySet<string>;
}

const length = 2;

const keyOf = (row: Row): string => row.map((token) => token.name).join(' ');

const nothing: Rows = new Map([['', []]]);

/** Writes a grammar out as plain productions. */
export const writeOut = (rules: readonly Rule[]): Grammar => {
  const alternatives = new Map<string, readonly Sequence[]>();
  const decisions: Decision[] = [];

  const decision = (symbol: string, options: readonly Sequence[], mayPass: boolean): string => {
    alternatives.set(symbol, options);
    decisions.push({ symbol, mayPass });
    return symbol;
  };
  const sequenceOf = (productions: readonly IProduction[], rule: string): Sequence =>
    productions.map((production) => symbolOf(production, rule));
  const symbolOf = (production: IProduction, rule: string): GrammarSymbol => {
    if (production instanceof Terminal) return production.terminalType;
    if (production instanceof NonTerminal) return production.nonTerminalName;
    if (production instanceof Alternation) {
      const options = production.definition.map((option) =>
        sequenceOf(option instanceof Alternative ? option.definition : [option], rule),
      );
      return decision(`${rule} OR${production.idx}`, options, false);
    }
    if (production instanceof Option) {
      return decision(`${rule} OPTION${production.idx}`, [sequenceOf(production.definition, rule), []], true);
    }
    if (production instanceof Repetition) {
      const symbol = `${rule} MANY${production.idx}`;
      return decision(symbol, [[...sequenceOf(production.definition, rule), symbol], []], true);
    }
    if (production instanceof RepetitionMandatory) {
      const symbol = `${rule} AT_LEAST_ONE${production.idx}`;
      const body = sequenceOf(production.definition, rule);
      decision(symbol, [[...body, symbol], []], true);
      alternatives.set(`${symbol} first`, [[...body, symbol]]);
      return `${symbol} first`;
    }
    if (production instanceof RepetitionMandatoryWithSeparator || production instanceof RepetitionWithSeparator) {
      const symbol = `${rule} SEP${production.idx}`;
      const body = sequenceOf(production.definition, rule);
      decision(symbol, [[production.separator, ...body, symbol], []], true);
      if (production instanceof RepetitionWithSeparator) {
        return decision(`${symbol} first`, [[...body, symbol], []], true);
      }
      alternatives.set(`${symbol} first`, [[...body, symbol]]);
      return `${symbol} first`;
    }
    throw new Error(`A production of an unknown kind stands in ${rule}.`);
  };
  for (const rule of rules) alternatives.set(rule.name, [sequenceOf(rule.definition, rule.name)]);
  return { alternatives, decisions, rules: new Set(rules.map((rule) => rule.name)) };
};

/** Every beginning of the one followed by every beginning of the other, cut at two tokens. */
const joined = (left: Rows, right: Rows): Rows => {
  const rows: Rows = new Map();
  for (const begin of left.values()) {
    if (begin.length >= length) rows.set(keyOf(begin), begin);
    else {
      for (const end of right.values()) {
        const row = [...begin, ...end].slice(0, length);
        rows.set(keyOf(row), row);
      }
    }
  }
  return rows;
};

const addAll = (rows: Rows, more: Rows): boolean => {
  const before = rows.size;
  for (const [key, row] of more) if (!rows.has(key)) rows.set(key, row);
  return rows.size > before;
};

type First = (sequence: Sequence) => Rows;

const firstOf = ({ alternatives }: Grammar): First => {
  const sets = new Map<string, Rows>([...alternatives.keys()].map((symbol) => [symbol, new Map()]));
  const first: First = (sequence) => {
    let rows = nothing;
    for (const symbol of sequence) {
      if ([...rows.values()].every((row) => row.length >= length)) break;
      rows = joined(rows, typeof symbol === 'string' ? sets.get(symbol)! : new Map([[symbol.name, [symbol]]]));
    }
    return rows;
  };
  for (let changed = true; changed;) {
    changed = false;
    for (const [symbol, options] of alternatives) {
      for (const option of options) changed = addAll(sets.get(symbol)!, first(option)) || changed;
    }
  }
  return first;
};

/** What may follow each symbol. `within`: what follows in the same rule only, as Chevrotain looks at it. */
const followOf = (grammar: Grammar, first: First, start: string, within: boolean): ReadonlyMap<string, Rows> => {
  const sets = new Map<string, Rows>([...grammar.alternatives.keys()].map((symbol) => [symbol, new Map()]));
  for (const symbol of within ? grammar.rules : [start]) sets.get(symbol)!.set('', []);
  for (let changed = true; changed;) {
    changed = false;
    for (const [symbol, options] of grammar.alternatives) {
      for (const option of options) {
        option.forEach((part, index) => {
          if (typeof part !== 'string' || (within && grammar.rules.has(part))) return;
          changed = addAll(sets.get(part)!, joined(first(option.slice(index + 1)), sets.get(symbol)!)) || changed;
        });
      }
    }
  }
  return sets;
};

/** Whether one token may be read as the other: the same, or one is of the other's category. */
const overlap = (one: TokenType, other: TokenType): boolean =>
  one === other ||
  (one.categoryMatches ?? []).includes(other.tokenTypeIdx ?? -1) ||
  (other.categoryMatches ?? []).includes(one.tokenTypeIdx ?? -1);

const rowsOverlap = (one: Row, other: Row): boolean =>
  one.length === other.length && one.every((token, index) => overlap(token, other[index]!));

/** The decisions that two tokens do not settle, each with the tokens that leave it open. */
export const conflicts = (grammar: Grammar, start: string): readonly string[] => {
  const first = firstOf(grammar);
  const follow = followOf(grammar, first, start, false);
  return grammar.decisions.flatMap(({ symbol }) => {
    const after = follow.get(symbol)!;
    const sets = grammar.alternatives.get(symbol)!.map((option) => [...joined(first(option), after).values()]);
    return sets.flatMap((set, index) =>
      sets
        .slice(index + 1)
        .flatMap((other) =>
          set
            .filter((row) => other.some((each) => rowsOverlap(row, each)))
            .map((row) => `${symbol}: ${row.map((token) => token.name).join(' ')}`),
        ),
    );
  });
};

/**
 * The options and repetitions that Chevrotain enters on one token, as nothing else in their rule begins with it, though
 * what follows the rule may begin with it too. The parser has to look at the second token there itself (a GATE).
 */
export const entriesOnOneToken = (grammar: Grammar, start: string): readonly string[] => {
  const first = firstOf(grammar);
  const follow = followOf(grammar, first, start, false);
  const within = followOf(grammar, first, start, true);
  const heads = (rows: Rows): readonly TokenType[] => [
    ...new Set([...rows.values()].flatMap((row) => (row[0] === undefined ? [] : [row[0]]))),
  ];
  return grammar.decisions.flatMap(({ symbol, mayPass }) => {
    if (!mayPass) return [];
    const inside = heads(first(grammar.alternatives.get(symbol)![0]!));
    const nearby = heads(within.get(symbol)!);
    const after = heads(follow.get(symbol)!);
    const open = inside.filter(
      (token) => after.some((each) => overlap(each, token)) && !nearby.some((each) => overlap(each, token)),
    );
    return open.length === 0 ? [] : [`${symbol}: ${open.map((token) => token.name).join(' ')}`];
  });
};
