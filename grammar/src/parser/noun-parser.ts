import * as T from '../tokens/tokens.ts';
import { K } from '../tokens/tokens.ts';
import type {
  BePredicate,
  Comparison,
  HavePredicate,
  HeldBy,
  HeldFor,
  HoldingObject,
  FactVerb,
  HoldingVerb,
  HoldPredicate,
  Member,
  NounPhrase,
  OfLevel,
  OfWhom,
  Per,
  Predicate,
  Test,
  Validity,
  Value,
  Who,
} from '../tree/conditions.ts';
import type { Name } from '../tree/node.ts';
import type { Alternatives, Rule } from './base-parser.ts';
import { NewestParser } from './newest-parser.ts';

type Tail = Omit<NounPhrase, 'kind' | 'start' | 'end' | 'words'>;
type End = Pick<Tail, 'earned' | 'heldFor' | 'heldBy' | 'who' | 'per' | 'ofWhom'>;

/** Noun phrases and what may narrow them; predicates; comparisons. */
export class NounParser extends NewestParser {
  // noun = words range? validity* ("," member)* ("of" ofLevel)? ("in" names)? window? ("where" test ("and" "where" test)*)?
  //        ("except" members)? earned? held? who? per? ofWhom?
  readonly noun: Rule<NounPhrase> = this.rule('noun', () => {
    const start = this.startOffset();
    const words = this.SUBRULE(this.words);
    const tail = this.SUBRULE(this.nounTail);
    return { kind: 'NounPhrase', start, end: this.endOffset(), words, ...tail };
  });

  readonly nounTail: Rule<Tail> = this.rule('nounTail', () => {
    const range = this.OPTION({ GATE: this.rangeStands, DEF: () => this.SUBRULE(this.range) }) ?? null;
    const lifetimes: Validity[] = [];
    this.MANY(() => {
      lifetimes.push(this.SUBRULE(this.validity));
    });
    const members: Member[] = [];
    this.MANY1(() => {
      this.CONSUME(T.Comma);
      members.push(this.SUBRULE(this.member));
    });
    const of = this.OPTION1(() => this.SUBRULE(this.ofLevel)) ?? null;
    const groups =
      this.OPTION2(() => {
        this.CONSUME(K.in);
        return this.SUBRULE(this.names);
      }) ?? [];
    const window = this.OPTION3(() => this.SUBRULE(this.window)) ?? null;
    const where = this.OPTION4(() => this.SUBRULE(this.where)) ?? [];
    const except =
      this.OPTION5(() => {
        this.CONSUME(K.except);
        return this.SUBRULE(this.members);
      }) ?? [];
    const about = this.SUBRULE(this.nounEnd);
    return { range, lifetimes, members, of, groups, window, where, except, ...about };
  });

  // nounEnd = earned? held? who? per? ofWhom?
  readonly nounEnd: Rule<End> = this.rule('nounEnd', () => {
    const earned = this.OPTION({ GATE: this.earnedStands, DEF: () => this.SUBRULE(this.earned) }) ?? null;
    const held = this.OPTION1(() => this.SUBRULE(this.held));
    const who = this.OPTION2(() => this.SUBRULE(this.who)) ?? null;
    const per = this.OPTION3(() => this.SUBRULE(this.per)) ?? null;
    const ofWhom = this.OPTION4(() => this.SUBRULE(this.ofWhoms)) ?? [];
    const { heldFor, heldBy } = held ?? { heldFor: null, heldBy: null };
    return { earned, heldFor, heldBy, who, per, ofWhom };
  });

  // ofLevel = "of" NAME range?
  readonly ofLevel: Rule<OfLevel> = this.rule('ofLevel', () => {
    const start = this.startOffset();
    this.CONSUME(K.of);
    const name = this.identifier(this.CONSUME(T.Name));
    const range = this.OPTION({ GATE: this.rangeStands, DEF: () => this.SUBRULE(this.range) }) ?? null;
    return { kind: 'OfLevel', start, end: this.endOffset(), name, range };
  });

