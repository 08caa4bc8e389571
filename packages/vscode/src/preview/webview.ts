import { readToFrame, type FromFrame } from './messages.ts';
import { topOf, type Mark } from './scroll.ts';

/** The script inside the frame of a preview: shows pages, moves with the editor, and tells what is clicked on. */

declare const acquireVsCodeApi: () => { readonly postMessage: (message: FromFrame) => void };

const editor = acquireVsCodeApi();
const page = document.getElementById('page');

const lineOf = (element: Element): number | null => {
  const line = Number(element.getAttribute('data-line') ?? 'none');
  return Number.isInteger(line) ? line : null;
};

const marks = (): readonly Mark[] =>
  [...document.querySelectorAll('[data-line]')].flatMap((element) => {
    const line = lineOf(element);
    return line === null ? [] : [{ line, top: element.getBoundingClientRect().top + window.scrollY }];
  });

/** A page that is not about the lines of a document stays where its reader is. */
const scrollTo = (line: number, all: readonly Mark[]): void => {
  if (all.length > 0) window.scrollTo({ top: topOf(line, all) });
};

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const message = readToFrame(data);
  if (message === null) return;
  switch (message.kind) {
    case 'page':
      if (page !== null) page.innerHTML = message.html;
      break;
    case 'scroll':
      scrollTo(message.line, marks());
      break;
  }
});

document.addEventListener('dblclick', ({ target }) => {
  const marked = target instanceof Element ? target.closest('[data-line]') : null;
  const line = marked === null ? null : lineOf(marked);
  if (line !== null) editor.postMessage({ kind: 'reveal', line });
});

editor.postMessage({ kind: 'ready' });
