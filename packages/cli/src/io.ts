/** The outside world as the commands see it. Only bin.ts knows of the process. */

export interface Output {
  /** Resolves once there is room for more. Nothing happens where the reader has gone. */
  readonly write: (text: string) => Promise<void>;
  /** Whether nobody reads any more, as where `| head` has seen enough. */
  readonly isClosed: () => boolean;
  /** Why what was written is not all there, as on a full disk; null or left out where nothing of the kind happened. */
  readonly failure?: () => unknown;
  readonly isTerminal: boolean;
  readonly hasColour: boolean;
  /** How wide the terminal is; null where it is none. */
  readonly columns: number | null;
  /** What a progress bar is drawn on; null where there is no terminal. */
  readonly terminal: NodeJS.WritableStream | null;
}

export interface Io {
  readonly stdin: AsyncIterable<string | Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Paths are relative to this folder. */
  readonly cwd: string;
}

/** 0 fine, 1 findings, 2 could not run. */
export type ExitCode = 0 | 1 | 2;

/** Says on the error output why the command cannot run. */
export async function cannotRun(io: Io, message: string): Promise<ExitCode> {
  await io.stderr.write(`proviso: ${message}\n`);
  return 2;
}
