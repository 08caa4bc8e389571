import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { SummaryReporter } from './scripts/vitest-summary-reporter.ts';

function sourceOf(folder: string): string {
  return fileURLToPath(new URL(`${folder}/src/index.ts`, import.meta.url));
}

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@proviso\/grammar$/, replacement: sourceOf('./grammar') },
      { find: /^@proviso\/(runtime|compiler|cli)$/, replacement: sourceOf('./packages/$1') },
    ],
  },
  test: {
    include: ['grammar/test/**/*.test.ts', 'packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
    reporters: ['default', new SummaryReporter()],
    passWithNoTests: true,
    coverage: {
      provider: 'v8',
      include: ['grammar/src/**/*.ts', 'packages/*/src/**/*.ts'],
      exclude: ['**/generated/**'],
      reporter: ['text-summary', 'html'],
    },
  },
});
