import {
  EarlyExitException,
  EOF,
  MismatchedTokenException,
  NoViableAltException,
  tokenMatcher,
  type IRecognitionException,
  type IToken,
  type TokenType,
} from 'chevrotain';
import * as T from '../tokens/tokens.ts';
import { K } from '../tokens/tokens.ts';
import { sayMismatch, sayNoChoice, sayStray } from './error-messages.ts';
import { beginsLine, effortForError, effortInAll, GoalParser, resynchronising, soft } from './goal-parser.ts';
import type { Situation } from './situation.ts';

/** Tokens that may be taken as written where they are missing: their absence is reported and nothing is lost. */
export const insertable: ReadonlySet<TokenType> = new Set([
  T.Colon, T.RightParen, T.Text, T.Prose, T.Name, T.Dash, T.LeftBrace, K.of, K.for, K.by, K.to, K.in, K.the, K.becomes,
  K.filled, K.a, K.columns,
]); // prettier-ignore

/** A repetition in whose recovery the parser is: the same one again is not entered, but gone on with. */
interface Repetition {
  readonly rule: unknown;
  readonly occurrence: unknown;
  readonly depth: number;
  again: boolean;
}

/** What ends the search for a block's brace. */
const endsHeading: ReadonlySet<TokenType> = new Set([T.LeftBrace, T.RightBrace, EOF]);

/** Chevrotain knows by this name that nothing could be done within the rule. */
class NotRecovered extends Error {
  override readonly name = 'InRuleRecoveryException';
}

/**
 * Recovery. Chevrotain's own stops at any token that may follow any open rule; here it stops only where an item, bullet
 * or block begins or ends, in the rule that began there, and skips nested blocks whole: one mistake gives one message.
 */
export class RecoveringParser extends GoalParser {
  // Chevrotain's recovery asks these of itself; its type declarations leave them out.
  declare protected getCurrRuleFullName: () => string;
  declare protected importLexerState: (state: number) => void;
  declare protected consumeToken: () => void;
  declare protected moveToTerminatedState: () => void;
  declare protected getTokenToInsert: (type: TokenType) => IToken;
  declare protected SAVE_ERROR: (error: Error) => Error;

  private repetition: Repetition | null = null;
  override reset(): void {
    super.reset();
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
    if (this.effort > effortInAll) {
      this.moveToTerminatedState();
      return false;
    }
    const actual = this.LA(1);
    const previous = this.LA(0);
    const { message, mending } = sayStray(this.situation());
    const state = this.exportLexerState();
    const reach = this.findGoal().distance;
    const skipped: IToken[] = [];
    let nested = 0;
    for (let distance = 1; distance <= reach; distance++) {
      this.effort++;
      const token = this.LA(1);
      const ends = nested === 0 && tokenMatcher(token, expected);
      if (ends || (nested === 0 && canRepeat.call(this) && this.beginsSurely())) {
        const error = Object.assign(new MismatchedTokenException(message, actual, previous), { mending });
        error.resyncedTokens = skipped;
        this.SAVE_ERROR(error);
        return !ends;
      }
      if (token.tokenType === T.LeftBrace) nested++;
      if (token.tokenType === T.RightBrace && nested > 0) nested--;
      skipped.push(token);
      this.consumeToken();
    }
    this.importLexerState(state);
    return false;
  }

  /** A field, and not the next item after a brace that was not closed: a soft word is a name before a colon only. */
  protected readonly fieldStands = (): boolean =>
    !soft.has(this.LA(1).tokenType) || this.LA(2).tokenType === T.Colon || !beginsLine(this.LA(1));

  private situation(): Situation {
    const line: IToken[] = [];
    for (let back = 0; back < 12; back++) {
      const token = this.LA(-back);
      if (token.tokenType === EOF) break;
      line.unshift(token);
      if (beginsLine(token)) break;
    }
    const unclosed = this.isUnclosed();
    const ruleName = this.getCurrRuleFullName();
    const [token, next, afterNext] = [this.LA(1), this.LA(2), this.LA(3)];
    return { token, next, afterNext, previous: this.LA(0), ruleName, line, unclosed };
  }

  /** An error is shown where it was noticed, or where the line or document ended before it: what is missing goes there. */
  private raise(error: IRecognitionException, missing = true): never {
    const next = this.LA(1);
    const ended = missing && (next.tokenType === EOF || beginsLine(next));
    const previous = this.LA(0);
    throw this.SAVE_ERROR(ended && previous.tokenType !== EOF ? Object.assign(error, { place: previous }) : error);
  }

