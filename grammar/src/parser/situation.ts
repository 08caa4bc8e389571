import type { IToken } from 'chevrotain';

/** Where reading stopped. */
export interface Situation {
  readonly token: IToken;
  /** The token after it, and the one after that. */
  readonly next: IToken | undefined;
  readonly afterNext: IToken | undefined;
  readonly previous: IToken | undefined;
  readonly ruleName: string;
  /** The tokens before it on its line, or on the line before where it begins one. */
  readonly line: readonly IToken[];
  /** Whether the document opens more braces than it closes. */
  readonly unclosed: boolean;
}
