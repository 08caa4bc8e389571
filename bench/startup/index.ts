/** How long a command takes from its start to its end, as a whole process. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import type { Benchmark } from '../support/measurement.ts';
import { Findings, inTurn } from '../support/turns.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const proviso = join('packages', 'cli', 'bin', 'proviso.js');
const program = 'programs/cisco/premier-integrator.proviso';
const facts = 'programs/cisco/partners/alder-and-finch.json';

interface Command {
  readonly name: string;
  readonly args: readonly string[];
}

const nothing: Command = { name: 'node -e 0', args: ['-e', '0'] };
const check: Command = { name: 'proviso check', args: [proviso, 'check', program] };

function commandsInto(folder: string): readonly Command[] {
  return [
    nothing,
    { name: 'proviso --version', args: [proviso, '--version'] },
    check,
    { name: 'proviso compile', args: [proviso, 'compile', program, '--out', folder] },
    { name: 'proviso evaluate', args: [proviso, 'evaluate', program, '--facts', facts, '--on', '2024-06-01'] },
    { name: 'proviso test', args: [proviso, 'test', 'programs/cisco'] },
    { name: 'proviso explain', args: [proviso, 'explain', 'unknown-name'] },
  ];
}

/** Runs a command once and gives the milliseconds that it took. */
function timeOf({ name, args }: Command): number {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  const passed = performance.now() - began;
  if (status !== 0) throw new Error(`${name} ended with ${status ?? 'a signal'}: ${stderr}`);
  return passed;
}

/** The commands take turns; the round that is not counted fills Node's cache. */
function mediansOf(commands: readonly Command[], rounds: number): ReadonlyMap<string, number> {
  const times = new Findings();
  for (const { thing, isCounted } of inTurn(commands, rounds)) {
    const time = timeOf(thing);
    if (isCounted) times.add(thing.name, time);
  }
  return times.medians(commands.map(({ name }) => name));
}

export const benchmark: Benchmark = ({ quick }) => {
  const folder = mkdtempSync(join(tmpdir(), 'proviso-startup-'));
  try {
    const medians = mediansOf(commandsInto(folder), quick ? 5 : 25);
    return Promise.resolve([
      {
        title: 'Starting',
        about:
          'Whole processes on the program Premier Integrator, from start to end, with what Node keeps of earlier runs; ' +
          'the first row is a Node that does nothing.',
        unit: 'ms',
        rows: [...medians].map(([name, time]) => ({ name, values: { 'whole process': time } })),
        claims: [
          {
            claim: 'Checking Premier Integrator takes at most 3 times as long as a Node that does nothing.',
            ratio: (medians.get(check.name) ?? NaN) / (medians.get(nothing.name) ?? NaN),
            goal: { atMost: 3 },
          },
        ],
      },
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
