import { expect, it } from 'vitest';
import { newTurns } from '../../src/server/turns.ts';

function unexpected(error: unknown): void {
  throw error;
}

/** Adds the keys at once; gives what was done until all was. */
async function taken(keys: readonly string[]): Promise<readonly string[]> {
  const done: string[] = [];
  await new Promise<void>((resolve) => {
    const turns = newTurns((key) => {
      done.push(key);
      if (key === 'end') resolve();
      return Promise.resolve();
    }, unexpected);
    for (const key of [...keys, 'end']) turns.add(key);
  });
  return done;
}

it('turns are taken in the order in which keys came, each once', async () => {
  expect(await taken(['a', 'b', 'a', 'c', 'b'])).toEqual(['a', 'b', 'c', 'end']);
});

it('a key that comes while its turn is taken gets another one', async () => {
  const done: string[] = [];
  await new Promise<void>((resolve) => {
    const turns = newTurns((key) => {
      done.push(key);
      if (done.length === 1) turns.add(key);
      else resolve();
      return Promise.resolve();
    }, unexpected);
    turns.add('a');
  });
  expect(done).toEqual(['a', 'a']);
});

it('a key that is removed has no turn', async () => {
  const done: string[] = [];
  await new Promise<void>((resolve) => {
    const turns = newTurns((key) => {
      done.push(key);
      resolve();
      return Promise.resolve();
    }, unexpected);
    turns.add('a');
    turns.remove('a');
    turns.add('b');
  });
  expect(done).toEqual(['b']);
});

it('a turn that fails is told, and the others are taken', async () => {
  const errors: unknown[] = [];
  const done: string[] = [];
  await new Promise<void>((resolve) => {
    const take = (key: string): Promise<void> => {
      if (key === 'a') return Promise.reject(new Error('no'));
      done.push(key);
      resolve();
      return Promise.resolve();
    };
    const turns = newTurns(take, (error) => errors.push(error));
    turns.add('a');
    turns.add('b');
  });
  expect(done).toEqual(['b']);
  expect(errors).toEqual([new Error('no')]);
});
