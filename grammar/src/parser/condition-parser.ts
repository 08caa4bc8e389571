import * as T from '../tokens/tokens.ts';
import { K } from '../tokens/tokens.ts';
import type {
  Aggregate,
  BlockOf,
  Condition,
  CountedOnce,
  Meets,
  Modifier,
  PartOf,
  PathCondition,
  Quantified,
  Statement,
} from '../tree/conditions.ts';
import type { Name, Text } from '../tree/node.ts';
import type { Alternatives, Rule } from './base-parser.ts';
import { NounParser } from './noun-parser.ts';

interface Modified {
  readonly modifiers: readonly Modifier[];
  readonly when: Condition | null;
}

type Over = Pick<Meets, 'mode' | 'window'>;

export interface Header {
  readonly label: Name | null;
  readonly title: Text | null;
  readonly modifiers: readonly Modifier[];
  readonly when: Condition | null;
}

/** Conditions and the statements that carry them. */
export class ConditionParser extends NounParser {
  // condition = term (("and" | "or") term)*
  readonly condition: Rule<Condition> = this.recoveringRule<Condition>('condition', () => {
    const start = this.startOffset();
    const first = this.SUBRULE(this.term);
    const operators: ('and' | 'or')[] = [];
    const operands: Condition[] = [first];
    this.MANY(() => {
      operators.push(this.SUBRULE(this.connective));
      operands.push(this.SUBRULE1(this.term));
    });
    if (operators.length === 0) return first;
    return { kind: 'Logical', start, end: this.endOffset(), operators, operands };
  });

