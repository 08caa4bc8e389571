import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** @param {string} path */
const current = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};

/**
 * Writes generated files, laid out as the rest of the project is. With `--check` nothing is written, and a file that
 * is not what would be written ends the process with 1.
 *
 * @param {Readonly<Record<string, string>>} files by their path from the project's root
 */
export const writeAll = async (files) => {
  const checks = process.argv.includes('--check');
  for (const [name, content] of Object.entries(files)) {
    const path = `${root}${name}`;
    const options = (await resolveConfig(path)) ?? {};
    // The page is laid out by its generator: white space within SVG and preformatted text is part of it.
    const text = name.endsWith('.html') ? content : await format(content, { ...options, filepath: path });
    if (current(path) === text) continue;
    if (checks) {
      console.error(`${relative(process.cwd(), path)} is out of date: run "npm run generate".`);
      process.exitCode = 1;
    } else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      console.log(`wrote ${name}`);
    }
  }
};
