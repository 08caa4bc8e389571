import { EOF } from 'chevrotain';
import * as T from '../tokens/tokens.ts';
import { K } from '../tokens/tokens.ts';
import type { Modifier } from '../tree/conditions.ts';
import type { ProgramDocument } from '../tree/documents.ts';
import type {
  Awarded,
  BodyItem,
  CohortStart,
  Define,
  Exception,
  Instead,
  Parameter,
  Policy,
  ProgramItem,
  Revision,
  Revisions,
  Section,
  Settle,
  Unsettled,
  Use,
} from '../tree/items.ts';
import type { ErrorNode, Identifier, Label, Name } from '../tree/node.ts';
import type { Alternatives, Rule } from './base-parser.ts';
import { RolesParser } from './roles-parser.ts';

/** Program documents. */
export class ProgramParser extends RolesParser {
  // program = "program" NAME STRING? (use | revisions | section | bodyItem)*
  readonly program: Rule<ProgramDocument> = this.rule('program', () => {
    const start = this.startOffset();
    this.CONSUME(K.program);
    const name = this.SUBRULE(this.documentName);
    const title = this.title();
    const items: ProgramItem[] = [];
    this.MANY(() => {
      items.push(this.SUBRULE(this.programItem));
    });
    const end = this.endOffset();
    this.CONSUME(EOF);
    return { kind: 'Program', start, end, name, title, items };
  });

  // documentName = NAME
  readonly documentName: Rule<Identifier> = this.ruleWithValue<Identifier>(
    'documentName',
    () => this.identifier(this.CONSUME(T.Name)),
    () => this.missing(),
  );

  readonly programItem: Rule<ProgramItem> = this.recoveringRule<ProgramItem>('programItem', () =>
    this.OR<Alternatives<ProgramItem>>([
      { ALT: () => this.SUBRULE(this.use) },
      { ALT: () => this.SUBRULE(this.revisions) },
      { ALT: () => this.SUBRULE(this.section) },
      { ALT: () => this.SUBRULE(this.awarded) },
      { ALT: () => this.SUBRULE(this.bodyItem) },
    ]),
  );

  // use = "use" STRING
  readonly use: Rule<Use> = this.rule('use', () => {
    const start = this.startOffset();
    this.CONSUME(K.use);
    const path = this.textOf(this.CONSUME(T.Text));
    return { kind: 'Use', start, end: this.endOffset(), path };
  });

  // awarded = "award" NAME NAME
  readonly awarded: Rule<Awarded> = this.rule('awarded', () => {
    const start = this.startOffset();
    this.CONSUME(K.award);
    const of = this.identifier(this.CONSUME(T.Name));
    const entry = this.identifier(this.CONSUME1(T.Name));
    return { kind: 'Awarded', start, end: this.endOffset(), of, entry };
  });

  // revisions = "revisions" "{" revision* "}"
  readonly revisions: Rule<Revisions> = this.rule('revisions', () => {
    const start = this.startOffset();
    const revisions: (Revision | ErrorNode)[] = [];
    this.CONSUME(K.revisions);
    this.CONSUME(T.LeftBrace);
    this.MANY(() => {
      revisions.push(this.SUBRULE(this.revision));
    });
    this.CONSUME(T.RightBrace);
    return { kind: 'Revisions', start, end: this.endOffset(), revisions };
  });

  // revision = LABEL ("on" DATE)? 'editorial'? STRING? ("{" cohortStart* "}")?
  readonly revision: Rule<Revision | ErrorNode> = this.recoveringRule<Revision>('revision', () => {
    const start = this.startOffset();
    const label: Label = this.labelOf(this.CONSUME(T.Label));
    const on =
      this.OPTION1(() => {
        this.CONSUME(K.on);
        return this.dateOf(this.CONSUME(T.DateToken));
      }) ?? null;
    const editorial = this.OPTION2(() => this.CONSUME(K.editorial)) !== undefined;
    const title = this.OPTION3(() => this.presentText(this.CONSUME(T.Text))) ?? null;
    const cohorts: CohortStart[] = [];
    this.OPTION4(() => {
      this.CONSUME(T.LeftBrace);
      this.MANY(() => {
        cohorts.push(this.SUBRULE(this.cohortStart));
      });
      this.CONSUME(T.RightBrace);
    });
    return { kind: 'Revision', start, end: this.endOffset(), label, on, editorial, title, cohorts };
  });

