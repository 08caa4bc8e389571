import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { hasColours } from '../src/colours.ts';
import { nodeOutput } from '../src/node-output.ts';

describe('whether there are colours', () => {
  it.each([
    ['on a terminal', true, {}, true],
    ['not elsewhere', false, {}, false],
    ['not with NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['where FORCE_COLOR asks for them', false, { FORCE_COLOR: '1' }, true],
    ['not where FORCE_COLOR forbids them', true, { FORCE_COLOR: '0' }, false],
    ['not on a dumb terminal', true, { TERM: 'dumb' }, false],
  ])('%s', (_when, isTerminal, environment, expected) => {
    expect(hasColours(isTerminal, environment)).toBe(expected);
  });
});

describe('an output over a stream', () => {
  it('waits until a full stream has room', async () => {
    const done: (() => void)[] = [];
    const stream = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, callback) => {
        done.push(callback);
      },
    });
    let written = false;
    const waiting = nodeOutput(stream, {})
      .write('abc')
      .then(() => {
        written = true;
      });
    await Promise.resolve();
    expect(written).toBe(false);
    done[0]?.();
    await waiting;
    expect(written).toBe(true);
  });

  it('falls silent where the reader has gone', async () => {
    const stream = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, callback) => {
        callback(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    const output = nodeOutput(stream, {});
    await output.write('abc');
    await output.write('def');
    expect(output.isClosed()).toBe(true);
  });
});
