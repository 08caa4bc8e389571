/** Longer texts. */
import { element, type Content, type Html } from './html.ts';

const bullet = /^\s*[-•*]\s+/u;

/** A text on one line; what stands between backticks is shown as it would be written in a document. */
export const inline = (text: string): Content =>
  text
    .replaceAll('\n', ' ')
    .split(/`([^`]+)`/u)
    .map((part, index) => (index % 2 === 1 ? element('code', {}, part) : part));

const block = (lines: readonly string[]): Html => {
  const [first] = lines;
  if (first === undefined || !bullet.test(first))
    return element('p', {}, inline(lines.map((line) => line.trim()).join(' ')));
  const items: string[] = [];
  for (const line of lines) {
    if (bullet.test(line)) items.push(line.replace(bullet, ''));
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  return element('ul', {}, ...items.map((item) => element('li', {}, inline(item))));
};

/** A text as paragraphs: an empty line parts them, and lines that begin with a dash are a list. */
export const prose = (text: string): readonly Html[] =>
  text
    .split(/\n[^\S\n]*\n/u)
    .map((part) => part.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .map(block);
