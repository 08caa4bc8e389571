/** The process: its arguments, streams and exit code. Everything else is in `run`. */
import process from 'node:process';
import { descriptorOutput } from './descriptor-output.ts';
import { nodeOutput } from './node-output.ts';
import { run } from './run.ts';
import { cannotRun } from './io.ts';
import type { Io, Output } from './io.ts';

const opened: { stdout?: Output; stderr?: Output } = {};

/** A stream of the process takes time to make, and no command needs all three. */
const io: Io = {
  get stdin() {
    return process.stdin;
  },
  get stdout() {
    return (opened.stdout ??= descriptorOutput(1, process.env) ?? nodeOutput(process.stdout, process.env));
  },
  get stderr() {
    return (opened.stderr ??= descriptorOutput(2, process.env) ?? nodeOutput(process.stderr, process.env));
  },
  cwd: process.cwd(),
};

process.exitCode = await run(process.argv.slice(2), io);

const failure = opened.stdout?.failure?.() ?? null;
if (failure !== null) {
  const reason = failure instanceof Error ? failure.message : 'for a reason that is not known';
  process.exitCode = await cannotRun(io, `the output could not be written to its end: ${reason}`);
}
