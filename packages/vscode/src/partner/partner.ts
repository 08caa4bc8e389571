import { isRecord, textIn } from '../requests/shape.ts';

/** Whose verdict a preview shows. */
export type Partner =
  /** A made-up one of an examples document. */
  | { readonly kind: 'sample'; readonly uri: string; readonly name: string }
  /** One whose facts stand in a file. */
  | { readonly kind: 'file'; readonly uri: string };

const readPartner = (value: unknown): Partner | null => {
  if (!isRecord(value)) return null;
  const uri = textIn(value.uri);
  const name = textIn(value.name);
  if (uri === null) return null;
  if (value.kind === 'file') return { kind: 'file', uri };
  return value.kind === 'sample' && name !== null ? { kind: 'sample', uri, name } : null;
};

/** The partners that were chosen, by the addresses of the documents; what cannot be read is left out. */
export const readPartners = (value: unknown): ReadonlyMap<string, Partner> => {
  if (!isRecord(value)) return new Map();
  return new Map(
    Object.entries(value).flatMap(([uri, each]) => {
      const partner = readPartner(each);
      return partner === null ? [] : [[uri, partner] as const];
    }),
  );
};
