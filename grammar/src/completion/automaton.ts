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

/** A token that a rule asks for. */
export interface TokenEdge {
  readonly type: TokenType;
  /** Which of the rule's demands for such a token it is: Chevrotain's number. */
  readonly occurrence: number;
  readonly to: State;
}

/** Another rule that a rule asks for. */
interface RuleEdge {
  readonly rule: string;
  readonly start: State;
  readonly to: State;
}

/** A place in a rule, and the ways on from it. */
export interface State {
  readonly tokens: readonly TokenEdge[];
  readonly rules: readonly RuleEdge[];
  /** Places that are reached without reading anything. */
  readonly empty: readonly State[];
  /** Whether the rule can end here. */
  readonly isEnd: boolean;
}

interface Growing extends State {
  readonly tokens: TokenEdge[];
  readonly rules: RuleEdge[];
  readonly empty: State[];
  isEnd: boolean;
}

const newState = (): Growing => ({ tokens: [], rules: [], empty: [], isEnd: false });

/** The grammar's rules as automata that call each other: the first state of each, by its name. */
export const automatonOf = (rules: Readonly<Record<string, Rule>>): ReadonlyMap<string, State> => {
  const starts = new Map(Object.keys(rules).map((name) => [name, newState()]));

  const sequence = (productions: readonly IProduction[], from: Growing): Growing =>
    productions.reduce((state, production) => after(production, state), from);

  /** Goes from a state through productions that may be read again and again, once at least. */
  const repeated = (productions: readonly IProduction[], from: Growing, separator: TokenType | null): Growing => {
    const begin = newState();
    from.empty.push(begin);
    const end = sequence(productions, begin);
    if (separator === null) end.empty.push(begin);
    else end.tokens.push({ type: separator, occurrence: 0, to: begin });
    return end;
  };

  const optional = (from: Growing, end: Growing): Growing => {
    const to = newState();
    from.empty.push(to);
    end.empty.push(to);
    return to;
  };

  /** The state after a production that begins in this one. */
  const after = (production: IProduction, from: Growing): Growing => {
    if (production instanceof Terminal) {
      const to = newState();
      from.tokens.push({ type: production.terminalType, occurrence: production.idx, to });
      return to;
    }
    if (production instanceof NonTerminal) {
      const to = newState();
      const start = starts.get(production.nonTerminalName);
      if (start !== undefined) from.rules.push({ rule: production.nonTerminalName, start, to });
      return to;
    }
    if (production instanceof Alternation) {
      const to = newState();
      for (const alternative of production.definition) {
        const begin = newState();
        from.empty.push(begin);
        const parts = alternative instanceof Alternative ? alternative.definition : [alternative];
        sequence(parts, begin).empty.push(to);
      }
      return to;
    }
    if (production instanceof Option) return optional(from, sequence(production.definition, from));
    if (production instanceof Repetition) return optional(from, repeated(production.definition, from, null));
    if (production instanceof RepetitionMandatory) return repeated(production.definition, from, null);
    if (production instanceof RepetitionMandatoryWithSeparator) {
      return repeated(production.definition, from, production.separator);
    }
    if (production instanceof RepetitionWithSeparator) {
      return optional(from, repeated(production.definition, from, production.separator));
    }
    throw new Error('The grammar has a production of an unknown kind.');
  };

  for (const [name, start] of starts) sequence(rules[name]?.definition ?? [], start).isEnd = true;
  return starts;
};
