import * as T from '../tokens/tokens.ts';
import { K } from '../tokens/tokens.ts';
import type { Award, Credit, Exclusion, Part, Row, RowCell, Scope, Score, Table } from '../tree/items.ts';
import type { ErrorNode, Identifier, Name } from '../tree/node.ts';
import type { Alternatives, Rule } from './base-parser.ts';
import { LifecycleParser } from './lifecycle-parser.ts';

/** Scores, tables and scopes, which are read in full and whose meaning comes later; what an award ends, and what it keeps out. */
export class PlannedParser extends LifecycleParser {
  // answer = NAME | "no"
  readonly answer: Rule<Identifier> = this.rule('answer', () =>
    this.OR<Alternatives<Identifier>>([
      { ALT: () => this.identifier(this.CONSUME(T.Name)) },
      { ALT: () => this.identifier(this.CONSUME(K.no)) },
    ]),
  );

  // score = "score" NAME STRING? ('out' "of" NUM)? heading "{" part* "}"
  readonly score: Rule<Score> = this.rule('score', () => {
    const start = this.startOffset();
    this.CONSUME(K.score);
    const name = this.identifier(this.CONSUME(T.Name));
    const title = this.OPTION(() => this.presentText(this.CONSUME(T.Text))) ?? null;
    const outOf =
      this.OPTION1(() => {
        this.CONSUME(K.out);
        this.CONSUME(K.of);
        return this.numberOf(this.CONSUME(T.NumberToken));
      }) ?? null;
    const modifiers = this.SUBRULE(this.heading);
    const parts: (Part | ErrorNode)[] = [];
    this.CONSUME(T.LeftBrace);
    this.MANY(() => {
      parts.push(this.SUBRULE(this.part));
    });
    this.CONSUME(T.RightBrace);
    return { kind: 'Score', start, end: this.endOffset(), name, title, outOf, ...modifiers, parts };
  });

  // part = "part" NAME STRING? ('up' "to" NUM)? heading "{" ("-" credit)* "}"
  readonly part: Rule<Part | ErrorNode> = this.recoveringRule<Part>('part', () => {
    const start = this.startOffset();
    this.CONSUME(K.part);
    const name = this.identifier(this.CONSUME(T.Name));
    const title = this.OPTION(() => this.presentText(this.CONSUME(T.Text))) ?? null;
    const upTo =
      this.OPTION1(() => {
        this.CONSUME(K.up);
        this.CONSUME(K.to);
        return this.numberOf(this.CONSUME(T.NumberToken));
      }) ?? null;
    const modifiers = this.SUBRULE(this.heading);
    const credits: Credit[] = [];
    this.CONSUME(T.LeftBrace);
    this.MANY(() => {
      this.CONSUME(T.Dash);
      credits.push(this.SUBRULE(this.credit));
    });
    this.CONSUME(T.RightBrace);
    return { kind: 'Part', start, end: this.endOffset(), name, title, upTo, ...modifiers, credits };
  });

  // credit = NUM ("when" condition | "per" NUM? noun | "in" 'proportion' "to" path ('up' "to" value)?)
  readonly credit: Rule<Credit> = this.rule('credit', () => {
    const start = this.startOffset();
    const number = this.numberOf(this.CONSUME(T.NumberToken));
    const from = this.startOffset();
    const basis = this.OR<Alternatives<Credit['basis']>>([
      {
        ALT: () => {
          const condition = this.SUBRULE(this.whenModifier);
          return { kind: 'CreditWhen', start: from, end: this.endOffset(), condition };
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.per);
          const count = this.OPTION(() => this.numberOf(this.CONSUME1(T.NumberToken))) ?? null;
          const noun = this.SUBRULE(this.noun);
          return { kind: 'CreditPer', start: from, end: this.endOffset(), number: count, noun };
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.in);
          this.CONSUME(K.proportion);
          this.CONSUME(K.to);
          const path = this.SUBRULE(this.path);
          const upTo =
            this.OPTION1(() => {
              this.CONSUME(K.up);
              this.CONSUME1(K.to);
              return this.SUBRULE(this.value);
            }) ?? null;
          return { kind: 'CreditProportion', start: from, end: this.endOffset(), path, upTo };
        },
      },
    ]);
    return { kind: 'Credit', start, end: this.endOffset(), number, basis };
  });

  // table = "table" NAME STRING? "{" "columns" names row* "}"
  readonly table: Rule<Table> = this.rule('table', () => {
    const start = this.startOffset();
    this.CONSUME(K.table);
    const name = this.identifier(this.CONSUME(T.Name));
    const title = this.OPTION(() => this.presentText(this.CONSUME(T.Text))) ?? null;
    this.CONSUME(T.LeftBrace);
    this.CONSUME(K.columns);
    const columns = this.SUBRULE(this.names);
    const rows: (Row | ErrorNode)[] = [];
    this.MANY(() => {
      rows.push(this.SUBRULE(this.row));
    });
    this.CONSUME(T.RightBrace);
    return { kind: 'Table', start, end: this.endOffset(), name, title, columns, rows };
  });

  // row = "row" statement ("|" cell)+
  readonly row: Rule<Row | ErrorNode> = this.recoveringRule<Row>('row', () => {
    const start = this.startOffset();
    this.CONSUME(K.row);
    const statement = this.SUBRULE(this.statement);
    const cells: RowCell[] = [];
    this.AT_LEAST_ONE(() => {
      this.CONSUME(T.Bar);
      cells.push(this.SUBRULE(this.rowCell));
    });
    return { kind: 'Row', start, end: this.endOffset(), statement, cells };
  });

  // cell = "not" "required" | "required" | value
  readonly rowCell: Rule<RowCell> = this.rule('rowCell', () => {
    const start = this.startOffset();
    const value = this.OR<Alternatives<RowCell['value']>>([
      { ALT: () => (this.CONSUME(K.not), this.CONSUME(K.required), 'not required') },
      { ALT: () => (this.CONSUME1(K.required), 'required') },
      { ALT: () => this.SUBRULE(this.value) },
    ]);
    return { kind: 'RowCell', start, end: this.endOffset(), value };
  });

  // award = "award" "of" NAME 'ends' names
  readonly award: Rule<Award> = this.rule('award', () => {
    const start = this.startOffset();
    this.CONSUME(K.award);
    this.CONSUME(K.of);
    const entry = this.identifier(this.CONSUME(T.Name));
    this.CONSUME(K.ends);
    const ends = this.SUBRULE(this.names);
    return { kind: 'Award', start, end: this.endOffset(), entry, ends };
  });

  // exclusion = "exclusion" NAME STRING? ":" condition
  readonly exclusion: Rule<Exclusion> = this.rule('exclusion', () => {
    const start = this.startOffset();
    this.CONSUME(K.exclusion);
    const name = this.identifier(this.CONSUME(T.Name));
    const title = this.OPTION(() => this.presentText(this.CONSUME(T.Text))) ?? null;
    this.CONSUME(T.Colon);
    const condition = this.SUBRULE(this.condition);
    return { kind: 'Exclusion', start, end: this.endOffset(), name, title, condition };
  });

  // scope = "scope" "per" words ("or" words)*
  readonly scope: Rule<Scope> = this.rule('scope', () => {
    const start = this.startOffset();
    const alternatives: (readonly Name[])[] = [];
    this.CONSUME(K.scope);
    this.CONSUME(K.per);
    alternatives.push(this.SUBRULE(this.words));
    this.MANY(() => {
      this.CONSUME(K.or);
      alternatives.push(this.SUBRULE1(this.words));
    });
    return { kind: 'Scope', start, end: this.endOffset(), alternatives };
  });
}
