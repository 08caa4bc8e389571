import type { IToken } from 'chevrotain';
import { firstSpelling } from '../tokens/keywords.ts';
import * as T from '../tokens/tokens.ts';
import { K } from '../tokens/tokens.ts';
import type {
  Count,
  Duration,
  Measured,
  Member,
  Modifier,
  OnTiming,
  Path,
  Point,
  Quantity,
  QuantityWord,
  Range,
  Validity,
  Value,
  Window,
} from '../tree/conditions.ts';
import type { DateLiteral, Identifier, Missing, Name, NumberLiteral } from '../tree/node.ts';
import { BaseParser, type Alternatives, type Rule } from './base-parser.ts';

/** The small phrases that every kind of document uses: lists of names, durations, values, quantities, modifiers. */
export class PhraseParser extends BaseParser {
  // names = NAME ("," NAME)*
  readonly names: Rule<readonly Name[]> = this.rule('names', () => {
    const found: Name[] = [];
    this.AT_LEAST_ONE_SEP({
      SEP: T.Comma,
      DEF: () => {
        const name = this.nameIfPresent(this.CONSUME(T.Name));
        if (name !== null) found.push(name);
      },
    });
    return found;
  });

  // words = NAME+
  readonly words: Rule<readonly Name[]> = this.rule('words', () => {
    const found: Name[] = [];
    this.AT_LEAST_ONE(() => {
      const name = this.nameIfPresent(this.CONSUME(T.Name));
      if (name !== null) found.push(name);
    });
    return found;
  });

  // path = FIELD ("." WORD)*
  readonly path: Rule<Path> = this.rule('path', () => {
    const start = this.startOffset();
    const segments: Identifier[] = [this.identifier(this.CONSUME(T.FieldWord))];
    this.MANY(() => {
      this.CONSUME(T.Dot);
      segments.push(this.identifier(this.CONSUME(T.Word)));
    });
    return { kind: 'Path', start, end: this.endOffset(), segments };
  });

  // duration = (NUM | "_") UNIT
  readonly duration: Rule<Duration> = this.rule('duration', () => {
    const start = this.startOffset();
    const number = this.OR<Alternatives<NumberLiteral | Duration['number']>>([
      { ALT: () => this.numberOf(this.CONSUME(T.NumberToken)) },
      { ALT: () => this.cellOf(this.CONSUME(T.Cell)) },
    ]);
    const unit = this.CONSUME(T.Unit);
    return { kind: 'Duration', start, end: this.endOffset(), number, unit: this.unitOf(unit) };
  });

  // value = NAME NUM | path | (NUM | "_") UNIT? | PERCENT ("of" path)? | DATE | STRING | "no"
  readonly value: Rule<Value> = this.rule('value', () => {
    const start = this.startOffset();
    return this.OR<Alternatives<Value>>([
      {
        ALT: () => {
          const currency = this.nameOf(this.CONSUME(T.Name));
          const number = this.numberOf(this.CONSUME(T.NumberToken));
          return { kind: 'Money', start, end: this.endOffset(), currency, number };
        },
      },
      { ALT: () => this.SUBRULE(this.path) },
      {
        ALT: () => {
          const number = this.OR1<Alternatives<NumberLiteral | Duration['number']>>([
            { ALT: () => this.numberOf(this.CONSUME1(T.NumberToken)) },
            { ALT: () => this.cellOf(this.CONSUME(T.Cell)) },
          ]);
          const unit = this.OPTION(() => this.unitOf(this.CONSUME(T.Unit)));
          if (unit === undefined) return number;
          return { kind: 'Duration', start, end: this.endOffset(), number, unit };
        },
      },
      {
        ALT: () => {
          const text = this.CONSUME(T.Percent).image;
          const of =
            this.OPTION1({
              GATE: () => this.second(T.FieldWord),
              DEF: () => {
                this.CONSUME(K.of);
                return this.SUBRULE1(this.path);
              },
            }) ?? null;
          return { kind: 'Percent', start, end: this.endOffset(), text, of };
        },
      },
      { ALT: () => this.dateOf(this.CONSUME(T.DateToken)) },
      { ALT: () => this.textOf(this.CONSUME(T.Text)) },
      {
        ALT: () => {
          this.CONSUME(K.no);
          return { kind: 'NoAnswer', start, end: this.endOffset() };
        },
      },
    ]);
  });

