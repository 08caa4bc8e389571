import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { session, start } from '../support/session.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What is still in use when all that is not was thrown away, in bytes. */
function retained(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

const text = `${start}section "Part" {\n${'  require any badge\n  require size at least 20\n'.repeat(5)}}\n`;

/** In bytes: of some hundred versions of the document the trees would take more. */
const most = 20_000_000;

it('what 10,000 edits leave behind does not grow with their number', { timeout: 120_000 }, async () => {
  const { open, change, ask } = await session();
  const edit = async (version: number): Promise<void> => {
    // A letter is written at the end of the first word, and taken away again.
    const place = { line: 0, character: 9 };
    const isWritten = version % 2 === 0;
    await change(version, isWritten ? 'x' : '', {
      start: place,
      end: isWritten ? place : { ...place, character: 10 },
    });
    await ask('documentSymbol');
  };
  await open(text);
  for (let version = 2; version < 500; version += 1) await edit(version);
  const before = retained();
  for (let version = 500; version <= 10_000; version += 1) await edit(version);
  expect(retained() - before).toBeLessThan(most);
});
