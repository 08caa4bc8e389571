/** The command line, for programs that run it in their own process. */
export type { ExitCode, Io, Output } from './io.ts';
export { nodeOutput } from './node-output.ts';
export type { NodeStream } from './node-output.ts';
export { run } from './run.ts';