  protected consumeInternalError(expected: TokenType, actual: IToken): never {
    const situation = this.situation();
    const { message, mending } = sayMismatch(situation, expected);
    const exception = new MismatchedTokenException(message, actual, this.LA(0));
    const error = Object.assign(exception, { expected, mending });
    const missing = expected !== T.RightBrace || situation.unclosed || actual.tokenType === EOF;
    this.raise(error, missing);
  }

  // Chevrotain's two would work out all that might have stood here, each time anew: the messages do not ask for it.
  protected raiseNoAltException(): never {
    const { message, mending } = sayNoChoice(this.situation());
    this.raise(Object.assign(new NoViableAltException(message, this.LA(1), this.LA(0)), { mending }));
  }

  protected raiseEarlyExitException(): never {
    const { message, mending } = sayNoChoice(this.situation());
    this.raise(Object.assign(new EarlyExitException(message, this.LA(1), this.LA(0)), { mending }));
  }

  /**
   * Whether what can be repeated here is repeated: a word that leads no item begins something only at the start of a
   * line or before a colon; in between it is part of what is skipped.
   */
  private beginsSurely(): boolean {
    const token = this.LA(1);
    if (!tokenMatcher(token, T.Word) || beginsLine(token)) return true;
    const beforeColon = this.LA(2).tokenType === T.Colon;
    return resynchronising.has(token.tokenType) ? !(soft.has(token.tokenType) && beforeColon) : beforeColon;
  }

  protected override canTokenTypeBeInsertedInRecovery(type: TokenType): boolean {
    return insertable.has(type);
  }

  /** A closing brace is put in where the document closes too few and the next token begins what stands outside. */
  protected canRecoverWithSingleTokenInsertion(expected: TokenType, follows: readonly TokenType[]): boolean {
    const token = this.LA(1);
    if (expected !== T.RightBrace) {
      return insertable.has(expected) && follows.some((type) => tokenMatcher(token, type));
    }
    if (!this.isUnclosed()) return false;
    if (token.tokenType === EOF) return true;
    const leads = beginsLine(token) && resynchronising.has(token.tokenType) && this.LA(2).tokenType !== T.Colon;
    return leads && this.openRules().some(({ follow }) => follow.some((type) => tokenMatcher(token, type)));
  }

  /** Takes the missing token as there, or skips to it: one token or, before a block, up to a brace on the same line. */
  protected tryInRuleRecovery(expected: TokenType, follows: readonly TokenType[]): IToken {
    const distance = this.distanceTo(expected);
    this.effort += effortForError;
    if (this.effort > effortInAll) throw new NotRecovered();
    if (distance === null) {
      if (this.canRecoverWithSingleTokenInsertion(expected, follows)) return this.getTokenToInsert(expected);
      if (!this.canRecoverWithSingleTokenDeletion(expected)) throw new NotRecovered();
    }
    for (let left = distance ?? 2; left > 0; left--) this.consumeToken();
    return this.LA(0);
  }

  /** How many tokens ahead on this line the brace of a block stands. */
  private distanceTo(expected: TokenType): number | null {
    if (expected !== T.LeftBrace) return null;
    let distance = 1;
    while (!beginsLine(this.LA(distance)) && !endsHeading.has(this.LA(distance).tokenType)) distance++;
    return this.LA(distance).tokenType === T.LeftBrace ? distance : null;
  }

  /** One token too many is left out, but not one that begins or ends an item. */
  protected canRecoverWithSingleTokenDeletion(expected: TokenType): boolean {
    const { tokenType } = this.LA(1);
    const structural = tokenType === T.LeftBrace || (resynchronising.has(tokenType) && !soft.has(tokenType));
    return !structural && tokenMatcher(this.LA(2), expected);
  }

  protected findReSyncTokenType(): TokenType {
    return this.LA(this.findGoal().distance).tokenType;
  }

  protected isInCurrentRuleReSyncSet(): boolean {
    return this.RULE_STACK_IDX === this.goal.depth;
  }

  protected reSyncTo(): IToken[] {
    const skipped: IToken[] = [];
    for (let left = this.goal.distance - 1; left > 0; left--) {
      const token = this.LA(1);
      if (token.tokenType === EOF) break;
      skipped.push(token);
      this.consumeToken();
    }
    return skipped;
  }
}
