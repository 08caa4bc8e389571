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
const insertable: ReadonlySet<TokenType> = new Set([
  T.Colon, T.RightParen, T.Text, T.Prose, T.Name, T.Dash, T.LeftBrace, K.of, K.for, K.by, K.to, K.in, K.the, K.becomes,
]); // prettier-ignore

/** How many tokens recovery may look at for one document before it stops looking for the ends of blocks. */
const effortLimit = 4_000_000;

/** A repetition in whose recovery the parser is: the same one again is not entered, but gone on with. */
interface Repetition {
  readonly rule: unknown;
  readonly occurrence: unknown;
  readonly depth: number;
  again: boolean;
}

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
  declare protected consumeToken: () => void;
  declare protected SAVE_ERROR: (error: Error) => Error;
  declare protected RULE_STACK_IDX: number;

  private effort = 0;
  private repetition: Repetition | null = null;
  /** Where the open recovering rules began, by their depth in the stack of rules. */
  private readonly begins: number[] = [];

  constructor(options: { readonly validate: boolean }) {
    super([...allTokens], {
      recoveryEnabled: true,
      maxLookahead: 2,
      errorMessageProvider: errorMessages,
      skipValidations: !options.validate,
    });
  }

  override reset(): void {
    super.reset();
    this.effort = 0;
    this.repetition = null;
  }

  /**
   * As Chevrotain's, but that a nested block is skipped whole, that the error names what stood before it, and that many
   * mistakes in one repetition are gone through in a loop: Chevrotain calls itself once for each, and the stack ends.
   */
  protected tryInRepetitionRecovery(
    rule: (...args: unknown[]) => unknown,
    args: unknown[],
    canRepeat: () => boolean,
    expected: TokenType,
  ): void {
    const outer = this.repetition;
    const depth = this.RULE_STACK_IDX;
    if (outer?.rule === rule && outer.occurrence === args[0] && outer.depth === depth) {
      outer.again = true;
      return;
    }
    const own: Repetition = { rule, occurrence: args[0], depth, again: true };
    this.repetition = own;
    try {
      while (own.again && this.skipToRepetition(canRepeat, expected)) {
        own.again = false;
        rule.apply(this, args);
      }
    } finally {
      this.repetition = outer;
    }
  }

  /** Skips to where the repetition can go on, which is true, or ends; skips nothing where neither comes. */
  private skipToRepetition(canRepeat: () => boolean, expected: TokenType): boolean {
    const actual = this.LA(1);
    const previous = this.LA(0);
    const report = (skipped: readonly IToken[]): void => {
      const options = { expected, actual, previous, ruleName: this.getCurrRuleFullName() };
      const message = errorMessages.buildMismatchTokenMessage(options);
      const error = new MismatchedTokenException(message, actual, previous);
      error.resyncedTokens = [...skipped];
      this.SAVE_ERROR(error);
    };
    const goal = this.findReSyncTokenType();
    const state = this.exportLexerState();
    // A block that is never closed would hide everything after it: then its inside is looked at too.
    for (const nesting of ['whole', 'open'] as const) {
      if (nesting === 'whole' && this.effort > effortLimit) continue;
      const skipped: IToken[] = [];
      let nested = 0;
      for (let token = this.LA(1); ; token = this.LA(1)) {
        this.effort++;
        if (nested === 0 && tokenMatcher(token, expected)) {
          report(skipped);
          return false;
        }
        if (nested === 0 && canRepeat.call(this)) {
          report(skipped);
          return true;
        }
        if (token.tokenType === EOF || (nested === 0 && tokenMatcher(token, goal))) break;
        if (nesting === 'whole') nested = depthAfter(token, nested);
        skipped.push(token);
        this.consumeToken();
      }
      this.importLexerState(state);
    }
    return false;
  }

  protected override canTokenTypeBeInsertedInRecovery(type: TokenType): boolean {
    return insertable.has(type);
  }

  /** How many tokens from here the next one stands at which one of the open rules can go on. */
  private resynchronisation(): { readonly distance: number; readonly type: TokenType } {
    const follow = this.flattenFollowSet().filter((type) => resynchronising.has(type));
    const whole = this.effort > effortLimit ? null : this.distanceTo(follow, 'whole');
    return whole === null || whole.type === EOF ? this.distanceTo(follow, 'open') : whole;
  }

  private distanceTo(
    follow: readonly TokenType[],
    nesting: 'whole' | 'open',
  ): { readonly distance: number; readonly type: TokenType } {
    let depth = 0;
    for (let distance = 1; ; distance++) {
      this.effort++;
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

  /**
   * Whether the token after the next is of one of these types. An option or repetition asks this (a GATE) where what
   * follows its rule may begin with the same token: Chevrotain looks no further than the rule's end. A test lists them.
   */
  protected second(...types: readonly TokenType[]): boolean {
    const token = this.LA(2);
    return types.some((type) => tokenMatcher(token, type));
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

  protected nameIfPresent(token: IToken): Name | null {
    return this.isMissing(token) ? null : this.nameOf(token);
  }

  protected textIfPresent(token: IToken): Text | null {
    return this.isMissing(token) ? null : this.presentText(token);
  }

  /** Of a text that is there: one that was asked for in the lookahead. */
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
    const marked = (): Result | ErrorNode => {
      this.begins[this.RULE_STACK_IDX] = this.startOffset();
      return implementation();
    };
    return this.RULE<() => Result | ErrorNode>(name, marked, { recoveryValueFunc: () => this.errorNode() });
  }

  /** Covers what the rule in hand has read and skipped. */
  private errorNode(): ErrorNode {
    const end = this.endOffset();
    return { kind: 'Error', start: Math.min(this.begins[this.RULE_STACK_IDX] ?? end, end), end };
  }

  /** Whether a token only stands for what is not there or was not read. */
  protected isMissing(token: IToken): boolean {
    return token.isInsertedInRecovery === true || token.tokenType === T.TooDeep;
  }
}
