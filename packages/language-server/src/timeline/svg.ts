/** Pieces of pictures, and of the pages that they stand on. Whatever documents and facts say comes in as text, and text is escaped in this file alone. */
import { visible } from './width.ts';

/** A piece that is a picture's own. */
export interface Svg {
  readonly svg: string;
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** What XML has no characters for, however they are written. */
const impossible = /[\p{Cs}\ufffe\uffff]/gu;

function escaped(text: string): string {
  return visible(text)
    .replaceAll(impossible, '\ufffd')
    .replaceAll(/[&<>"']/gu, (mark) => marks[mark] ?? mark);
}

/** The elements that pictures and pages consist of. None of them runs, loads or leads anywhere. */
type Tag =
  | 'svg' | 'g' | 'rect' | 'line' | 'text' | 'tspan' | 'title' | 'desc' | 'style'
  | 'article' | 'div' | 'figure' | 'h1' | 'h2' | 'h3' | 'header' | 'li' | 'ol' | 'p' | 'section' | 'span' | 'strong' | 'table'
  | 'tbody' | 'td' | 'th' | 'time' | 'tr' | 'ul'; // prettier-ignore

/** An element with these attributes; text is escaped. */
export function element(
  tag: Tag,
  attributes: Readonly<Record<string, string | number>>,
  ...content: readonly (Svg | string)[]
): Svg {
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
  const inner = content.map((part) => (typeof part === 'string' ? escaped(part) : part.svg)).join('');
  return { svg: inner === '' ? `<${tag}${given.join('')}/>` : `<${tag}${given.join('')}>${inner}</${tag}>` };
}
