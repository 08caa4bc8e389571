/** What the first words of a document tell about it, for offering documents to choose from. */
export interface Outline {
  readonly kind: 'catalog' | 'program' | 'examples';
  readonly name: string;
  /** The record that is judged, where a catalog has one. */
  readonly record: string | null;
}

const kinds = new Map<string, Outline['kind']>([
  ['catalog', 'catalog'],
  ['program', 'program'],
  ['examples', 'examples'],
]);

const name = String.raw`[\p{L}_][\p{L}\p{M}\p{N}_]*(?:-[\p{L}\p{M}\p{N}_]+)*`;
const header = new RegExp(String.raw`^\s*(catalog|program|examples\s+for)\s+(${name})`, 'u');
const record = new RegExp(String.raw`^\s*record\s+(${name})`, 'mu');
const comments = /\/\/.*$/gmu;

/** The outline of a document, or null for a text that does not begin as one. */
export const outlineOf = (text: string): Outline | null => {
  const bare = text.replace(comments, '');
  const found = header.exec(bare);
  const kind = kinds.get(found?.[1]?.split(/\s/u)[0] ?? '');
  if (kind === undefined) return null;
  return { kind, name: found?.[2] ?? '', record: record.exec(bare)?.[1] ?? null };
};

/** The paths of the documents that a document uses, as they are written in it. */
export const usedBy = (text: string): readonly string[] =>
  [...text.replace(comments, '').matchAll(/^\s*use\s+"([^"\n]+)"/gmu)].map((match) => match[1] ?? '');
