/** Writing files so that nobody ever sees half of them. */
import {
  accessSync,
  chmodSync,
  constants,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
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

/**
 * Puts a text in the place of what a file holds. It is written beside the file first and then moved there, so that nobody
 * finds half of it; who may read the file stays as it is, and a link goes on leading to it.
 */
export function replaceFile(path: string, text: string): Written {
  let temporary: string | null = null;
  try {
    const file = realpathSync(path);
    accessSync(file, constants.W_OK);
    temporary = mkdtempSync(join(dirname(file), `.${basename(file)}-`));
    const made = join(temporary, basename(file));
    writeFileSync(made, text);
    chmodSync(made, statSync(file).mode);
    renameSync(made, file);
    return { ok: true };
  } catch (error) {
    return { ok: false, file: path, reason: reasonOf(error) };
  } finally {
    if (temporary !== null) rmSync(temporary, { recursive: true, force: true });
  }
}
