/** Writing files so that nobody ever sees half of them. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { reasonOf } from './reasons.ts';

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

export type Written = { readonly ok: true } | { readonly ok: false; readonly file: string; readonly reason: string };

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/**
 * Writes files into a folder, which is made where it is not there. All are written to a temporary folder beside it first
 * and then moved, so that a failure leaves what was there as it was.
 */
export function writeFiles(folder: string, files: readonly TextFile[]): Written {
  let file = folder;
  let temporary: string | null = null;
  try {
    mkdirSync(dirname(folder), { recursive: true });
    temporary = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
    for (const { name, text } of files) {
      file = join(folder, name);
      if (isFolder(file)) return { ok: false, file, reason: 'there is a folder of that name' };
      writeFileSync(join(temporary, name), text);
    }
    file = folder;
    mkdirSync(folder, { recursive: true });
    for (const { name } of files) {
      file = join(folder, name);
      renameSync(join(temporary, name), file);
    }
    return { ok: true };
  } catch (error) {
    return { ok: false, file, reason: reasonOf(error) };
  } finally {
    if (temporary !== null) rmSync(temporary, { recursive: true, force: true });
  }
}
