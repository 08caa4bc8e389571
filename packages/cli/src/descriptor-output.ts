/** Outputs straight into files and pipes, for which Node's streams need not be loaded. */
import { fstatSync, writeSync } from 'node:fs';
import process from 'node:process';
import { hasColours } from './colours.ts';
import type { Output } from './io.ts';

/** Whether a write waits until it is done, as with Node's own streams: everywhere but on terminals, and Windows' pipes. */
function canWriteTo(descriptor: number): boolean {
  try {
    const kind = fstatSync(descriptor);
    return kind.isFile() || (process.platform !== 'win32' && (kind.isFIFO() || kind.isSocket()));
  } catch {
    return false;
  }
}

const patience = 1;

/** A pipe that another process has made impatient is full: there is nothing to do but to wait for its reader. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, patience);
}

/** Whether an attempt to write is to be repeated. */
function isMomentary(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EAGAIN' || error.code === 'EINTR');
}

/** Whether the reader of a pipe has gone, which is its right. */
export function isGone(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  // A reader that goes before it has read what was sent leaves a connection that is reset.
  return code === 'EPIPE' || code === 'ECONNRESET';
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      if (!isMomentary(error)) throw error;
      pause();
    }
  }
}

/** An output that falls silent where its reader has gone or it cannot be written to; null where it takes a stream to write there. */
export function descriptorOutput(
  descriptor: number,
  environment: Readonly<Record<string, string | undefined>>,
): Output | null {
  if (!canWriteTo(descriptor)) return null;
  let closed = false;
  let failure: unknown = null;
  return {
    write: (text) => {
      try {
        if (!closed) writeAll(descriptor, Buffer.from(text));
      } catch (error) {
        closed = true;
        if (!isGone(error)) failure = error;
      }
      return Promise.resolve();
    },
    isClosed: () => closed,
    failure: () => failure,
    isTerminal: false,
    hasColour: hasColours(false, environment),
    columns: null,
    terminal: null,
  };
}