  // where = "where" test ("and" "where" test)*
  readonly where: Rule<readonly Test[]> = this.rule('where', () => {
    const tests: Test[] = [];
    this.CONSUME(K.where);
    tests.push(this.SUBRULE(this.test));
    this.MANY({
      GATE: () => this.second(K.where),
      DEF: () => {
        this.CONSUME(K.and);
        this.CONSUME1(K.where);
        tests.push(this.SUBRULE1(this.test));
      },
    });
    return tests;
  });

  // held = "held" (heldFor heldBy? | heldBy)
  readonly held: Rule<Pick<Tail, 'heldFor' | 'heldBy'>> = this.rule('held', () => {
    const start = this.startOffset();
    this.CONSUME(K.held);
    return this.OR<Alternatives<Pick<Tail, 'heldFor' | 'heldBy'>>>([
      {
        ALT: () => {
          const heldFor = { ...this.SUBRULE(this.heldFor), start };
          const heldBy = this.OPTION(() => this.SUBRULE(this.heldBy)) ?? null;
          return { heldFor, heldBy };
        },
      },
      { ALT: () => ({ heldFor: null, heldBy: { ...this.SUBRULE1(this.heldBy), start } }) },
    ]);
  });

  // heldBy = "by" quantity words range?
  readonly heldBy: Rule<HeldBy> = this.rule('heldBy', () => {
    const start = this.startOffset();
    this.CONSUME(K.by);
    const quantity = this.SUBRULE(this.quantity);
    const words = this.SUBRULE(this.words);
    const range = this.OPTION({ GATE: this.rangeStands, DEF: () => this.SUBRULE(this.range) }) ?? null;
    return { kind: 'HeldBy', start, end: this.endOffset(), quantity, words, range };
  });

