import type { Output } from '../../src/index.ts';

export interface OutputSetting {
  readonly hasColour?: boolean;
  /** After how many writes the reader of the output goes. */
  readonly closesAfter?: number;
}

/** An output that keeps what is written to it. */
export function collecting(parts: string[], { hasColour = false, closesAfter = Infinity }: OutputSetting = {}): Output {
  return {
    write: (text) => {
      if (parts.length < closesAfter && text !== '') parts.push(text);
      return Promise.resolve();
    },
    isClosed: () => parts.length >= closesAfter,
    isTerminal: false,
    hasColour,
    columns: null,
    terminal: null,
  };
}
