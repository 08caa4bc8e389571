import type { Question } from '../server/answer.ts';
import { isRecord, textIn } from './shape.ts';

/** A page that the server has made: the inside of a body, without scripts. Its elements say by `data-line` whence they are. */
export interface Page {
  readonly html: string;
}

const readPage = (value: unknown): Page | null => {
  const html = isRecord(value) ? textIn(value.html) : null;
  return html === null ? null : { html };
};

/** `{ textDocument, on }` to the page that readers of the program would see. */
export const previewQuestion: Question<Page> = { method: 'proviso/preview', read: readPage };

/** `{ textDocument, on, facts: { name, text } }` to a page with the verdict and its explanation. */
export const evaluateQuestion: Question<Page> = { method: 'proviso/evaluate', read: readPage };
