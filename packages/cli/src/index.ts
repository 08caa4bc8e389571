/** The command line, for programs that run it in their own process. */
export type { ExitCode, Io, Output } from './io.ts';
export { run } from './run.ts';
