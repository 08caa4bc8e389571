import { expect, it } from 'vitest';
import { oneAtATime } from '../../src/server/one-at-a-time.ts';

/** Everything that waits for nothing from outside is done. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Somebody who answers when that is said, and how often it was asked. */
function asked() {
  const answers: (() => void)[] = [];
  const ask = oneAtATime(
    () =>
      new Promise<void>((resolve) => {
        answers.push(resolve);
      }),
  );
  return { ask, answers };
}

it('of several times at once it is asked once', async () => {
  const { ask, answers } = asked();
  ask();
  ask();
  await turn();
  expect(answers).toHaveLength(1);
});

it('while there is no answer it is not asked again, and once more after it', async () => {
  const { ask, answers } = asked();
  ask();
  await turn();
  ask();
  await turn();
  ask();
  await turn();
  expect(answers).toHaveLength(1);
  answers[0]?.();
  await turn();
  expect(answers).toHaveLength(2);
  answers[1]?.();
  await turn();
  expect(answers).toHaveLength(2);
});

it('is asked again after an answer', async () => {
  const { ask, answers } = asked();
  ask();
  await turn();
  answers[0]?.();
  await turn();
  ask();
  await turn();
  expect(answers).toHaveLength(2);
});