  // cohortStart = "for" words timing*
  readonly cohortStart: Rule<CohortStart> = this.rule('cohortStart', () => {
    const start = this.startOffset();
    this.CONSUME(K.for);
    const words = this.SUBRULE(this.words);
    const timings: Modifier[] = [];
    this.MANY(() => {
      timings.push(this.SUBRULE(this.timing));
    });
    return { kind: 'CohortStart', start, end: this.endOffset(), words, timings };
  });

  // section = "section" STRING heading "{" bodyItem* "}"
  readonly section: Rule<Section> = this.rule('section', () => {
    const start = this.startOffset();
    this.CONSUME(K.section);
    const title = this.textOf(this.CONSUME(T.Text));
    const modifiers = this.SUBRULE(this.heading);
    const items = this.SUBRULE(this.body);
    return { kind: 'Section', start, end: this.endOffset(), title, ...modifiers, items };
  });

  // body = "{" bodyItem* "}"
  readonly body: Rule<readonly BodyItem[]> = this.rule('body', () => {
    const items: BodyItem[] = [];
    this.CONSUME(T.LeftBrace);
    this.MANY(() => {
      items.push(this.SUBRULE(this.bodyItem));
    });
    this.CONSUME(T.RightBrace);
    return items;
  });

  readonly bodyItem: Rule<BodyItem> = this.recoveringRule<BodyItem>('bodyItem', () =>
    this.OR<Alternatives<BodyItem>>([
      { ALT: () => this.SUBRULE(this.require) },
      { ALT: () => this.SUBRULE(this.instead) },
      { ALT: () => this.SUBRULE(this.exception) },
      { ALT: () => this.SUBRULE(this.define) },
      { ALT: () => this.SUBRULE(this.policy) },
      { ALT: () => this.SUBRULE(this.textBlock) },
      { ALT: () => this.SUBRULE(this.unsettled) },
      { ALT: () => this.SUBRULE(this.settle) },
      { ALT: () => this.SUBRULE(this.roles) },
      { ALT: () => this.SUBRULE(this.lifecycle) },
      { ALT: () => this.SUBRULE(this.score) },
      { ALT: () => this.SUBRULE(this.table) },
      { ALT: () => this.SUBRULE(this.award) },
      { ALT: () => this.SUBRULE(this.scope) },
    ]),
  );

  // instead = ("may" | "otherwise"? "must") "instead" ("of" names)? whenMod? ":" condition
  readonly instead: Rule<Instead> = this.rule('instead', () => {
    const start = this.startOffset();
    const head = this.OR<Alternatives<Pick<Instead, 'manner' | 'otherwise'>>>([
      { ALT: () => (this.CONSUME(K.may), { manner: 'may', otherwise: false }) },
      {
        ALT: () => {
          const otherwise = this.OPTION(() => this.CONSUME(K.otherwise)) !== undefined;
          this.CONSUME(K.must);
          return { manner: 'must', otherwise };
        },
      },
    ]);
    this.CONSUME(K.instead);
    const of: readonly Name[] =
      this.OPTION1(() => {
        this.CONSUME(K.of);
        return this.SUBRULE(this.names);
      }) ?? [];
    const when = this.OPTION2(() => this.SUBRULE(this.whenModifier)) ?? null;
    this.CONSUME(T.Colon);
    const condition = this.SUBRULE(this.condition);
    return { kind: 'Instead', start, end: this.endOffset(), ...head, of, when, condition };
  });