  // term = "not"* ("not" 'given' STRING | "(" condition ")" | attested | meets | holds | quantified | countedOnce | aggregate | named)
  readonly term: Rule<Condition> = this.rule<Condition>('term', () => {
    const starts: number[] = [];
    this.MANY(() => {
      starts.push(this.startOffset());
      this.CONSUME(K.not);
    });
    const start = this.startOffset();
    const inner = this.OR<Alternatives<Condition>>([
      {
        ALT: () => {
          this.CONSUME(K.given);
          const note = this.textOf(this.CONSUME(T.Text));
          const from = starts.pop() ?? start;
          return { kind: 'NotGiven', start: from, end: this.endOffset(), note };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.LeftParen);
          const condition = this.SUBRULE(this.condition);
          this.CONSUME(T.RightParen);
          return { kind: 'Parenthesized', start, end: this.endOffset(), condition };
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.attested);
          const name = this.identifier(this.CONSUME(T.Name));
          const title = this.OPTION(() => this.presentText(this.CONSUME1(T.Text))) ?? null;
          return { kind: 'Attested', start, end: this.endOffset(), name, title };
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.meets);
          const name = this.identifier(this.CONSUME1(T.Name));
          const over = this.OPTION1(() => this.SUBRULE(this.meetsOver)) ?? null;
          return {
            kind: 'Meets',
            start,
            end: this.endOffset(),
            name,
            mode: over?.mode ?? null,
            window: over?.window ?? null,
          };
        },
      },
      {
        ALT: () => {
          const verb = this.SUBRULE(this.holdingVerb);
          const object = this.SUBRULE(this.heldThing);
          return { kind: 'Holds', start, end: this.endOffset(), verb, object };
        },
      },
      { ALT: () => this.SUBRULE(this.quantified) },
      { ALT: () => this.SUBRULE(this.countedOnce) },
      { ALT: () => this.SUBRULE(this.aggregate) },
      { ALT: () => this.SUBRULE(this.named) },
    ]);
    const end = this.endOffset();
    return starts.reduceRight<Condition>((operand, from) => ({ kind: 'Not', start: from, end, operand }), inner);
  });

  // meetsOver = "on" "any" "day" window | 'throughout' span
  readonly meetsOver: Rule<Over> = this.rule<Over>('meetsOver', () =>
    this.OR<Alternatives<Over>>([
      {
        ALT: () => {
          this.CONSUME(K.on);
          this.CONSUME(K.any);
          this.CONSUME(K.day);
          return { mode: 'on any day', window: this.SUBRULE(this.window) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.throughout);
          return { mode: 'throughout', window: this.SUBRULE(this.span) };
        },
      },
    ]),
  );

  // quantified = quantity ("of" block | "of" noun predicate? | 'part' "of" NAME comparison? | noun predicate?)
  readonly quantified: Rule<Quantified | BlockOf | PartOf> = this.rule<Quantified | BlockOf | PartOf>(
    'quantified',
    () => {
      const start = this.startOffset();
      const quantity = this.SUBRULE(this.quantity);
      return this.OR<Alternatives<Quantified | BlockOf | PartOf>>([
        {
          ALT: () => {
            this.CONSUME(K.of);
            const statements = this.SUBRULE(this.block);
            return { kind: 'BlockOf', start, end: this.endOffset(), quantity, statements };
          },
        },
        {
          ALT: () => {
            this.CONSUME(K.part);
            this.CONSUME1(K.of);
            const of = this.identifier(this.CONSUME(T.Name));
            const comparison = this.OPTION(() => this.SUBRULE(this.comparison)) ?? null;
            return { kind: 'PartOf', start, end: this.endOffset(), quantity, of, comparison };
          },
        },
        {
          ALT: () => {
            const of = this.OPTION1(() => this.CONSUME2(K.of)) !== undefined;
            const noun = this.SUBRULE(this.noun);
            // `must instead` begins the next item.
            const predicate =
              this.OPTION2({ GATE: () => !this.second(K.instead), DEF: () => this.SUBRULE(this.predicate) }) ?? null;
            return { kind: 'Quantified', start, end: this.endOffset(), quantity, of, noun, predicate };
          },
        },
      ]);
    },
  );

  // countedOnce = "each" words 'counted' 'once' ("," "no" 'two' "sharing" path)? (block | "for" names)
  readonly countedOnce: Rule<CountedOnce> = this.rule('countedOnce', () => {
    const start = this.startOffset();
    this.CONSUME(K.each);
    const words = this.SUBRULE(this.words);
    this.CONSUME(K.counted);
    this.CONSUME(K.once);
    const apart =
      this.OPTION(() => {
        this.CONSUME(T.Comma);
        this.CONSUME(K.no);
        this.CONSUME(K.two);
        this.CONSUME(K.sharing);
        return this.SUBRULE(this.path);
      }) ?? null;
    const over = this.OR<Alternatives<Pick<CountedOnce, 'statements' | 'of'>>>([
      { ALT: () => ({ statements: this.SUBRULE(this.block), of: [] }) },
      { ALT: () => (this.CONSUME(K.for), { statements: null, of: this.SUBRULE(this.names) }) },
    ]);
    return { kind: 'CountedOnce', start, end: this.endOffset(), words, apart, ...over };
  });

  // aggregate = 'sum' "of" path window? comparison?
  readonly aggregate: Rule<Aggregate> = this.rule('aggregate', () => {
    const start = this.startOffset();
    this.CONSUME(K.sum);
    this.CONSUME(K.of);
    const path = this.SUBRULE(this.path);
    const window = this.OPTION(() => this.SUBRULE(this.window)) ?? null;
    const comparison = this.OPTION1(() => this.SUBRULE(this.comparison)) ?? null;
    return { kind: 'Aggregate', start, end: this.endOffset(), path, window, comparison };
  });

  // named = NAME NAME … (a noun phrase) | path (comparison | window)?
  readonly named: Rule<Condition> = this.rule<Condition>('named', () => {
    const start = this.startOffset();
    return this.OR<Alternatives<Condition>>([
      {
        ALT: () => {
          const first = this.nameIfPresent(this.CONSUME(T.Name));
          const rest = this.SUBRULE(this.words);
          const words = this.ACTION(() => (first === null ? rest : [first, ...rest]));
          const tail = this.SUBRULE(this.nounTail);
          const end = this.endOffset();
          return { kind: 'NounCondition', start, end, noun: { kind: 'NounPhrase', start, end, words, ...tail } };
        },
      },
      {
        ALT: () => {
          const path = this.SUBRULE(this.path);
          const comparison =
            this.OPTION(() =>
              this.OR1<Alternatives<PathCondition['comparison']>>([
                { ALT: () => this.SUBRULE(this.comparison) },
                { ALT: () => this.SUBRULE(this.window) },
              ]),
            ) ?? null;
          return { kind: 'PathCondition', start, end: this.endOffset(), path, comparison };
        },
      },
    ]);
  });

  // block = "{" ("-" statement)* "}"
  readonly block: Rule<readonly Statement[]> = this.rule('block', () => {
    const statements: Statement[] = [];
    this.CONSUME(T.LeftBrace);
    this.MANY(() => {
      this.CONSUME(T.Dash);
      statements.push(this.SUBRULE(this.bullet));
    });
    this.CONSUME(T.RightBrace);
    return statements;
  });

  // bullet = statement
  readonly bullet: Rule<Statement> = this.ruleWithValue<Statement>(
    'bullet',
    () => this.SUBRULE(this.statement),
    (condition) => {
      const { start, end } = condition;
      return { kind: 'Statement', start, end, label: null, title: null, modifiers: [], when: null, condition };
    },
  );

  // statement = header? condition
  readonly statement: Rule<Statement> = this.rule('statement', () => {
    const start = this.startOffset();
    const header = this.OPTION(() => this.SUBRULE(this.header));
    const condition = this.SUBRULE(this.condition);
    return {
      kind: 'Statement', start, end: this.endOffset(),
      label: header?.label ?? null, title: header?.title ?? null, modifiers: header?.modifiers ?? [], when: header?.when ?? null,
      condition,
    }; // prettier-ignore
  });

  // header = ((NAME STRING? | STRING) modifier* whenMod? | modifier+ whenMod? | whenMod) ":"
  readonly header: Rule<Header> = this.rule('header', () => {
    const named = this.OR<
      Alternatives<{ label: Name | null; title: Text | null; modifiers: readonly Modifier[]; when: Condition | null }>
    >([
      {
        ALT: () => {
          const label = this.nameIfPresent(this.CONSUME(T.Name));
          const title = this.OPTION(() => this.presentText(this.CONSUME(T.Text))) ?? null;
          return { label, title, ...this.SUBRULE(this.modifiers) };
        },
      },
      {
        ALT: () => {
          const title = this.presentText(this.CONSUME1(T.Text));
          return { label: null, title, ...this.SUBRULE1(this.modifiers) };
        },
      },
      {
        ALT: () => {
          const first = this.SUBRULE(this.modifier);
          const rest = this.SUBRULE2(this.modifiers);
          return {
            label: null,
            title: null,
            modifiers: this.ACTION(() => [first, ...rest.modifiers]),
            when: rest.when,
          };
        },
      },
      { ALT: () => ({ label: null, title: null, modifiers: [], when: this.SUBRULE(this.whenModifier) }) },
    ]);
    this.CONSUME(T.Colon);
    return named;
  });

  // modifiers = modifier* whenMod?
  readonly modifiers: Rule<Modified> = this.rule('modifiers', () => {
    const found: Modifier[] = [];
    this.MANY(() => {
      found.push(this.SUBRULE(this.modifier));
    });
    const when = this.OPTION(() => this.SUBRULE(this.whenModifier)) ?? null;
    return { modifiers: found, when };
  });

  // heading = modifiers, before a block
  readonly heading: Rule<Modified> = this.ruleWithValue<Modified>(
    'heading',
    () => this.SUBRULE(this.modifiers),
    () => ({ modifiers: [], when: null }),
  );

  // whenMod = "when" condition
  readonly whenModifier: Rule<Condition> = this.rule<Condition>('whenModifier', () => {
    this.CONSUME(K.when);
    return this.SUBRULE(this.condition);
  });
}
