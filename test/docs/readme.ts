import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { run, type Io } from '@proviso/cli';
import { collecting } from '../../packages/cli/test/support/output.ts';
import { root, type Block, type Page } from './pages.ts';

/** What the command prints, with its exit code where that is not 0. */
async function proviso(args: readonly string[], cwd: string): Promise<string> {
  const written: string[] = [];
  const nothing: Io['stdin'] = {
    [Symbol.asyncIterator]: () => ({ next: () => Promise.resolve({ done: true, value: '' }) }),
  };
  await run(args, { stdin: nothing, stdout: collecting(written), stderr: collecting(written), cwd });
  return written.join('');
}

async function outputOf(command: string, cwd: string): Promise<string> {
  const [npx, name, ...args] = command.split(' ');
  if (npx === 'npx' && name === 'proviso') return proviso(args, cwd);
  if (npx !== 'npx' || name !== 'node') throw new Error(`This page cannot run ${command}.`);
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd });
  return stdout;
}

/** Lets programs in a folder find the runtime, as they do in a clone. */
function linkRuntime(folder: string): void {
  const link = join(folder, 'node_modules/@proviso/runtime');
  const sources = pathToFileURL(join(root, 'packages/runtime/src/index.ts')).href;
  mkdirSync(link, { recursive: true });
  writeFileSync(join(link, 'package.json'), '{ "type": "module", "exports": "./index.js" }');
  writeFileSync(join(link, 'index.js'), `export * from ${JSON.stringify(sources)};\n`);
}

export function filesOf(page: Page): readonly (readonly [name: string, text: string])[] {
  return page.blocks.flatMap(({ attributes, text }) => {
    const { file } = attributes;
    return file === undefined ? [] : [[file, `${text}\n`] as const];
  });
}

async function rendered(block: Block, cwd: string): Promise<string> {
  const commands = block.text.split('\n').filter((line) => line.startsWith('$ '));
  let text = '';
  for (const line of commands) text += `${line}\n${await outputOf(line.slice(2), cwd)}`;
  return text.trimEnd();
}

/** A page with the output of its commands as it really is, all files of the page being there. */
export async function withOutputs(page: Page): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'proviso-'));
  try {
    linkRuntime(folder);
    for (const [name, text] of filesOf(page)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    let { text } = page;
    for (const block of page.blocks) {
      if (block.language === 'sh' && block.text.startsWith('npx ')) await outputOf(block.text, folder);
      if (block.language !== 'console') continue;
      const fence = '```';
      text = text.replace(
        `${fence}console\n${block.text}\n${fence}`,
        `${fence}console\n${(await rendered(block, folder)).replaceAll('$', '$$$$')}\n${fence}`,
      );
    }
    return text;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
