import { join } from 'node:path';
import { compileProgram, memoryHost } from '@proviso/compiler';
import { readYaml } from '@proviso/facts/yaml';
import { validateHistory } from '@proviso/runtime';
import { describe, expect, it } from 'vitest';
import { emittedModule } from '../generate/emitted.ts';
import { readPage, root } from './pages.ts';
import { filesOf, withOutputs } from './readme.ts';

const page = readPage('docs/reference/history.md');

function issuesOf(text: string): readonly string[] {
  const { program } = compileProgram(memoryHost(Object.fromEntries(filesOf(page))), 'watch.proviso');
  if (program === null) throw new Error('The program of the page does not compile.');
  const read = readYaml(text);
  if (!read.ok) return read.problems.map(({ message }) => message);
  const result = validateHistory(emittedModule(program).validator.shape, read.value);
  return result.ok ? [] : result.issues.map(({ pointer, message }) => `${pointer}: ${message}`);
}

describe('the page about histories', () => {
  it('shows what its commands print', { timeout: 60_000 }, async () => {
    // `npx vitest run test/docs/history.test.ts -u` writes the output of the commands into the page.
    await expect(await withOutputs(page)).toMatchFileSnapshot(join(root, 'docs/reference/history.md'));
  });

  const histories = page.blocks.filter(({ language }) => language === 'yaml');

  it.each(histories.filter(({ attributes }) => !('wrong' in attributes)))(
    'has a right history in line $line',
    (block) => {
      expect(issuesOf(block.text)).toEqual([]);
    },
  );

  it('says what is found in one that is wrong', () => {
    const [wrong] = histories.filter(({ attributes }) => 'wrong' in attributes);
    const [findings] = page.blocks.filter(({ language }) => language === 'text');
    expect(issuesOf(wrong?.text ?? '').join('\n')).toBe(findings?.text);
  });
});