  // exception = "exception" NAME? "to" names modifiers ":" replacement
  readonly exception: Rule<Exception> = this.rule('exception', () => {
    const start = this.startOffset();
    this.CONSUME(K.exception);
    const name = this.OPTION(() => this.nameIfPresent(this.CONSUME(T.Name))) ?? null;
    this.CONSUME(K.to);
    const to = this.SUBRULE(this.names);
    const modifiers = this.SUBRULE(this.modifiers);
    this.CONSUME(T.Colon);
    const condition = this.SUBRULE(this.replacement);
    return { kind: 'Exception', start, end: this.endOffset(), name, to, ...modifiers, condition };
  });

  // replacement = "not" "required" | condition
  readonly replacement: Rule<Exception['condition']> = this.recoveringRule<Exception['condition']>(
    'replacement',
    () => {
      const start = this.startOffset();
      return this.OR<Alternatives<Exception['condition']>>([
        {
          ALT: () => {
            this.CONSUME(K.not);
            this.CONSUME(K.required);
            return { kind: 'NotRequired', start, end: this.endOffset() };
          },
        },
        { ALT: () => this.SUBRULE(this.condition) },
      ]);
    },
  );

  // define = "define" words ("(" parameter ("," parameter)* ")")? ":" condition
  readonly define: Rule<Define> = this.rule('define', () => {
    const start = this.startOffset();
    this.CONSUME(K.define);
    const words = this.SUBRULE(this.words);
    const parameters: Parameter[] = [];
    this.OPTION(() => {
      this.CONSUME(T.LeftParen);
      this.AT_LEAST_ONE_SEP({
        SEP: T.Comma,
        DEF: () => {
          parameters.push(this.SUBRULE(this.parameter));
        },
      });
      this.CONSUME(T.RightParen);
    });
    this.CONSUME(T.Colon);
    const condition = this.SUBRULE(this.condition);
    return { kind: 'Define', start, end: this.endOffset(), words, parameters, condition };
  });

  readonly parameter: Rule<Parameter> = this.rule('parameter', () => {
    const start = this.startOffset();
    const name = this.identifier(this.CONSUME(T.Name));
    this.CONSUME(T.Colon);
    const type = this.identifier(this.CONSUME1(T.Name));
    return { kind: 'Parameter', start, end: this.endOffset(), name, type };
  });

  // policy = "policy" NAME STRING? heading "{" bodyItem* "}"
  readonly policy: Rule<Policy> = this.rule('policy', () => {
    const start = this.startOffset();
    this.CONSUME(K.policy);
    const name = this.identifier(this.CONSUME(T.Name));
    const title = this.title();
    const modifiers = this.SUBRULE(this.heading);
    const items = this.SUBRULE(this.body);
    return { kind: 'Policy', start, end: this.endOffset(), name, title, ...modifiers, items };
  });

  // unsettled = "unsettled" NAME STRING
  readonly unsettled: Rule<Unsettled> = this.rule('unsettled', () => {
    const start = this.startOffset();
    this.CONSUME(K.unsettled);
    const name = this.identifier(this.CONSUME(T.Name));
    const question = this.textOf(this.CONSUME(T.Text));
    return { kind: 'Unsettled', start, end: this.endOffset(), name, question };
  });

  // settle = "settle" NAME validity* ":" answer STRING?
  readonly settle: Rule<Settle> = this.rule('settle', () => {
    const start = this.startOffset();
    this.CONSUME(K.settle);
    const name = this.identifier(this.CONSUME(T.Name));
    const modifiers: Modifier[] = [];
    this.MANY(() => {
      modifiers.push(this.SUBRULE(this.validity));
    });
    this.CONSUME(T.Colon);
    const answer = this.SUBRULE(this.answer);
    const note = this.title();
    return { kind: 'Settle', start, end: this.endOffset(), name, modifiers, answer, note };
  });
}
