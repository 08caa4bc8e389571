import { matchesGlob, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import base from './vitest.config.ts';

/** The tests that mutants are run against, the quickest first. None of them starts a process or checks types. */
const tests = [
  'packages/runtime/test/**/*.test.ts',
  'packages/compiler/test/{calendar,interpret,names}/**/*.test.ts',
  'packages/compiler/test/emit/facts/{json-schema,shape}.test.ts',
  'packages/compiler/test/emit/quote.test.ts',
  'packages/compiler/test/{documents,examples,lower}/**/*.test.ts',
  'test/{emitted-module,emitted-holdings,emitted-items,hostile-facts}.test.ts',
  'test/programs.test.ts',
  'packages/compiler/test/check/{characters,definitions,diagnostics,labels}.test.ts',
  'test/docs/{diagnostics,reference}.test.ts',
  'test/programs-differential.test.ts',
  'test/fuzz/found.test.ts',
  'test/{differential,knowledge,laws,cost}.test.ts',
];

const root = fileURLToPath(new URL('.', import.meta.url));

class QuickestFirst extends BaseSequencer {
  sort(files) {
    const place = ({ moduleId }) => tests.findIndex((glob) => matchesGlob(relative(root, moduleId), glob));
    return Promise.resolve(files.toSorted((one, other) => place(one) - place(other)));
  }
}

export default mergeConfig(
  { ...base, test: { ...base.test, include: [], reporters: [] } },
  defineConfig({
    test: {
      include: tests,
      setupFiles: ['./scripts/mutation-setup.mjs'],
      env: { RUNS: '0.04' },
      isolate: false,
      fileParallelism: false,
      sequence: { sequencer: QuickestFirst },
      reporters: ['default'],
    },
  }),
);
