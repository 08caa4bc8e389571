import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A fenced block of a page: what its opening line says, its text, and the prose up to the next block. */
export interface Block {
  readonly language: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  /** The line of the page on which the block opens, from 1. */
  readonly line: number;
  /** The lines after the block, up to the next block or heading. */
  readonly after: readonly string[];
}

export interface Page {
  /** The path from the root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

function attributesOf(words: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    words.map((word): readonly [string, string] => {
      const [name = '', value = ''] = word.split('=', 2);
      return [name, value];
    }),
  );
}

/** The fenced blocks of a page in Markdown, those within comments included: these are there for the tests alone. */
function blocksOf(text: string): readonly Block[] {
  const lines = text.split('\n');
  const found: Block[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const opening = /^( *)```(\w+)((?: [^`]*)?)$/.exec(lines[at] ?? '');
    if (opening === null) continue;
    const [, indentation = '', language = '', rest = ''] = opening;
    const end = lines.findIndex((line, index) => index > at && line === `${indentation}\`\`\``);
    if (end === -1) throw new Error(`The block in line ${at + 1} is never closed.`);
    const next = lines.findIndex((line, index) => index > end && /^ *(?:```\w|#)/.test(line));
    found.push({
      language,
      attributes: attributesOf(rest.split(' ').filter((word) => word !== '')),
      text: lines
        .slice(at + 1, end)
        .map((line) => line.slice(indentation.length))
        .join('\n'),
      line: at + 1,
      after: lines.slice(end + 1, next === -1 ? lines.length : next),
    });
    at = end;
  }
  return found;
}

export function readPage(path: string): Page {
  const text = readFileSync(join(root, path), 'utf8');
  return { path, text, blocks: blocksOf(text) };
}

/** Every page of a folder, by name. */
export function pagesIn(folder: string): readonly Page[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readPage(`${folder}/${name}`));
}
