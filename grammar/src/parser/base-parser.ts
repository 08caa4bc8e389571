import {
  EmbeddedActionsParser,
  EOF,
  MismatchedTokenException,
  tokenMatcher,
  type IOrAlt,
  type IToken,
  type ParserMethod,
  type TokenType,
} from 'chevrotain';
import * as T from '../tokens/tokens.ts';
import { allTokens, K } from '../tokens/tokens.ts';
import type { ErrorNode, Identifier, Missing, Name, Text, TextOrMissing } from '../tree/node.ts';
import { errorMessages } from './error-messages.ts';

/** The alternatives of a choice that all give the same type. */
export type Alternatives<Result> = readonly IOrAlt<Result>[];
export type Rule<Result, Arguments extends unknown[] = []> = ParserMethod<Arguments, Result>;

/** Where reading goes on after something that cannot be understood: what can begin the next item, bullet or block. */
const resynchronising: ReadonlySet<TokenType> = new Set([
  K.use, K.revisions, K.section, K.require, K.recommend, K.exception, K.define, K.policy, K.text, K.unsettled, K.settle,
  K.may, K.must, K.otherwise, K.roles, K.role, K.lifecycle, K.state, K.clock, K.duty, K.score, K.part, K.table, K.row, K.award,
  K.scope, K.scale, K.choice, K.group, K.kind, K.record, K.entries, K.sharing, K.exempt, K.expect,
  T.Dash, T.RightBrace, T.Label, EOF,
]); // prettier-ignore

/** Tokens that may be taken as written where they are missing: their absence is reported and nothing is lost. */
const insertable: ReadonlySet<TokenType> = new Set([T.Colon, T.RightParen, T.Text, T.Prose, T.Name]);

const depthAfter = (token: IToken, depth: number): number => {
  if (token.tokenType === T.LeftBrace) return depth + 1;
  return token.tokenType === T.RightBrace && depth > 0 ? depth - 1 : depth;
};

/**
 * What every rule class shares: positions, names that may be missing, and recovery. Chevrotain's own recovery stops at
 * any token that may follow any open rule; here it stops only where an item, bullet or block begins or ends, and skips
 * a nested block whole, so that one mistake gives one message.
 */
export class BaseParser extends EmbeddedActionsParser {
  // Chevrotain's recovery asks these of itself; its type declarations leave them out.
  declare protected flattenFollowSet: () => TokenType[];
  declare protected getCurrRuleFullName: () => string;
  declare protected exportLexerState: () => number;
  declare protected importLexerState: (state: number) => void;
  declare protected SAVE_ERROR: (error: Error) => Error;

  constructor(options: { readonly validate: boolean }) {
    super([...allTokens], {
      recoveryEnabled: true,
      maxLookahead: 2,
      errorMessageProvider: errorMessages,
      skipValidations: !options.validate,
    });
  }

  /** As Chevrotain's, but that a nested block is skipped whole and that the error names what stood before it. */
  protected tryInRepetitionRecovery(
    rule: (...args: unknown[]) => unknown,
    args: unknown[],
    canRepeat: () => boolean,
    expected: TokenType,
  ): void {
    const actual = this.LA(1);
    const previous = this.LA(0);
    const report = (): void => {
      const options = { expected, actual, previous, ruleName: this.getCurrRuleFullName() };
      this.SAVE_ERROR(new MismatchedTokenException(errorMessages.buildMismatchTokenMessage(options), actual, previous));
    };
    const goal = this.findReSyncTokenType();
    const state = this.exportLexerState();
    // A block that is never closed would hide everything after it: then its inside is looked at too.
    for (const nesting of ['whole', 'open'] as const) {
      let depth = 0;
      for (let token = this.LA(1); ; token = this.LA(1)) {
        if (depth === 0 && tokenMatcher(token, expected)) {
          report();
          return;
        }
        if (depth === 0 && canRepeat.call(this)) {
          report();
          rule.apply(this, args);
          return;
        }
        if (token.tokenType === EOF || (depth === 0 && tokenMatcher(token, goal))) break;
        if (nesting === 'whole') depth = depthAfter(token, depth);
        this.SKIP_TOKEN();
      }
      this.importLexerState(state);
    }
  }

  protected override canTokenTypeBeInsertedInRecovery(type: TokenType): boolean {
    return insertable.has(type);
  }

  /** How many tokens from here the next one stands at which one of the open rules can go on. */
  private resynchronisation(): { readonly distance: number; readonly type: TokenType } {
    const follow = this.flattenFollowSet().filter((type) => resynchronising.has(type));
    const whole = this.distanceTo(follow, 'whole');
    return whole.type === EOF ? this.distanceTo(follow, 'open') : whole;
  }

  private distanceTo(
    follow: readonly TokenType[],
    nesting: 'whole' | 'open',
  ): { readonly distance: number; readonly type: TokenType } {
    let depth = 0;
    for (let distance = 1; ; distance++) {
      const token = this.LA(distance);
      if (token.tokenType === EOF) return { distance, type: EOF };
      const type = depth === 0 ? follow.find((each) => tokenMatcher(token, each)) : undefined;
      if (type !== undefined) return { distance, type };
      if (nesting === 'whole') depth = depthAfter(token, depth);
    }
  }

  protected findReSyncTokenType(): TokenType {
    return this.resynchronisation().type;
  }

  protected reSyncTo(): IToken[] {
    const skipped: IToken[] = [];
    for (let left = this.resynchronisation().distance - 1; left > 0; left--) skipped.push(this.SKIP_TOKEN());
    return skipped;
  }

  /** The offset at which the next token begins; at the end of the text, where the last one ended. */
  protected startOffset(): number {
    const token = this.LA(1);
    return Number.isNaN(token.startOffset) ? this.endOffset() : token.startOffset;
  }

  /** The offset at which the last token ended. */
  protected endOffset(): number {
    const end = this.LA(0).endOffset;
    return end === undefined || Number.isNaN(end) ? 0 : end + 1;
  }

  protected missing(): Missing {
    const at = this.endOffset();
    return { kind: 'Missing', start: at, end: at };
  }

  protected identifier(token: IToken): Identifier {
    return this.isMissing(token) ? this.missing() : this.nameOf(token);
  }

  protected nameOf(token: IToken): Name {
    return { kind: 'Name', start: token.startOffset, end: (token.endOffset ?? 0) + 1, text: token.image };
  }

  protected textOf(token: IToken): TextOrMissing {
    return this.isMissing(token) ? this.missing() : this.presentText(token);
  }

  protected presentText(token: IToken): Text {
    const closed = token.image.length > 1 && token.image.endsWith('"');
    const value = token.image.slice(1, closed ? -1 : undefined);
    return { kind: 'Text', start: token.startOffset, end: (token.endOffset ?? 0) + 1, value };
  }

  /** A rule that leaves recovery to the rule that called it. */
  protected rule<Result>(name: string, implementation: () => Result): Rule<Result> {
    return this.RULE(name, implementation, { resyncEnabled: false });
  }

  /** A rule that, where it cannot be understood, gives an Error node over what was skipped. */
  protected recoveringRule<Result>(name: string, implementation: () => Result): Rule<Result | ErrorNode> {
    return this.RULE<() => Result | ErrorNode>(name, implementation, { recoveryValueFunc: () => this.errorNode() });
  }

  private errorNode(): ErrorNode {
    const end = this.endOffset();
    return { kind: 'Error', start: end, end };
  }

  private isMissing(token: IToken): boolean {
    return token.isInsertedInRecovery === true || token.tokenType === T.TooDeep;
  }
}
