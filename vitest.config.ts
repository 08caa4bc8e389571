import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { SummaryReporter } from './scripts/vitest-summary-reporter.ts';

function sourceOf(folder: string): string {
  return fileURLToPath(new URL(`${folder}/src/index.ts`, import.meta.url));
}

const root = fileURLToPath(new URL('.', import.meta.url));

function sourcesIn(pattern: string, text: RegExp): readonly string[] {
  return globSync(pattern, { cwd: root }).filter((name) => text.test(readFileSync(join(root, name), 'utf8')));
}

/** What speaks to Visual Studio Code, or runs on a page or in a worker of it: `npm run test:vscode` tries that in a real one. */
const partsOfTheEditor = [
  ...sourcesIn('packages/vscode/src/**/*.ts', /^import .*'vscode['-]|^declare const acquireVsCodeApi/mu),
  ...sourcesIn('packages/language-server/src/**/*.ts', /^import .*'vscode-languageserver\/browser'/mu),
];

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@proviso\/grammar$/, replacement: sourceOf('./grammar') },
      { find: /^@proviso\/(runtime|compiler|facts|cli)$/, replacement: sourceOf('./packages/$1') },
      {
        find: /^@proviso\/facts\/yaml$/,
        replacement: fileURLToPath(new URL('./packages/facts/src/yaml.ts', import.meta.url)),
      },
      {
        find: /^@proviso\/language-server\/timeline$/,
        replacement: sourceOf('./packages/language-server').replace(/index\.ts$/, 'timeline/index.ts'),
      },
      { find: /^prettier-plugin-proviso$/, replacement: sourceOf('./packages/prettier-plugin') },
    ],
  },
  test: {
    include: ['grammar/test/**/*.test.ts', 'packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
    reporters: ['default', new SummaryReporter()],
    passWithNoTests: true,
    // Against hanging only: a test that takes a second on a quiet machine may take ten on a busy one.
    testTimeout: 30_000,
    coverage: {
      provider: 'v8',
      include: ['grammar/src/**/*.ts', 'packages/*/src/**/*.ts'],
      exclude: ['**/generated/**', ...partsOfTheEditor],
      reporter: ['text-summary', 'html'],
      thresholds: {
        lines: 97,
        statements: 95,
        functions: 97,
        branches: 88,
        'packages/compiler/src/check/**': { lines: 95, statements: 94, functions: 84, branches: 89 },
        'packages/compiler/src/lower/**': { lines: 98, statements: 95, functions: 99, branches: 87 },
        'packages/compiler/src/interpret/**': { lines: 99, statements: 99, functions: 100, branches: 97 },
        'packages/compiler/src/emit/**': { lines: 99, statements: 99, functions: 99, branches: 95 },
        'packages/runtime/src/**': { lines: 99, statements: 98, functions: 99, branches: 95 },
      },
    },
  },
});
