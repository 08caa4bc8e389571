/** Many partners in a file of JSON Lines, judged by the command. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../packages/cli/dist/index.js';
import type { Io } from '../../packages/cli/dist/index.js';
import { collecting } from '../../packages/cli/test/support/output.ts';
import { judgedOn, partnerTexts } from '../partners/index.ts';
import type { Benchmark, Row } from '../support/measurement.ts';
import { premierIntegrator, premierIntegratorModule } from '../support/program.ts';
import { ratesInTurn } from '../support/timing-async.ts';
import type { RateTask } from '../support/timing-async.ts';

const about = `A file of JSON Lines, partners of 5 KB each, judged by \`proviso evaluate\` in this process, with its output kept in
memory. Beside it what any program has to do before it can judge: \`JSON.parse\` of the same lines, held in memory, so that not
even the reading of the file is counted.`;

async function* nothing(): AsyncGenerator<string> {
  // There is no standard input.
}

async function evaluateFile(file: string, flags: readonly string[]): Promise<number> {
  const out: string[] = [];
  const error: string[] = [];
  const cwd = fileURLToPath(new URL('../../', import.meta.url));
  const io: Io = { stdin: nothing(), stdout: collecting(out), stderr: collecting(error), cwd };
  const code = await run(['evaluate', premierIntegrator, '--facts', file, '--on', judgedOn, ...flags], io);
  if (code !== 0) throw new Error(`proviso evaluate ended with ${code}: ${error.join('').slice(0, 500)}`);
  return out.join('').length;
}

const parseName = '`JSON.parse` alone';

async function tasksOf(lines: readonly string[], file: string): Promise<readonly RateTask[]> {
  const { at, validator } = await premierIntegratorModule();
  const { isMet, evaluate } = at(judgedOn);
  const count = lines.length;
  const perLine = (name: string, judge: (facts: object) => unknown): RateTask => ({
    name,
    count,
    run: () => {
      let seen: unknown;
      for (const line of lines) {
        const facts: unknown = JSON.parse(line);
        if (typeof facts === 'object' && facts !== null) seen = judge(facts);
      }
      return seen;
    },
  });
  return [
    perLine(parseName, (facts) => facts),
    perLine('… and the emitted `isMet`', isMet),
    perLine('… and the emitted `validate` and `evaluate`', (facts) => validator.validate(facts).ok && evaluate(facts)),
    { name: '`proviso evaluate`, a table', count, run: () => evaluateFile(file, []) },
    { name: '`proviso evaluate --json`', count, run: () => evaluateFile(file, ['--json']) },
  ];
}

export const benchmark: Benchmark = async ({ quick }) => {
  const lines = partnerTexts(quick ? 300 : 10_000);
  const megabytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0) / 1_000_000;
  const folder = mkdtempSync(join(tmpdir(), 'proviso-bench-'));
  try {
    const file = join(folder, 'partners.jsonl');
    writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
    const tasks = await tasksOf(lines, file);
    const rates = await ratesInTurn(tasks, { rounds: quick ? 1 : 5, milliseconds: 0 });
    const rows = tasks.map(({ name }): Row => {
      const records = rates.get(name) ?? 0;
      return { name, values: { records, MB: (records * megabytes) / lines.length } };
    });
    return [{ title: 'JSON Lines', about, unit: 'a second', rows, claims: [] }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
