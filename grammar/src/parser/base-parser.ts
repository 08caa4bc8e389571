import { tokenMatcher, type IOrAlt, type IToken, type ParserMethod, type TokenType } from 'chevrotain';
import * as T from '../tokens/tokens.ts';
import type { ErrorNode, Identifier, Missing, Name, Text, TextOrMissing } from '../tree/node.ts';
import { RecoveringParser } from './recovering-parser.ts';

/** The alternatives of a choice that all give the same type. */
export type Alternatives<Result> = readonly IOrAlt<Result>[];
export type Rule<Result, Arguments extends unknown[] = []> = ParserMethod<Arguments, Result>;

/** What every rule class shares: positions, names that may be missing, and the two sorts of rules. */
export class BaseParser extends RecoveringParser {
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
    return token.startOffset >= 0 ? token.startOffset : this.endOffset();
  }

  /** The offset at which the last token ended. */
  protected endOffset(): number {
    const end = this.LA(0).endOffset;
    return end !== undefined && end >= 0 ? end + 1 : 0;
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
    return this.ruleWithValue<Result | ErrorNode>(name, implementation, (error) => error);
  }

  /** A rule that, where it cannot be understood, gives something else in its place, made with the Error node. */
  protected ruleWithValue<Result>(
    name: string,
    implementation: () => Result,
    value: (error: ErrorNode) => Result,
  ): Rule<Result> {
    this.recovering.add(name);
    const marked = (): Result => {
      this.begins[this.RULE_STACK_IDX] = this.exportLexerState() + 1;
      return implementation();
    };
    return this.RULE<() => Result>(name, marked, { recoveryValueFunc: () => value(this.errorNode()) });
  }

  /** Covers what the rule in hand has read and skipped. */
  private errorNode(): ErrorNode {
    const end = this.endOffset();
    const first = this.input[this.begins[this.RULE_STACK_IDX] ?? this.input.length];
    return { kind: 'Error', start: Math.min(first?.startOffset ?? end, end), end };
  }

  /** Whether a token only stands for what is not there or was not read. */
  protected isMissing(token: IToken): boolean {
    return token.isInsertedInRecovery === true || token.tokenType === T.TooDeep;
  }
}
