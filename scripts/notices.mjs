import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The folder of the package that a file belongs to. */
function packageOf(file) {
  let at = dirname(join(root, file));
  while (!existsSync(join(at, 'package.json')) || !readFileSync(join(at, 'package.json'), 'utf8').includes('"name"')) {
    at = dirname(at);
  }
  return at;
}

function licenceText(at) {
  const names = readdirSync(at).filter((name) => /^(licen[cs]e|notice|third-party)/i.test(name));
  return names.map((name) => readFileSync(join(at, name), 'utf8').trim()).join('\n\n');
}

/**
 * The licences of all packages of others that have gone into a bundle.
 *
 * @param {readonly string[]} inputs the files it is made of, as paths from the root
 * @param {string} bundle what readers know it by
 */
export function notices(inputs, bundle) {
  const files = inputs.filter((file) => file.includes('node_modules/'));
  const folders = [...new Set(files.map(packageOf))].sort();
  const parts = folders.map((at) => {
    const { name, version, license } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'));
    const text = licenceText(at);
    if (text === '') throw new Error(`${name} has no text of its licence ${license}.`);
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  const line = `\n${'-'.repeat(80)}\n\n`;
  return [`${bundle} contains these packages of others.\n`, ...parts].join(line);
}
