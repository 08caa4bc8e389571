#!/usr/bin/env node
/** The process: its arguments, streams and exit code. Everything else is in `run`. */
import process from 'node:process';
import { nodeOutput } from './node-output.ts';
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: nodeOutput(process.stdout, process.env),
  stderr: nodeOutput(process.stderr, process.env),
  cwd: process.cwd(),
});
