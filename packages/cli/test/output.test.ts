import { spawnSync } from 'node:child_process';
import { constants, openSync, closeSync, mkdtempSync, readFileSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { hasColours } from '../src/colours.ts';
import { descriptorOutput } from '../src/descriptor-output.ts';
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

  it.each(['EPIPE', 'ECONNRESET'])('falls silent where the reader has gone: %s', async (code) => {
    const stream = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, callback) => {
        callback(Object.assign(new Error(`write ${code}`), { code }));
      },
    });
    const output = nodeOutput(stream, {});
    await output.write('abc');
    await output.write('def');
    expect(output.isClosed()).toBe(true);
    expect(output.failure?.()).toBe(null);
  });

  it('remembers why something else went wrong', async () => {
    const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    const stream = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, callback) => {
        callback(full);
      },
    });
    const output = nodeOutput(stream, {});
    await output.write('abc');
    expect(output.failure?.()).toBe(full);
  });
});

describe('an output straight into a file or pipe', () => {
  const folder = mkdtempSync(join(tmpdir(), 'proviso-output-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const pipe = (name: string): string => {
    const path = join(folder, name);
    spawnSync('sh', ['-c', 'mkfifo "$0"', path]);
    return path;
  };

  it('has been written when the promise is made', () => {
    const path = join(folder, 'file');
    const file = openSync(path, 'w');
    void descriptorOutput(file, {})?.write('Zürich\n');
    closeSync(file);
    expect(readFileSync(path, 'utf8')).toBe('Zürich\n');
  });

  it('has colours where the environment asks for them', () => {
    const file = openSync(join(folder, 'colours'), 'w');
    const colours = [{}, { FORCE_COLOR: '1' }].map((environment) => descriptorOutput(file, environment)?.hasColour);
    closeSync(file);
    expect(colours).toEqual([false, true]);
  });

  it('leaves to a stream what is not open', () => {
    const file = openSync(join(folder, 'closed'), 'w');
    closeSync(file);
    expect(descriptorOutput(file, {})).toBe(null);
  });

  it.skipIf(process.platform === 'win32')('waits where a full pipe does not', () => {
    const path = pipe('full');
    const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const file = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
    const parts: Uint8Array[] = [];
    const read = (): void => {
      const buffer = new Uint8Array(1_000_000);
      parts.push(buffer.subarray(0, readSync(reader, buffer)));
    };
    // Nobody reads but while the writer waits.
    const waiting = vi.spyOn(Atomics, 'wait').mockImplementation(() => {
      read();
      return 'timed-out';
    });
    const text = 'text '.repeat(100_000);
    void descriptorOutput(file, {})?.write(text);
    waiting.mockRestore();
    closeSync(file);
    read();
    closeSync(reader);
    expect(Buffer.concat(parts).toString()).toBe(text);
  });

  it.skipIf(process.platform === 'win32')('falls silent where the reader has gone', async () => {
    const path = pipe('broken');
    const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const file = openSync(path, constants.O_WRONLY);
    closeSync(reader);
    const output = descriptorOutput(file, {});
    await output?.write('abc');
    await output?.write('def');
    closeSync(file);
    expect(output?.isClosed()).toBe(true);
  });
});
