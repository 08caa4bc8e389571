import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { SemanticToken } from '../../service/provide-semantic-tokens.ts';
import { modifierBits, typeNumber } from './legend.ts';

/** Tokens in the order of the text as numbers, five for each: its place after the one before, its length, what it is. */
export const encoded = (text: TextDocument, tokens: readonly SemanticToken[]): number[] => {
  const data: number[] = [];
  let [line, character] = [0, 0];
  for (const { start, end, type, modifiers } of tokens) {
    const at = text.positionAt(start);
    const column = at.line === line ? at.character - character : at.character;
    data.push(at.line - line, column, end - start, typeNumber(type), modifierBits(modifiers));
    ({ line, character } = at);
  }
  return data;
};
