import { isRecord } from '../requests/shape.ts';

/** What the extension tells the frame of a preview. */
export type ToFrame =
  | { readonly kind: 'page'; readonly html: string }
  /** The line at the top of the editor, counted from 0; with a fraction for one that is partly gone. */
  | { readonly kind: 'scroll'; readonly line: number };

/** What the frame of a preview tells the extension. */
export type FromFrame =
  /** It has begun to listen. */
  | { readonly kind: 'ready' }
  /** Somebody wants to see the line that a part of the page is from. */
  | { readonly kind: 'reveal'; readonly line: number };

/** The message that a value is, or null. */
export const readToFrame = (value: unknown): ToFrame | null => {
  if (!isRecord(value)) return null;
  const { kind, html, line } = value;
  if (kind === 'page' && typeof html === 'string') return { kind, html };
  if (kind === 'scroll' && typeof line === 'number') return { kind, line };
  return null;
};

/** The message that a value is, or null. */
export const readFromFrame = (value: unknown): FromFrame | null => {
  if (!isRecord(value)) return null;
  const { kind, line } = value;
  if (kind === 'ready') return { kind };
  if (kind === 'reveal' && typeof line === 'number' && Number.isInteger(line) && line >= 0) return { kind, line };
  return null;
};
