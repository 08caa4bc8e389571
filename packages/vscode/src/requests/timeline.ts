import type { Question } from '../server/answer.ts';
import { readPage, type Page } from './page.ts';

/** `{ textDocument, on, history: { name, text }, from?, to? }` to a page that shows how verdicts change over its course. */
export const timelineQuestion: Question<Page> = { method: 'proviso/timeline', read: readPage };
