/** `proviso explain`: what a code means. */
import { diagnosticRegistry } from '@proviso/compiler';
import { distance } from 'fastest-levenshtein';
import { cannotRun } from '../io.ts';
import type { ExitCode, Io } from '../io.ts';
import { readableMarkdown } from '../text/markdown.ts';
import { pageOf, textOfLines } from '../text/page.ts';
import { padTo } from '../text/width.ts';
import { pageOfCode } from '../pages.ts';

const mostSlips = 4;

/** The code nearest to a word, null where none is near. */
function nearestCode(word: string, codes: readonly string[]): string | null {
  const near = codes
    .map((code) => ({ code, slips: distance(word.toLowerCase(), code) }))
    .filter(({ code, slips }) => slips <= mostSlips && slips * 2 < code.length)
    .sort((left, right) => left.slips - right.slips);
  return near[0]?.code ?? codes.find((code) => code.includes(word.toLowerCase())) ?? null;
}

async function list(io: Io, codes: readonly string[], severityOf: (code: string) => string): Promise<ExitCode> {
  const width = Math.max(...codes.map((code) => code.length));
  await io.stdout.write(textOfLines(codes.map((code) => `${padTo(code, width)}  ${severityOf(code)}`)));
  return 0;
}

/** Prints the page of a code; without one, all codes. */
export async function explain(io: Io, code: string | null): Promise<ExitCode> {
  const severities = new Map<string, string>(
    Object.entries(diagnosticRegistry).map(([name, { severity }]) => [name, severity]),
  );
  const codes = [...severities.keys()].sort();
  if (code === null) return list(io, codes, (name) => severities.get(name) ?? '');
  if (!severities.has(code)) {
    const near = nearestCode(code, codes);
    const hint = near === null ? 'Run "proviso explain" for all codes.' : `Did you mean "${near}"?`;
    return cannotRun(io, `There is no code ${JSON.stringify(code)}. ${hint}`);
  }
  const page = pageOfCode(code);
  if (page === null) return cannotRun(io, `The page of ${code} is not installed.`);
  await io.stdout.write(textOfLines(readableMarkdown(page, pageOf(io.stdout).paint)));
  return 0;
}
