/** The process: its arguments, streams and exit code. Everything else is in `run`. */
import process from 'node:process';
import { nodeOutput } from './node-output.ts';
import { run } from './run.ts';
import type { Io, Output } from './io.ts';

let stdout: Output | null = null;
let stderr: Output | null = null;

/** A stream of the process takes time to make, and no command needs all three. */
const io: Io = {
  get stdin() {
    return process.stdin;
  },
  get stdout() {
    return (stdout ??= nodeOutput(process.stdout, process.env));
  },
  get stderr() {
    return (stderr ??= nodeOutput(process.stderr, process.env));
  },
  cwd: process.cwd(),
};

process.exitCode = await run(process.argv.slice(2), io);
