/** How texts look on a terminal. */

let segmenter: Intl.Segmenter | null = null;

/** The characters of a text as people see them. What divides texts takes milliseconds to make, and few texts need it. */
function segmentsOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

// Each is made where it is needed: that takes long, and few texts have such characters.
const wide = (): RegExp =>
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}])|\ufe0f/u;
const markOnly = (): RegExp => /^[\p{Mn}\p{Me}]+$/u;
const invisible = (): RegExp =>
  /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u115f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;
const plainText = /^[\x20-\x7e]*$/;

/** A character as people see it, by its place in the text. */
export interface Grapheme {
  readonly text: string;
  /** In UTF-16 code units. */
  readonly index: number;
  /** How much of the text it is, likewise. */
  readonly length: number;
  readonly width: number;
}

function nameOfInvisible(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** Whether a run of graphemes joins emoji, which needs the joiner that is invisible elsewhere. */
function isJoined(text: string): boolean {
  return text.includes('\u200d') && /\p{Extended_Pictographic}/u.test(text);
}

/**
 * The text with every character that a terminal would obey or hide made visible: escape codes cannot be smuggled in by
 * facts or documents. Line ends are such characters too.
 */
export function visible(text: string): string {
  if (plainText.test(text)) return text;
  let shown = '';
  for (const { segment } of segmentsOf(text)) {
    shown += isJoined(segment) ? segment : segment.replace(invisible(), nameOfInvisible);
  }
  return shown;
}

function widthOfGrapheme(text: string): number {
  if (plainText.test(text)) return text.length;
  if (markOnly().test(text)) return 0;
  return wide().test(text) ? 2 : 1;
}

/** The graphemes of a line as a terminal is to show them: tabs as spaces up to the next stop, nothing invisible. */
export function graphemesOf(line: string, tabStop = 4): readonly Grapheme[] {
  const graphemes: Grapheme[] = [];
  let column = 0;
  for (const { segment, index } of segmentsOf(line)) {
    const text = segment === '\t' ? ' '.repeat(tabStop - (column % tabStop)) : visible(segment);
    const width = text.length > segment.length ? text.length : widthOfGrapheme(text);
    graphemes.push({ text, index, length: segment.length, width });
    column += width;
  }
  return graphemes;
}

/** How many columns a text takes. */
export function widthOf(text: string): number {
  if (plainText.test(text)) return text.length;
  let width = 0;
  for (const { segment } of segmentsOf(text)) width += widthOfGrapheme(segment);
  return width;
}

/** The text cut to a width, with an ellipsis where something was cut. */
export function cutTo(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const { segment } of segmentsOf(text)) {
    used += widthOfGrapheme(segment);
    if (used > width - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** The text with spaces up to a width. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
