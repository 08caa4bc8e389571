/** The pages of diagnostics. */
import { readText } from './files/read.ts';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Where they are, from this module and from the bundle, which is a folder deeper: a published package has them beside its
 * modules; in the repository they are in its documentation.
 */
const folders = ['./', '../'].flatMap((here) => [`${here}diagnostics-pages/`, `${here}../../../docs/diagnostics/`]);

/** In bytes. */
const longest = 100_000;

/** The page of a code in Markdown, null where it is not there. */
export function pageOfCode(code: string): string | null {
  for (const folder of folders) {
    const read = readText(fileURLToPath(new URL(`${folder}${code}.md`, import.meta.url)), longest, 'none');
    if (read.ok) return read.text;
  }
  return null;
}

/** Where the pages are as an address in which `{code}` stands for the code, null where they are not there. */
export function addressOfPages(): string | null {
  const folder = folders.find((each) => existsSync(new URL(`${each}README.md`, import.meta.url)));
  return folder === undefined ? null : `${new URL(folder, import.meta.url).href}{code}.md`;
}
