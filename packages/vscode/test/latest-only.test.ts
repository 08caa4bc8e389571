import { describe, expect, it } from 'vitest';
import { latestOnly } from '../src/timing/latest-only.ts';

describe('Work that is asked for often', () => {
  it('is done once for several quick requests', async () => {
    let done = 0;
    const ask = latestOnly(() => {
      done += 1;
      return Promise.resolve();
    }, 1);
    await Promise.all([ask(), ask(), ask()]);
    expect(done).toBe(1);
    await ask();
    expect(done).toBe(2);
  });

  it('learns that it is no longer the latest', async () => {
    const answers: boolean[] = [];
    const ask = latestOnly(async (isLatest) => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      answers.push(isLatest());
    }, 1);
    const first = ask();
    await new Promise((resolve) => setTimeout(resolve, 10));
    await Promise.all([first, ask()]);
    expect(answers).toEqual([false, true]);
  });
});
