import type { TokenType } from 'chevrotain';
import type { SyntaxProblem } from '../problems/problem.ts';

/** What is read in the place of a slip: how much of the text, as which tokens, and what to say. */
export interface Slip {
  readonly length: number;
  readonly tokens: readonly { readonly type: TokenType; readonly image: string }[];
  readonly problem: SyntaxProblem;
}

/** Where in the text the lexer is. */
export interface SlipContext {
  readonly source: string;
  readonly at: number;
  /** The tokens so far. */
  readonly tokens: readonly { readonly tokenType: TokenType; readonly image: string; readonly beginsLine: boolean }[];
}
