/** Runs the command line in this process, on a temporary folder. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { run } from '../../src/index.ts';
import type { ExitCode } from '../../src/index.ts';
import { collecting } from './output.ts';
import type { OutputSetting } from './output.ts';

export interface Folder {
  readonly path: string;
  readonly write: (name: string, content: string | Uint8Array) => void;
}

export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly error: string;
}

export interface Setting extends OutputSetting {
  readonly stdin?: readonly (string | Uint8Array)[];
}

/** A folder with these files, removed after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Folder {
  const path = mkdtempSync(join(tmpdir(), 'proviso-test-'));
  onTestFinished(() => {
    rmSync(path, { recursive: true, force: true });
  });
  const write = (name: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  return { path, write };
}

/** What a command writes, and how it ends. */
export async function cli(folder: Folder, args: readonly string[], setting: Setting = {}): Promise<Ran> {
  const out: string[] = [];
  const error: string[] = [];
  const code = await run(args, {
    stdin: Readable.from(setting.stdin ?? []),
    stdout: collecting(out, setting),
    stderr: collecting(error, { hasColour: setting.hasColour ?? false }),
    cwd: folder.path,
  });
  return { code, out: out.join(''), error: error.join('') };
}
