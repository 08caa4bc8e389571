import { join } from 'node:path';
import { compileProgram, emitModule, memoryHost } from '@proviso/compiler';
import { describe, expect, it } from 'vitest';
import { typeErrors } from '../../packages/compiler/test/emit/type-check.ts';
import { readPage, root } from './pages.ts';
import { filesOf, withOutputs } from './readme.ts';

const page = readPage('README.md');

describe('the README', () => {
  it('shows what its commands print', { timeout: 60_000 }, async () => {
    // `npx vitest run test/docs/readme.test.ts -u` writes the output of the commands into the page.
    await expect(await withOutputs(page)).toMatchFileSnapshot(join(root, 'README.md'));
  });

  it('calls the compiled module as its types allow', { timeout: 60_000 }, () => {
    const texts = Object.fromEntries(filesOf(page));
    const { program } = compileProgram(memoryHost(texts), 'club/grant.proviso');
    if (program === null) throw new Error('The program of the README does not compile.');
    const emitted = emitModule(program).find(({ name }) => name === 'grant.ts');
    const files = {
      'grant.ts': emitted?.text ?? '',
      'ask.ts': (texts['club/ask.ts'] ?? '').replace('./generated/grant.ts', './grant.ts'),
      'console.d.ts': 'declare const console: { readonly log: (...values: readonly unknown[]) => void };',
    };
    expect(typeErrors(files)).toEqual([]);
  });
});
