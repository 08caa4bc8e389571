/**
 * Runs the parts of the benchmark and prints what they found out.
 *
 *     npm run bench -- [--quick] [--only evaluation,explanation,…] [--write]
 *
 * It needs the Node that is installed with the packages, which npm finds. The whole page is written, so `--write` goes with
 * neither of the others.
 *
 * A goal that is missed is only reported. What makes a run fail is something that throws, two verdicts that differ for one.
 * Each part has a process of its own, so that neither its facts nor what the engine has learnt of them weigh on the next.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Benchmark, Measurement } from './support/measurement.ts';
import { reportOf } from './support/report.ts';

const parts = [
  'evaluation',
  'explanation',
  'records',
  'growth',
  'parsing',
  'formatting',
  'editing',
  'startup',
  'timeline',
  'governing',
  'slots',
];
const page = new URL('../docs/performance.md', import.meta.url);
const opening = '<!-- figures -->';
const closing = '<!-- end of figures -->';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    write: { type: 'boolean', default: false },
    /** What a run passes to the process of a part: print the measurements as JSON. */
    part: { type: 'string' },
  },
});

function chosenParts(): readonly string[] {
  const chosen = options.only?.split(',') ?? parts;
  const unknown = chosen.find((part) => !parts.includes(part));
  if (unknown !== undefined) throw new Error(`There is no part "${unknown}"; there are ${parts.join(', ')}.`);
  return chosen;
}

/** What a part finds out, in this process. */
async function measured(part: string): Promise<readonly Measurement[]> {
  const module = (await import(`./${part}/index.ts`)) as { readonly benchmark: Benchmark };
  return module.benchmark({ quick: options.quick });
}

/** What a part finds out, in a process of its own. */
function measuredApart(part: string): readonly Measurement[] {
  const flags = ['--part', part, ...(options.quick ? ['--quick'] : [])];
  const { status, stdout } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...flags], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 100_000_000,
  });
  if (status !== 0) throw new Error(`The part "${part}" has failed.`);
  return JSON.parse(stdout) as readonly Measurement[];
}

function machine(): string {
  const [processor] = cpus();
  const model = processor?.model.trim() ?? '';
  return `Node ${process.version} on ${process.platform} ${process.arch}, ${cpus().length} × ${model || 'unknown processor'}.`;
}

function writePage(report: string): void {
  const text = readFileSync(page, 'utf8');
  const start = text.indexOf(opening);
  const end = text.indexOf(closing);
  if (start === -1 || end < start) throw new Error('docs/performance.md lacks the marks between which the figures go.');
  writeFileSync(page, `${text.slice(0, start + opening.length)}\n\n${report}\n${text.slice(end)}`);
}

/** Runs the parts one after the other. A part that fails is reported, and the others run all the same. */
function runAll(chosen: readonly string[]): boolean {
  const measurements: Measurement[] = [];
  const failed: string[] = [];
  for (const part of chosen) {
    try {
      const found = measuredApart(part);
      console.log(reportOf(found));
      measurements.push(...found);
    } catch (error) {
      failed.push(part);
      console.error(String(error));
    }
  }
  console.log(machine());
  if (failed.length > 0) console.error(`Failed: ${failed.join(', ')}.`);
  else if (options.write) writePage(`${machine()}\n\n${reportOf(measurements)}`);
  return failed.length === 0;
}

if (options.write && (options.quick || options.only !== undefined)) {
  console.error('--write replaces all figures of docs/performance.md: run it without --quick and --only.');
  process.exitCode = 2;
} else if (options.part !== undefined) process.stdout.write(JSON.stringify(await measured(options.part)));
else if (!runAll(chosenParts())) process.exitCode = 1;
