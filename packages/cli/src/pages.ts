/** The pages of diagnostics. */
import { readText } from './files/read.ts';
import { fileURLToPath } from 'node:url';

/** A published package has them beside its modules; in the repository they are in its documentation. */
const folders = ['./diagnostics-pages/', '../../../docs/diagnostics/'];

/** The page of a code in Markdown, null where it is not there. */
export function pageOfCode(code: string): string | null {
  for (const folder of folders) {
    const read = readText(fileURLToPath(new URL(`${folder}${code}.md`, import.meta.url)));
    if (read.ok) return read.text;
  }
  return null;
}
