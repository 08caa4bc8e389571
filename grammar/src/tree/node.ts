/**
 * What every node of the syntax tree has: a kind and its range in the text, in UTF-16 offsets, `end` exclusive. Missing
 * parts have an empty range where they were expected.
 */
export interface NodeBase<Kind extends string> {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

/** A word that names something, as written. */
export interface Name extends NodeBase<'Name'> {
  readonly text: string;
}

/** Stands where a word, a text or a number was expected and is not there; a problem says so. */
export type Missing = NodeBase<'Missing'>;

/** `"…"` on one line; `value` without the quotes. */
export interface Text extends NodeBase<'Text'> {
  readonly value: string;
}

/** `"""…"""`; `value` without the quotes and without the indentation that all its lines share. */
export interface Prose extends NodeBase<'Prose'> {
  readonly value: string;
}

/** A day as written; whether there is such a day is checked later. */
export interface DateLiteral extends NodeBase<'Date'> {
  readonly text: string;
}

/** A number as written, commas between thousands included. */
export interface NumberLiteral extends NodeBase<'Number'> {
  readonly text: string;
}

/** A revision's label such as `5.0`. */
export interface Label extends NodeBase<'Label'> {
  readonly text: string;
}

/** A part that could not be understood and was skipped. */
export type ErrorNode = NodeBase<'Error'>;

export type Identifier = Name | Missing;
export type TextOrMissing = Text | Missing;
