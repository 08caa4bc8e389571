/** Editors interpret what everybody else compiles: over time, too, both say the same. */
import { readFileSync, readdirSync } from 'node:fs';
import { compileProgram, emitFunctionBody, memoryHost, type CoreProgram } from '@proviso/compiler';
import { readYaml } from '@proviso/facts/yaml';
import * as runtime from '@proviso/runtime';
import type { Evaluation, History, StatusOverTime, Timeline, TimelineModule } from '@proviso/runtime';
import { describe, expect, it } from 'vitest';
import { timelineJudgeOf } from '../../src/service/timeline-judge.ts';

const folder = new URL('../../../../programs/cisco/', import.meta.url);
const documents = readdirSync(folder).filter((name) => name.endsWith('.proviso'));
const host = memoryHost(
  Object.fromEntries(documents.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')])),
);

const programNamed = (name: string): CoreProgram => {
  const { program } = compileProgram(host, name);
  if (program === null) throw new Error(`${name} has no program.`);
  return { ...program, digest: '' };
};

const isModule = (value: unknown): value is TimelineModule =>
  typeof value === 'object' && value !== null && 'at' in value && 'clauses' in value && 'changes' in value;

const emitted = (program: CoreProgram): TimelineModule => {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what is emitted is there to be run
  const load = new Function('runtime', emitFunctionBody(program));
  const module: unknown = Reflect.apply(load, undefined, [runtime]);
  if (!isModule(module)) throw new Error('That is no module.');
  return module;
};

const historyNamed = (name: string, { validator: { shape } }: TimelineModule): History => {
  const read = readYaml(readFileSync(new URL(`histories/${name}.yaml`, folder), 'utf8'));
  const checked = runtime.validateHistory(shape, read.ok ? read.value : null);
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  return checked.value;
};

const period = { from: '2013-01-01', to: '2027-12-31' };
const itself = (evaluation: Evaluation): Evaluation => evaluation;

const timelineIn = (module: TimelineModule, history: History): Timeline<Evaluation> =>
  runtime.timelineOf(module, history, period, itself);

const statusIn = (module: TimelineModule, history: History): StatusOverTime<Evaluation> | null =>
  module.lifecycle === undefined
    ? null
    : runtime.statusOf(module, module.lifecycle, history, { begin: '2014-01-01', ...period }, itself);

describe.each([
  ['premier-integrator.proviso', 'hazel-street-networks'],
  ['premier-certification-2015.proviso', 'ivy-court-systems'],
])('%s over the course of %s', (document, name) => {
  const program = programNamed(document);
  const [compiled, interpreted] = [emitted(program), timelineJudgeOf(program).module];
  const history = historyNamed(name, compiled);

  it('has the same clauses, and asks for the same days', () => {
    expect(interpreted.clauses).toEqual(compiled.clauses);
    expect(interpreted.changes).toEqual(compiled.changes);
  });

  it('has the same bands and changes, with the same explanations', () => {
    expect(timelineIn(interpreted, history)).toEqual(timelineIn(compiled, history));
  });

  it('has the same status, transitions and duties', () => {
    expect(statusIn(interpreted, history)).toEqual(statusIn(compiled, history));
  });
});