  // count = NUM | PERCENT | "_"
  readonly count: Rule<Count> = this.rule('count', () => {
    const start = this.startOffset();
    return this.OR<Alternatives<Count>>([
      { ALT: () => this.numberOf(this.CONSUME(T.NumberToken)) },
      {
        ALT: () => ({ kind: 'Percent', start, text: this.CONSUME(T.Percent).image, end: this.endOffset(), of: null }),
      },
      { ALT: () => this.cellOf(this.CONSUME(T.Cell)) },
    ]);
  });

  // quantity = "any" | "all" | "every" | "no" | "none" | "one" | bound count | "between" count "and" count
  // bound    = "at" ('least' | 'most') | "exactly" | ("more" | "fewer") "than"
  readonly quantity: Rule<Quantity> = this.rule('quantity', () => {
    const start = this.startOffset();
    const made = (word: QuantityWord, count: Count | null, upper: Count | null): Quantity => ({
      kind: 'Quantity',
      start,
      end: this.endOffset(),
      word,
      count,
      upper,
    });
    return this.OR<Alternatives<Quantity>>([
      { ALT: () => (this.CONSUME(K.any), made('any', null, null)) },
      { ALT: () => (this.CONSUME(K.all), made('all', null, null)) },
      { ALT: () => (this.CONSUME(K.every), made('every', null, null)) },
      { ALT: () => (this.CONSUME(K.no), made('no', null, null)) },
      { ALT: () => (this.CONSUME(K.none), made('none', null, null)) },
      { ALT: () => (this.CONSUME(K.one), made('one', null, null)) },
      {
        ALT: () => {
          const word = this.SUBRULE(this.bound);
          return made(word, this.SUBRULE(this.count), null);
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.between);
          const low = this.SUBRULE1(this.count);
          this.CONSUME(K.and);
          return made('between', low, this.SUBRULE2(this.count));
        },
      },
    ]);
  });

  readonly bound: Rule<'at least' | 'at most' | 'exactly' | 'more than' | 'fewer than'> = this.rule('bound', () =>
    this.OR([
      {
        ALT: () => {
          this.CONSUME(K.at);
          return this.OR1([
            { ALT: () => (this.CONSUME(K.least), 'at least' as const) },
            { ALT: () => (this.CONSUME(K.most), 'at most' as const) },
          ]);
        },
      },
      { ALT: () => (this.CONSUME(K.exactly), 'exactly' as const) },
      { ALT: () => (this.CONSUME(K.more), this.CONSUME(K.than), 'more than' as const) },
      { ALT: () => (this.CONSUME(K.less), this.CONSUME1(K.than), 'fewer than' as const) },
    ]),
  );

  // range = "or" ("higher" | "lower")
  readonly range: Rule<Range> = this.rule('range', () => {
    const start = this.startOffset();
    this.CONSUME(K.or);
    const direction = this.OR([
      { ALT: () => (this.CONSUME(K.higher), 'higher' as const) },
      { ALT: () => (this.CONSUME(K.lower), 'lower' as const) },
    ]);
    return { kind: 'Range', start, end: this.endOffset(), direction };
  });

  /** `or higher`, not the `or` between two requirements. */
  protected readonly rangeStands = (): boolean => this.second(K.higher, K.lower);

  // point = DATE | LABEL
  readonly point: Rule<Point> = this.rule('point', () =>
    this.OR<Alternatives<Point>>([
      { ALT: () => this.dateOf(this.CONSUME(T.DateToken)) },
      { ALT: () => this.labelOf(this.CONSUME(T.Label)) },
    ]),
  );

  // validity = ("since" | "before" | "through") point
  readonly validity: Rule<Validity> = this.rule('validity', () => {
    const start = this.startOffset();
    const kind = this.OR<Alternatives<Validity['kind']>>([
      { ALT: () => (this.CONSUME(K.since), 'Since') },
      { ALT: () => (this.CONSUME(K.before), 'Before') },
      { ALT: () => (this.CONSUME(K.through), 'Through') },
    ]);
    const point = this.SUBRULE(this.point);
    return { kind, start, end: this.endOffset(), point };
  });

  // timing = "on" (DATE | NAME)
  readonly timing: Rule<OnTiming> = this.rule('timing', () => {
    const start = this.startOffset();
    this.CONSUME(K.on);
    const point = this.OR<Alternatives<OnTiming['point']>>([
      { ALT: () => this.dateOf(this.CONSUME(T.DateToken)) },
      { ALT: () => this.identifier(this.CONSUME(T.Name)) },
    ]);
    return { kind: 'OnTiming', start, end: this.endOffset(), point };
  });

  // modifier = validity | "for" words | timing | measured
  readonly modifier: Rule<Modifier> = this.rule('modifier', () => {
    const start = this.startOffset();
    return this.OR<Alternatives<Modifier>>([
      { ALT: () => this.SUBRULE(this.validity) },
      {
        ALT: () => {
          this.CONSUME(K.for);
          const words = this.SUBRULE(this.words);
          return { kind: 'ForCohort', start, end: this.endOffset(), words };
        },
      },
      { ALT: () => this.SUBRULE(this.timing) },
      { ALT: () => this.SUBRULE(this.measured) },
    ]);
  });

  // measured = "measured" ("every" names | 'first' "after" duration "of" words)
  readonly measured: Rule<Measured> = this.rule('measured', () => {
    const start = this.startOffset();
    this.CONSUME(K.measured);
    const parts = this.OR<Alternatives<Pick<Measured, 'calendars' | 'firstAfter' | 'of'>>>([
      {
        ALT: () => {
          this.CONSUME(K.every);
          return { calendars: this.SUBRULE(this.names), firstAfter: null, of: [] };
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.first);
          this.CONSUME(K.after);
          const firstAfter = this.SUBRULE(this.duration);
          this.CONSUME(K.of);
          return { calendars: [], firstAfter, of: this.SUBRULE(this.words) };
        },
      },
    ]);
    return { kind: 'Measured', start, end: this.endOffset(), ...parts };
  });

  // window = "in" span
  readonly window: Rule<Window> = this.rule('window', () => {
    const start = this.startOffset();
    this.CONSUME(K.in);
    const span = this.SUBRULE(this.span);
    return { ...span, start };
  });

  // span = "the" ('last' duration | duration "before" "the" NAME | 'current' UNIT ("and" "the" NUM "before" 'it')?)
  readonly span: Rule<Window> = this.rule('span', () => {
    const start = this.startOffset();
    this.CONSUME(K.the);
    return this.OR<Alternatives<Window>>([
      {
        ALT: () => {
          this.CONSUME(K.last);
          const duration = this.SUBRULE(this.duration);
          return { kind: 'LastWindow', start, end: this.endOffset(), duration };
        },
      },
      {
        ALT: () => {
          const duration = this.SUBRULE1(this.duration);
          this.CONSUME(K.before);
          this.CONSUME1(K.the);
          const before = this.identifier(this.CONSUME(T.Name));
          return { kind: 'WindowBefore', start, end: this.endOffset(), duration, before };
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.current);
          const unit = this.unitOf(this.CONSUME(T.Unit));
          const number =
            this.OPTION({
              GATE: () => this.second(K.the),
              DEF: () => {
                this.CONSUME(K.and);
                this.CONSUME2(K.the);
                const count = this.numberOf(this.CONSUME(T.NumberToken));
                this.CONSUME1(K.before);
                this.CONSUME(K.it);
                return count;
              },
            }) ?? null;
          return { kind: 'CurrentWindow', start, end: this.endOffset(), unit, number };
        },
      },
    ]);
  });

  // members = member ("," member)*      member = NAME validity*
  readonly members: Rule<readonly Member[]> = this.rule('members', () => {
    const found: Member[] = [];
    this.AT_LEAST_ONE_SEP({
      SEP: T.Comma,
      DEF: () => {
        found.push(this.SUBRULE(this.member));
      },
    });
    return found;
  });

  readonly member: Rule<Member> = this.rule('member', () => {
    const start = this.startOffset();
    const name = this.identifier(this.CONSUME(T.Name));
    const lifetimes: Validity[] = [];
    this.MANY(() => {
      lifetimes.push(this.SUBRULE(this.validity));
    });
    return { kind: 'Member', start, end: this.endOffset(), name, lifetimes };
  });

  protected numberOf(token: IToken): NumberLiteral {
    return { kind: 'Number', start: token.startOffset, end: (token.endOffset ?? 0) + 1, text: token.image };
  }

  protected dateOf(token: IToken): DateLiteral {
    return { kind: 'Date', start: token.startOffset, end: (token.endOffset ?? 0) + 1, text: token.image };
  }

  protected labelOf(token: IToken): Exclude<Point, DateLiteral | Missing> {
    return { kind: 'Label', start: token.startOffset, end: (token.endOffset ?? 0) + 1, text: token.image };
  }

  private cellOf(token: IToken): Extract<Count, { kind: 'Cell' }> {
    return { kind: 'Cell', start: token.startOffset, end: (token.endOffset ?? 0) + 1 };
  }

  private unitOf(token: IToken): string {
    return firstSpelling.get(token.image) ?? token.image;
  }
}
