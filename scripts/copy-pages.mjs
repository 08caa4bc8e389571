/** Puts the pages of diagnostics beside the modules of the command line, for packing; with `--remove`, takes them away. */
import { cpSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const copy = join(root, 'packages', 'cli', 'dist', 'diagnostics-pages');

rmSync(copy, { recursive: true, force: true });
if (!process.argv.includes('--remove')) {
  cpSync(join(root, 'docs', 'diagnostics'), copy, { recursive: true, filter: (path) => !/\.ts$/.test(path) });
}
