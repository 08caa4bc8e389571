import type { MissingMark, SyntaxProblem } from '@proviso/grammar';
import { spanOf, type LoadedDocument } from '../documents/load.ts';
import type { Fix } from './diagnostic.ts';

const names: Readonly<Record<MissingMark['mark'], string>> = {
  ':': 'colon',
  ',': 'comma',
  '-': 'dash',
  '{': 'opening brace',
  '}': 'closing brace',
};

/** A brace that closes a block stands on a line of its own, indented as what comes after the block. */
const closing = (text: string, from: number): { readonly at: number; readonly text: string } => {
  const end = text.indexOf('\n', from);
  if (end === -1) return { at: text.length, text: '\n}' };
  const at = text.charAt(end - 1) === '\r' ? end - 1 : end;
  const [, indentation = ''] = /^(?:\s*\n)?([^\S\r\n]*)\S/u.exec(text.slice(end)) ?? [];
  return { at, text: `${text.slice(at, end + 1)}${indentation}}` };
};

const insertion = (
  mark: MissingMark['mark'],
  text: string,
  at: number,
): { readonly at: number; readonly text: string } => {
  switch (mark) {
    case ':':
    case ',':
      return { at, text: mark };
    case '-':
      return { at, text: '- ' };
    case '{':
      return { at, text: ' {' };
    case '}':
      return closing(text, at);
  }
};

/** Puts in the mark whose absence is the problem; null where it is another one. */
export const addMissingMark = (document: LoadedDocument, { start, missing }: SyntaxProblem): Fix | null => {
  if (missing === undefined) return null;
  const { at, text } = insertion(missing.mark, document.text, start + missing.from);
  return {
    title: `Add the ${names[missing.mark]} "${missing.mark}"`,
    edits: [{ span: spanOf(document, { start: at, end: at }), text }],
  };
};
