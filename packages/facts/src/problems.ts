/** What can be wrong with a text of facts before anyone asks what the facts are. */

export type ProblemKind =
  /** The text is not JSON, or not YAML. */
  | 'syntax'
  /** An object gives one property twice. */
  | 'duplicateKey'
  /** A number has more digits than a JSON number keeps: what would be read is not what is written. */
  | 'inexactNumber'
  /** The text is nested too deeply, repeats too much, or a line of it is too long. */
  | 'limit'
  /** The bytes are not UTF-8. */
  | 'encoding';

export interface Problem {
  readonly kind: ProblemKind;
  /** An RFC 6901 JSON pointer to the value or property; that of the whole where the text could not be read so far. */
  readonly pointer: string;
  /** Counts from 1. */
  readonly line: number;
  /** Counts from 1, in UTF-16 code units. */
  readonly column: number;
  readonly message: string;
}

export type ReadResult =
  | { readonly ok: true; readonly value: unknown }
  /** At least one, in the order of the text, at most `mostProblems`. */
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Of more problems than this only the first are told. */
export const mostProblems = 100;

/** How deep texts may be nested. */
export const deepest = 500;

/** A failed result of these problems. */
export function failed(problems: readonly Problem[]): ReadResult {
  return { ok: false, problems: problems.slice(0, mostProblems) };
}

/** An RFC 6901 JSON pointer. */
export function pointerOf(path: readonly (string | number)[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The text without a byte order mark. */
export function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** A property's name in a message, cut where it is long. */
export function shownName(name: string): string {
  return JSON.stringify(name.length > 60 ? `${name.slice(0, 60)}…` : name);
}
