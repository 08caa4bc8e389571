import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const longestFile = 400;
const notTracked = new Set(['.git', 'node_modules', 'dist', 'coverage', 'out']);

interface TreeFile {
  readonly name: string;
  readonly text: string;
}

function pathsUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (notTracked.has(entry.name) || entry.name.endsWith('.tsbuildinfo')) return [];
    if (entry.isDirectory()) return pathsUnder(path);
    return entry.isFile() ? [path] : [];
  });
}

const tree: readonly TreeFile[] = pathsUnder(root).map((path) => ({
  name: relative(root, path).replaceAll('\\', '/'),
  text: readFileSync(path, 'utf8'),
}));

function namesOf(files: readonly TreeFile[]): readonly string[] {
  return files.map(({ name }) => name);
}

function isSource({ name }: TreeFile): boolean {
  return /^(grammar|packages\/[^/]+)\/src\/.*\.ts$/.test(name) && !name.includes('/generated/');
}

function lineCount({ text }: TreeFile): number {
  return text.trimEnd().split('\n').length;
}

describe('architecture', () => {
  it('keeps every source file short', () => {
    const tooLong = tree.filter((file) => isSource(file) && lineCount(file) > longestFile);
    expect(namesOf(tooLong)).toEqual([]);
  });

  it('lets no part import what it may not', { timeout: 60_000 }, async () => {
    const options = await extractOptions(join(root, '.dependency-cruiser.cjs'));
    const folders = ['grammar', ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`)];
    const sources = folders.map((folder) => `${folder}/src`);
    const { output } = await cruise(sources, { ...options, baseDir: root });
    if (typeof output === 'string') throw new Error('expected a result to look into, not a printed report');
    expect(output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
    expect(output.summary.totalCruised).toBeGreaterThan(0);
  });

  it('names no folder of one machine', () => {
    const machineFolder = new RegExp(`(?<![\\w.~/-])/(?:${['work', 'root', 'tmp'].join('|')})/`);
    expect(namesOf(tree.filter(({ text }) => machineFolder.test(text)))).toEqual([]);
  });

  it('names no package registry', () => {
    const registryHost = new RegExp(['\\bregistry', '[a-z0-9-]+', '[a-z]+\\b'].join('\\.'), 'i');
    expect(namesOf(tree.filter(({ text }) => registryHost.test(text)))).toEqual([]);
  });

  it('locks packages without the address they came from', () => {
    const locks = tree.filter(({ name }) => basename(name) === 'package-lock.json');
    expect(namesOf(locks)).toContain('package-lock.json');
    expect(namesOf(locks.filter(({ text }) => text.includes('"resolved": "http')))).toEqual([]);
  });
});