  // heldFor = ("on" "any" "day")? window | 'throughout' span | 'continuously' "for" duration
  //         | "for" "at" 'least' duration "in" 'total' window
  readonly heldFor: Rule<HeldFor> = this.rule('heldFor', () => {
    const start = this.startOffset();
    return this.OR<Alternatives<HeldFor>>([
      {
        ALT: () => {
          this.OPTION(() => {
            this.CONSUME(K.on);
            this.CONSUME(K.any);
            this.CONSUME(K.day);
          });
          const window = this.SUBRULE(this.window);
          return { kind: 'HeldFor', start, end: this.endOffset(), mode: 'on any day', window, amount: null };
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.throughout);
          const window = this.SUBRULE(this.span);
          return { kind: 'HeldFor', start, end: this.endOffset(), mode: 'throughout', window, amount: null };
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.continuously);
          this.CONSUME(K.for);
          const from = this.startOffset();
          const duration = this.SUBRULE(this.duration);
          const window = { kind: 'LastWindow' as const, start: from, end: this.endOffset(), duration };
          return { kind: 'HeldFor', start, end: this.endOffset(), mode: 'throughout', window, amount: null };
        },
      },
      {
        ALT: () => {
          this.CONSUME1(K.for);
          this.CONSUME(K.at);
          this.CONSUME(K.least);
          const amount = this.SUBRULE1(this.duration);
          this.CONSUME(K.in);
          this.CONSUME(K.total);
          const window = this.SUBRULE1(this.window);
          return { kind: 'HeldFor', start, end: this.endOffset(), mode: 'in total', window, amount };
        },
      },
    ]);
  });

  // who = "who" predicate (("and" | "or") "who" predicate)*
  readonly who: Rule<Who> = this.rule('who', () => {
    const start = this.startOffset();
    const operators: ('and' | 'or')[] = [];
    const predicates: Predicate[] = [];
    this.CONSUME(K.who);
    predicates.push(this.SUBRULE(this.predicate));
    this.MANY({
      GATE: () => this.second(K.who),
      DEF: () => {
        operators.push(this.SUBRULE(this.connective));
        this.CONSUME1(K.who);
        predicates.push(this.SUBRULE1(this.predicate));
      },
    });
    return { kind: 'Who', start, end: this.endOffset(), operators, predicates };
  });

  readonly connective: Rule<'and' | 'or'> = this.rule('connective', () =>
    this.OR([{ ALT: () => (this.CONSUME(K.and), 'and' as const) }, { ALT: () => (this.CONSUME(K.or), 'or' as const) }]),
  );

  // per = "per" NUM? FIELD NAME* ('rounded' ('up' | 'down'))?
  readonly per: Rule<Per> = this.rule('per', () => {
    const start = this.startOffset();
    this.CONSUME(K.per);
    const number = this.OPTION(() => this.numberOf(this.CONSUME(T.NumberToken))) ?? null;
    const first = this.nameIfPresent(this.CONSUME(T.FieldWord));
    const run = first === null ? [] : [first];
    this.MANY(() => {
      const name = this.nameIfPresent(this.CONSUME(T.Name));
      if (name !== null) run.push(name);
    });
    return this.ACTION(() => ({ kind: 'Per', start, end: this.endOffset(), number, ...splitRounding(run) }));
  });

  // ofWhom = "of" "whom" quantity words ("," quantity words)*
  readonly ofWhoms: Rule<readonly OfWhom[]> = this.rule('ofWhoms', () => {
    const found: OfWhom[] = [];
    this.CONSUME(K.of);
    this.CONSUME(K.whom);
    this.AT_LEAST_ONE_SEP({
      SEP: T.Comma,
      DEF: () => {
        const start = this.startOffset();
        const quantity = this.SUBRULE(this.quantity);
        const words = this.SUBRULE(this.words);
        found.push({ kind: 'OfWhom', start, end: this.endOffset(), quantity, words });
      },
    });
    return found;
  });

  // predicate = "must"? (("holds" | "passed") heldThing | "is" "not"? words range? | "has" test) ("if" NAME)?
  readonly predicate: Rule<Predicate> = this.rule('predicate', () => {
    const start = this.startOffset();
    const must = this.OPTION(() => this.CONSUME(K.must)) !== undefined;
    const stem = this.OR<
      Alternatives<
        | Pick<HoldPredicate, 'kind' | 'verb' | 'object'>
        | Pick<BePredicate, 'kind' | 'negated' | 'words' | 'range'>
        | Pick<HavePredicate, 'kind' | 'test'>
      >
    >([
      {
        ALT: () => {
          const verb = this.SUBRULE(this.holdingVerb);
          return { kind: 'HoldPredicate', verb, object: this.SUBRULE(this.heldThing) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.is);
          const negated = this.OPTION1(() => this.CONSUME(K.not)) !== undefined;
          const words = this.SUBRULE(this.words);
          const range = this.OPTION2({ GATE: this.rangeStands, DEF: () => this.SUBRULE(this.range) }) ?? null;
          return { kind: 'BePredicate', negated, words, range };
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.has);
          return { kind: 'HavePredicate', test: this.SUBRULE(this.test) };
        },
      },
    ]);
    const question =
      this.OPTION3(() => {
        this.CONSUME(K.if);
        return this.nameIfPresent(this.CONSUME(T.Name));
      }) ?? null;
    return { start, end: this.endOffset(), must, question, ...stem };
  });

  readonly holdingVerb: Rule<HoldingVerb> = this.rule('holdingVerb', () =>
    this.OR([
      { ALT: () => (this.CONSUME(K.holds), 'holds' as const) },
      { ALT: () => (this.CONSUME(K.passed), 'passed' as const) },
    ]),
  );

  // factVerb = holdingVerb | 'applied' "for"
  readonly factVerb: Rule<FactVerb> = this.rule<FactVerb>('factVerb', () =>
    this.OR<Alternatives<FactVerb>>([
      { ALT: () => this.SUBRULE(this.holdingVerb) },
      { ALT: () => (this.CONSUME(K.applied), this.CONSUME(K.for), 'applied for') },
    ]),
  );

  // heldThing = newest | object
  readonly heldThing: Rule<HoldingObject> = this.rule('heldThing', () =>
    this.OR<Alternatives<HoldingObject>>([
      { ALT: () => this.SUBRULE(this.newest) },
      { ALT: () => this.SUBRULE(this.object) },
    ]),
  );

  // object = quantity? words range? validity* ("," member)* ofLevel? ("in" names)? ("where" …)? ("except" members)? earned?
  readonly object: Rule<HoldingObject> = this.rule('object', () => {
    const start = this.startOffset();
    const quantity = this.OPTION(() => this.SUBRULE(this.quantity)) ?? null;
    const nounStart = this.startOffset();
    const words = this.SUBRULE(this.words);
    const range = this.OPTION1({ GATE: this.rangeStands, DEF: () => this.SUBRULE(this.range) }) ?? null;
    const lifetimes: Validity[] = [];
    this.MANY(() => {
      lifetimes.push(this.SUBRULE(this.validity));
    });
    const members: Member[] = [];
    this.MANY1(() => {
      this.CONSUME(T.Comma);
      members.push(this.SUBRULE(this.member));
    });
    const of = this.OPTION2({ GATE: () => this.second(T.Name), DEF: () => this.SUBRULE(this.ofLevel) }) ?? null;
    const groups =
      this.OPTION3(() => {
        this.CONSUME(K.in);
        return this.SUBRULE(this.names);
      }) ?? [];
    const where = this.OPTION4(() => this.SUBRULE(this.where)) ?? [];
    const except =
      this.OPTION5(() => {
        this.CONSUME(K.except);
        return this.SUBRULE(this.members);
      }) ?? [];
    const earned = this.OPTION6({ GATE: this.earnedStands, DEF: () => this.SUBRULE(this.earned) }) ?? null;
    const noun: NounPhrase = {
      kind: 'NounPhrase', start: nounStart, end: this.endOffset(), words, range, lifetimes, members, of, groups, where, except,
      earned, window: null, heldFor: null, heldBy: null, who: null, per: null, ofWhom: [],
    }; // prettier-ignore
    return { kind: 'HoldingObject', start, end: this.endOffset(), quantity, noun, newest: null, grace: null };
  });

  // test = path (comparison | window)
  readonly test: Rule<Test> = this.rule('test', () => {
    const start = this.startOffset();
    const path = this.SUBRULE(this.path);
    const comparison = this.OR<Alternatives<Test['comparison']>>([
      { ALT: () => this.SUBRULE(this.comparison) },
      { ALT: () => this.SUBRULE(this.window) },
    ]);
    return { kind: 'Test', start, end: this.endOffset(), path, comparison };
  });

  // comparison = bound value | "between" value "and" value | "is" "not"? ("before" | "after")? value range? ("," value)*
  readonly comparison: Rule<Comparison> = this.rule('comparison', () => {
    const start = this.startOffset();
    return this.OR<Alternatives<Comparison>>([
      {
        ALT: () => {
          const bound = this.SUBRULE(this.bound);
          const operator = bound === 'fewer than' ? 'less than' : bound;
          const value = this.SUBRULE(this.value);
          return { kind: 'Compare', start, end: this.endOffset(), operator, value };
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.between);
          const low = this.SUBRULE1(this.value);
          this.CONSUME(K.and);
          const high = this.SUBRULE2(this.value);
          return { kind: 'Between', start, end: this.endOffset(), low, high };
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.is);
          const negated = this.OPTION(() => this.CONSUME(K.not)) !== undefined;
          const side =
            this.OPTION1(() =>
              this.OR1([
                { ALT: () => (this.CONSUME(K.before), 'before' as const) },
                { ALT: () => (this.CONSUME(K.after), 'after' as const) },
              ]),
            ) ?? null;
          const values: Value[] = [this.SUBRULE3(this.value)];
          const range = this.OPTION2({ GATE: this.rangeStands, DEF: () => this.SUBRULE(this.range) }) ?? null;
          this.MANY(() => {
            this.CONSUME(T.Comma);
            values.push(this.SUBRULE4(this.value));
          });
          return { kind: 'Is', start, end: this.endOffset(), negated, side, values, range };
        },
      },
    ]);
  });
}

/** `rounded up` are words like any other to the grammar: a run of names may end with them. */
const splitRounding = (run: readonly Name[]): Pick<Per, 'words' | 'rounded'> => {
  const last = run.at(-1)?.text;
  if (run.length < 3 || run.at(-2)?.text !== 'rounded' || (last !== 'up' && last !== 'down'))
    return { words: run, rounded: null };
  return { words: run.slice(0, -2), rounded: last };
};
