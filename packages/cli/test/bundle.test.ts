import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Chunk {
  readonly entryPoint?: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly imports: readonly { readonly path: string; readonly kind: string; readonly external?: boolean }[];
}

interface Bundle {
  readonly outputs: Readonly<Record<string, Chunk>>;
}

/** What the build says of the chunks that it has written. */
const { outputs }: Bundle = JSON.parse(readFileSync(new URL('../dist/bundle.json', import.meta.url), 'utf8'));

function chunkOf(source: string): string {
  const found = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === `packages/cli/dist/${source}`);
  if (found === undefined) throw new Error(`There is no chunk of ${source}.`);
  return found[0];
}

/** The chunks that are loaded before the first line of these is run. */
function loadedBy(chunks: readonly string[]): ReadonlySet<string> {
  const loaded = new Set(chunks);
  for (const chunk of loaded) {
    for (const { path, kind, external } of outputs[chunk]!.imports) {
      if (kind === 'import-statement' && external !== true) loaded.add(path);
    }
  }
  return loaded;
}

/** The package of others that a file belongs to; null where it is one of Proviso. */
function dependencyOf(file: string): string | null {
  return /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(file)?.[1] ?? null;
}

function filesOf(source: string): readonly string[] {
  return [...loadedBy([chunkOf('bin.js'), chunkOf(source)])].flatMap((path) => Object.keys(outputs[path]!.inputs));
}

/** The packages that come with a command, before it has looked at what there is to do. */
function packagesOf(source: string): ReadonlySet<string> {
  return new Set(
    filesOf(source).map((file) => dependencyOf(file) ?? file.replace(/^(?:packages\/)?(\w+)\/dist\/.*$/, '$1')),
  );
}

const optional = ['cli-progress', 'commander', 'jsonc-parser', 'prettier', 'runtime', 'yaml'];

describe('the bundle', () => {
  it.each([
    ['check', []],
    ['explain', []],
    ['compile', []],
    ['format', ['prettier']],
    ['lsp', ['jsonc-parser', 'runtime']],
    ['test', ['runtime']],
    ['evaluate', ['jsonc-parser', 'runtime']],
    ['timeline', ['jsonc-parser', 'runtime']],
    ['forecast', ['jsonc-parser', 'runtime']],
  ])('loads for %s nothing that it does not need', (command, needed) => {
    const packages = packagesOf(`commands/${command}.js`);
    expect(packages).toContain('compiler');
    expect(optional.filter((name) => packages.has(name))).toEqual(needed);
  });

  it('loads for format nothing that formats other languages', () => {
    expect(filesOf('commands/format.js').filter((file) => file.includes('prettier/plugins'))).toEqual([]);
  });

  it('reads options by Commander alone', () => {
    expect(optional.filter((name) => packagesOf('command-line.js').has(name))).toEqual(['commander']);
  });

  it('finds the places of what is wrong in facts of YAML', () => {
    const facts = new URL('../../../programs/cisco/histories/hazel-street-networks.yaml', import.meta.url);
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        fileURLToPath(new URL('../bin/proviso.js', import.meta.url)),
        'evaluate',
        fileURLToPath(new URL('../../../programs/cisco/premier-integrator.proviso', import.meta.url)),
        ...['--facts', fileURLToPath(facts), '--on', '2024-06-01'],
      ],
      { encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stderr).toContain('hazel-street-networks.yaml:3:1: /beginning: "beginning" is not a field of a partner.');
  });

  it('has the licence of every package in it', () => {
    const notices = readFileSync(new URL('../dist/bundle/THIRD-PARTY-NOTICES.txt', import.meta.url), 'utf8');
    const noticed = [...notices.matchAll(/^(\S+) \d+\.\d+\.\d+ \(\S+\)$/gm)].map(([, name]) => name);
    const files = Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs));
    const bundled = files.flatMap((file) => dependencyOf(file) ?? []);
    expect(bundled).toContain('chevrotain');
    expect(bundled.filter((name) => !noticed.includes(name))).toEqual([]);
  });
});
