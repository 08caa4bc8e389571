/** Pieces of a page. Whatever a document says comes in as text, and text is escaped in this file alone. */

/** A piece that is a page's own: made by `element`, never of a document's text. */
export interface Html {
  readonly html: string;
}

/** Text, pieces, and lists of both; null for nothing. */
export type Content = Html | string | null | readonly Content[];

/** The elements that pages consist of. None of them runs, loads or sends anything. */
type Tag =
  | 'a' | 'article' | 'aside' | 'caption' | 'code' | 'dd' | 'dfn' | 'div' | 'dl' | 'dt' | 'em' | 'footer' | 'h1' | 'h2' | 'h3'
  | 'h4' | 'h5' | 'h6' | 'header' | 'li' | 'nav' | 'ol' | 'p' | 'q' | 'section' | 'span' | 'strong' | 'table' | 'tbody' | 'td'
  | 'th' | 'thead' | 'time' | 'tr' | 'ul'; // prettier-ignore

/** What elements may bear: no styles, no handlers, and of links only those within the page. */
interface Attributes {
  readonly class?: string;
  readonly id?: string | null;
  /** The line of the document, counted from 0, whence it is. */
  readonly line?: number | null;
  /** The id of another element of the page. */
  readonly to?: string;
  readonly title?: string | null;
  readonly datetime?: string;
  readonly scope?: 'col' | 'row';
  readonly label?: string;
  readonly labelledBy?: string;
  readonly isCurrent?: boolean;
  readonly isHidden?: boolean;
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => text.replace(/[&<>"']/gu, (mark) => marks[mark] ?? mark);

const isList = (content: Content): content is readonly Content[] => Array.isArray(content);

const written = (content: Content): string => {
  if (content === null) return '';
  if (typeof content === 'string') return escaped(content);
  return isList(content) ? content.map(written).join('') : content.html;
};

const attribute = (name: string, value: string | number | null | undefined): string =>
  value === null || value === undefined || value === '' ? '' : ` ${name}="${escaped(String(value))}"`;

const attributesOf = (given: Attributes): string =>
  [
    attribute('class', given.class),
    attribute('id', given.id),
    attribute('href', given.to === undefined ? null : `#${given.to}`),
    attribute('title', given.title),
    attribute('datetime', given.datetime),
    attribute('scope', given.scope),
    attribute('aria-label', given.label),
    attribute('aria-labelledby', given.labelledBy),
    attribute('aria-current', given.isCurrent === true ? 'true' : null),
    attribute('aria-hidden', given.isHidden === true ? 'true' : null),
    attribute('data-line', given.line),
  ].join('');

/** An element with what is in it. */
export const element = (tag: Tag, attributes: Attributes, ...content: readonly Content[]): Html => ({
  html: `<${tag}${attributesOf(attributes)}>${written(content)}</${tag}>`,
});

/** A heading of a level; pages that nest deeper have no more levels than there are. */
export const heading = (level: number, attributes: Attributes, ...content: readonly Content[]): Html => {
  const tags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;
  return element(tags[Math.min(level, tags.length) - 1] ?? 'h6', attributes, ...content);
};

/** The pieces with something between each two. */
export const joined = (pieces: readonly Content[], between: string): Content =>
  pieces.map((piece, index) => (index === 0 ? piece : [between, piece]));

/** The content with a capital at the beginning of its text. */
export const capitalised = (content: Content): Html => ({
  html: written(content).replace(
    /^((?:<[^>]*>)*)(\p{Ll})/u,
    (_, tags: string, letter: string) => tags + letter.toUpperCase(),
  ),
});

/** The text of a whole page. */
export const pageOf = (...content: readonly Content[]): string => written(content);
