import js from '@eslint/js';
import { builtinModules } from 'node:module';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const sources = ['grammar/src/**/*.ts', 'packages/*/src/**/*.ts'];
const tests = ['grammar/test/**/*.ts', 'packages/*/test/**/*.ts', 'test/**/*.ts', 'bench/**/*.ts'];
const pureSources = ['grammar/src/**/*.ts', 'packages/{compiler,runtime,prettier-plugin}/src/**/*.ts'];
const scripts = ['**/*.js', '**/*.mjs', '**/*.cjs'];

const pure = 'This package touches no file system, process, clock or locale: pass in what is needed.';
const outsideWorld = ['Date', 'Intl', 'process', 'performance'];

const lyingCasts = [
  { selector: 'TSAsExpression > TSAnyKeyword', message: 'Narrow the type instead of casting to any.' },
  { selector: 'TSAsExpression > TSNeverKeyword', message: 'Narrow the type instead of casting to never.' },
  {
    selector: 'TSAsExpression > TSAsExpression > TSUnknownKeyword',
    message: 'Narrow the type instead of casting through unknown.',
  },
];

export default defineConfig(
  globalIgnores(['**/dist/', '**/node_modules/', '**/generated/', 'coverage/', 'out/']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: ['vitest.config.ts', 'scripts/*.ts'],
          defaultProject: 'tsconfig.tools.json',
        },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...lyingCasts],
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'as', objectLiteralTypeAssertions: 'never', arrayLiteralTypeAssertions: 'never' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: sources,
    rules: {
      'max-lines': ['error', { max: 400 }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
    },
  },
  {
    files: pureSources,
    rules: {
      'no-restricted-globals': ['error', ...outsideWorld.map((name) => ({ name, message: pure }))],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: pure },
        { object: 'Temporal', property: 'Now', message: pure },
        ...outsideWorld.map((property) => ({ object: 'globalThis', property, message: pure })),
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: builtinModules.map((name) => ({ name, message: pure })),
          patterns: [{ group: ['node:*'], message: pure }],
        },
      ],
    },
  },
  {
    files: tests,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    files: scripts,
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', module: 'writable', URL: 'readonly' } },
  },
  {
    files: ['test/editors/**/*.mjs'],
    languageOptions: {
      globals: { fetch: 'readonly', getComputedStyle: 'readonly', performance: 'readonly', setTimeout: 'readonly' },
    },
  },
);
