import type { IToken } from 'chevrotain';
import * as T from '../tokens/tokens.ts';
import { K } from '../tokens/tokens.ts';
import type { Condition, Quantity } from '../tree/conditions.ts';
import type { Require, Role, RoleItem, Roles, TextBlock } from '../tree/items.ts';
import type { Name, Prose, Text } from '../tree/node.ts';
import type { Alternatives, Rule } from './base-parser.ts';
import { dedent } from './dedent.ts';
import { PlannedParser } from './planned-parser.ts';

/** Requirements, prose, and the roles that people fill, among which both may stand. */
export class RolesParser extends PlannedParser {
  // require = ("require" | "recommend") statement
  readonly require: Rule<Require> = this.rule('require', () => {
    const start = this.startOffset();
    const force = this.OR<Alternatives<Require['force']>>([
      { ALT: () => (this.CONSUME(K.require), 'require') },
      { ALT: () => (this.CONSUME(K.recommend), 'recommend') },
    ]);
    const statement = this.SUBRULE(this.statement);
    return { kind: 'Require', start, end: this.endOffset(), force, statement };
  });

  // text = "text" STRING? PROSE
  readonly textBlock: Rule<TextBlock> = this.rule('textBlock', () => {
    const start = this.startOffset();
    this.CONSUME(K.text);
    const title = this.title();
    const token = this.CONSUME(T.Prose);
    const prose = this.isMissing(token) ? this.missing() : this.proseOf(token);
    return { kind: 'TextBlock', start, end: this.endOffset(), title, prose };
  });

  // roles = "roles" NAME? STRING? ("each" "filled" "by" "a" words)? "{" roleItem* "}"
  readonly roles: Rule<Roles> = this.rule('roles', () => {
    const start = this.startOffset();
    this.CONSUME(K.roles);
    const name = this.OPTION(() => this.nameIfPresent(this.CONSUME(T.Name))) ?? null;
    const title = this.title();
    const each: readonly Name[] =
      this.OPTION1(() => {
        this.CONSUME(K.each);
        this.CONSUME(K.filled);
        this.CONSUME(K.by);
        this.CONSUME(K.a);
        return this.SUBRULE(this.words);
      }) ?? [];
    const items: RoleItem[] = [];
    this.CONSUME(T.LeftBrace);
    this.MANY(() => {
      items.push(this.SUBRULE(this.roleItem));
    });
    this.CONSUME(T.RightBrace);
    return { kind: 'Roles', start, end: this.endOffset(), name, title, each, items };
  });

  readonly roleItem: Rule<RoleItem> = this.recoveringRule<RoleItem>('roleItem', () =>
    this.OR<Alternatives<RoleItem>>([
      { ALT: () => this.SUBRULE(this.role) },
      { ALT: () => this.SUBRULE(this.require) },
      { ALT: () => this.SUBRULE(this.textBlock) },
    ]),
  );

  // role = "role" NAME STRING? modifiers ":" filledBy
  readonly role: Rule<Role> = this.rule<Role>('role', () => {
    const start = this.startOffset();
    this.CONSUME(K.role);
    const label = this.nameIfPresent(this.CONSUME(T.Name));
    const title = this.title();
    const modifiers = this.SUBRULE(this.modifiers);
    this.CONSUME(T.Colon);
    const condition = this.SUBRULE(this.filledBy);
    const end = this.endOffset();
    return {
      kind: 'Role',
      start,
      end,
      statement: { kind: 'Statement', start, end, label, title, ...modifiers, condition },
    };
  });

  // filledBy = NUM noun | "not" 'given' STRING
  readonly filledBy: Rule<Condition> = this.recoveringRule<Condition>('filledBy', () => {
    const start = this.startOffset();
    return this.OR<Alternatives<Condition>>([
      {
        ALT: () => {
          const count = this.numberOf(this.CONSUME(T.NumberToken));
          const quantity: Quantity = {
            kind: 'Quantity',
            start: count.start,
            end: count.end,
            word: 'at least',
            count,
            upper: null,
          };
          const noun = this.SUBRULE(this.noun);
          return { kind: 'Quantified', start, end: this.endOffset(), quantity, of: false, noun, predicate: null };
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.not);
          this.CONSUME(K.given);
          const note = this.textOf(this.CONSUME1(T.Text));
          return { kind: 'NotGiven', start, end: this.endOffset(), note };
        },
      },
    ]);
  });

  private proseOf(token: IToken): Prose {
    const closed = token.image.length >= 6 && token.image.endsWith('"""');
    const value = dedent(token.image.slice(3, closed ? -3 : undefined));
    return { kind: 'Prose', start: token.startOffset, end: (token.endOffset ?? 0) + 1, value };
  }

  /** A title, if one stands here. Used once a rule: the grammar numbers its options. */
  protected title(): Text | null {
    return this.OPTION9(() => this.presentText(this.CONSUME9(T.Text))) ?? null;
  }
}
