import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Manifest {
  readonly engines: { readonly vscode: string };
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly configurationDefaults: { readonly '[proviso]': Readonly<Record<string, unknown>> };
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly markdownDescription: string }>> };
  };
}

const folder = fileURLToPath(new URL('..', import.meta.url));
const text = readFileSync(join(folder, 'package.json'), 'utf8');
const manifest: Manifest = JSON.parse(text);
const { commands, menus, configuration } = manifest.contributes;

const sources = readdirSync(join(folder, 'src'), { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(folder, 'src', name), 'utf8'))
  .join('\n');

describe('What the extension offers', () => {
  it('is there: every command is registered, and every one that is registered is offered', () => {
    const registered = [...sources.matchAll(/register\('(\w+)'/gu)].map((match) => `proviso.${match[1] ?? ''}`);
    expect(commands.map(({ command }) => command).toSorted()).toEqual(registered.toSorted());
  });

  it('names only its own commands in menus and walkthroughs', () => {
    const offered = new Set(commands.map(({ command }) => command));
    const named = [
      ...Object.values(menus).flatMap((items) => items.map(({ command }) => command)),
      ...[...text.matchAll(/(?:command:|onCommand:)(proviso\.\w+)/gu)].map((match) => match[1] ?? ''),
    ];
    expect(named.filter((command) => !offered.has(command))).toEqual([]);
  });

  it('consists of files that exist, except for those that are built', () => {
    const files = [...text.matchAll(/"(?:\.\/)?((?:media|syntaxes|walkthrough)\/[^"]+)"/gu)];
    expect(files.length).toBeGreaterThan(9);
    expect(files.map((match) => match[1] ?? '').filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  });

  it('reads every setting that it declares, but for those that the client or the server reads', () => {
    const read = new Set([...sources.matchAll(/\.get\('([\w.]+)'/gu)].map((match) => `proviso.${match[1] ?? ''}`));
    const others = /^proviso\.(trace\.server|inlayHints\.\w+|codeLens\.\w+)$/;
    const own = Object.keys(configuration.properties).filter((name) => !others.test(name));
    expect(own.toSorted()).toEqual([...read].toSorted());
  });

  it('explains every setting in the page of the extension', () => {
    const readme = readFileSync(join(folder, 'README.md'), 'utf8');
    expect(Object.keys(configuration.properties).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  it('lets Enter end a line whose last word is typed out', () => {
    expect(manifest.contributes.configurationDefaults['[proviso]']['editor.acceptSuggestionOnEnter']).toBe('smart');
  });

  it('is typed against the oldest editor that it runs in', () => {
    expect(manifest.engines.vscode).toBe(`^${manifest.devDependencies['@types/vscode'] ?? ''}`);
  });
});
