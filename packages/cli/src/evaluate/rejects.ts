/** The file of rejected records: what was wrong with each, and its text, so that it can be mended and tried again. */
import { closeSync, existsSync, openSync, truncateSync, writeSync } from 'node:fs';
import { reasonOf } from '../files/reasons.ts';
import type { Judged } from './judge-record.ts';

type Rejected = Extract<Judged, { readonly kind: 'rejected' }>;

export interface Rejects {
  /** Null, or why it could not be written. */
  readonly add: (rejected: Rejected) => string | null;
  /** Ends the file. One of an earlier run is emptied where nothing was rejected this time. */
  readonly end: () => string | null;
}

function lineOf({ position, reasons, text }: Rejected): string {
  const place =
    position.kind === 'line' ? { line: position.number } : position.kind === 'item' ? { item: position.number } : {};
  return `${JSON.stringify({ ...place, reasons, text })}\n`;
}

function attempt(work: () => void): string | null {
  try {
    work();
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}

/** Rejects that are written to a file, which is made when the first one comes. */
export function rejectsFile(path: string): Rejects {
  let handle: number | null = null;
  return {
    add: (rejected) =>
      attempt(() => {
        handle ??= openSync(path, 'w');
        writeSync(handle, lineOf(rejected));
      }),
    end: () =>
      attempt(() => {
        if (handle !== null) closeSync(handle);
        else if (existsSync(path)) truncateSync(path);
      }),
  };
}

/** Rejects that are kept nowhere. */
export const noRejects: Rejects = { add: () => null, end: () => null };
