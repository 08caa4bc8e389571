import { describe, expect, it } from 'vitest';
import { checkDocument, compileExamples } from '../packages/compiler/src/compile.ts';
import { memoryHost } from '../packages/compiler/src/documents/host.ts';
import type { ExpectedState, ExpectedVerdict } from '../packages/compiler/src/api.ts';
import type { Condition, CoreProgram } from '../packages/compiler/src/core/core.ts';
import type { Evaluation, Verdict } from '../packages/compiler/src/core/explanation.ts';
import { conditionsIn } from '../packages/compiler/src/core/walk.ts';
import { advanceLifecycle, beginLifecycle, interpret, quietly } from '../packages/compiler/src/interpret/index.ts';
import { readJson, readJsonLines, type ReadResult } from '@proviso/facts';
import { readYaml } from '@proviso/facts/yaml';
import { awardDay, changeDays, statusOf } from '@proviso/runtime';
import { emittedModule } from './generate/emitted.ts';
import { agreed } from './support/agreement.ts';
import { allExplanations, everythingSaid } from './support/explanations.ts';
import { compiled, documents, examples, filesNamed, fileText, host } from './programs-documents.ts';

type Options = Parameters<typeof interpret>[2];

const premierIntegrator = 'programs/cisco/premier-integrator.proviso';

/** What the interpreter and the emitted module both say. */
function evaluationOf(program: CoreProgram, facts: unknown, options: Options): Evaluation {
  return agreed(program, emittedModule(program), facts, options).evaluation;
}

function optionsOf({ on, moment }: ExpectedVerdict): Options {
  return moment === null ? { on } : { on, moment };
}

/** The state of the day that the interpreter, day by day and on the days that matter, and the emitted machine all come to. */
function stateOf(program: CoreProgram, { facts, on, life }: ExpectedState): string {
  const { lifecycle, changes } = emittedModule(program);
  if (lifecycle === undefined || program.lifecycle === null) throw new Error('There is no lifecycle.');
  const history = { factsOn: () => facts, events: life.events };
  const begun = beginLifecycle(program.lifecycle, life.first);
  const advance = advanceLifecycle(program, begun, history, on);
  expect(advanceLifecycle(program, begun, history, on, quietly(program))).toEqual(advance);
  const onDays = { ...history, changes: (from: string, to: string) => changeDays(changes, facts, from, to) };
  expect(lifecycle.advance(lifecycle.begin(life.first), onDays, on)).toEqual(advance);
  return advance.status.state;
}

/** The state in which a timeline of the facts alone ends. */
function timelineState(program: CoreProgram, { facts, on, life }: ExpectedState): string | undefined {
  const module = emittedModule(program);
  const { lifecycle } = module;
  if (lifecycle === undefined) throw new Error('There is no lifecycle.');
  const days = { begin: life.first, from: life.first, to: on };
  return statusOf(module, lifecycle, { beginning: facts }, days, () => null)?.bands.at(-1)?.state;
}

interface Examples {
  readonly program: CoreProgram;
  readonly verdicts: readonly ExpectedVerdict[];
  readonly states: readonly ExpectedState[];
}

/** The program and the expectations of an examples document. */
function examplesOf(name: string): Examples {
  const { program, expectations, diagnostics } = compileExamples(host, name);
  if (program === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return {
    program,
    verdicts: expectations.filter((each) => each.kind === 'verdict'),
    states: expectations.filter((each) => each.kind === 'state'),
  };
}

describe.each(documents)('%s', (name) => {
  it('has no findings', () => {
    expect(checkDocument(host, name).diagnostics).toEqual([]);
  });

  it('has tidy lines: short, without tabs or spaces at the end', () => {
    const lines = fileText(name).split('\n');
    expect(lines.filter((line) => line !== line.trimEnd() || line.includes('\t') || line.length > 120)).toEqual([]);
    expect(lines.at(-1)).toBe('');
  });

  it('breaks no word at the end of a line', () => {
    expect(fileText(name).match(/^.*\w-$/gm) ?? []).toEqual([]);
  });
});

describe.each(examples)('%s', (name) => {
  const { program, verdicts, states } = examplesOf(name);
  const module = emittedModule(program);

  it.each(states.map((each): [string, ExpectedState] => [each.sentence, each]))('%s', (_sentence, expectation) => {
    expect(module.validator.validate(expectation.facts)).toMatchObject({ ok: true });
    expect(stateOf(program, expectation)).toBe(expectation.state);
    // Of facts alone a timeline tells the same, from the same day on.
    if (expectation.sentence.includes(' after ')) return;
    expect(timelineState(program, expectation)).toBe(expectation.state);
    const { first } = expectation.life;
    expect(awardDay(module, { beginning: expectation.facts }, first, expectation.on)).toBe(first);
  });

  it.each(verdicts.map((each): [string, ExpectedVerdict] => [each.sentence, each]))('%s', (_sentence, expectation) => {
    const { facts, verdict, because } = expectation;
    expect(module.validator.validate(facts)).toMatchObject({ ok: true });
    const evaluation = evaluationOf(program, facts, optionsOf(expectation));
    expect(evaluation.verdict).toBe(verdict);
    const labels = allExplanations(evaluation).flatMap((each) => (each.verdict === verdict ? [each.label] : []));
    expect(because.map((each) => each.name).filter((label) => !labels.includes(label))).toEqual([]);
  });

  it('shows every clause met and unmet, but for those whose text is not given and what is not required', () => {
    const seen = new Set(
      verdicts.flatMap((each) =>
        everythingSaid(interpret(program, each.facts, optionsOf(each))).map(
          ({ span, verdict }) => `${span.document}:${span.start}-${span.end} ${verdict}`,
        ),
      ),
    );
    const shown = ({ span }: Condition, verdict: Verdict): boolean =>
      seen.has(`${span.document}:${span.start}-${span.end} ${verdict}`);
    const isNeither = (condition: Condition): boolean => {
      const leaves = conditionsIn(condition).filter((each) => conditionsIn(each).length === 1);
      return leaves.every(({ form }) => form.kind === 'question' || form.kind === 'notRequired');
    };
    const missed = [program.root, ...program.advice]
      .flatMap(conditionsIn)
      .filter((condition) => condition.label !== null || condition.title !== null)
      .filter((condition) => !isNeither(condition))
      .filter((condition) => !shown(condition, 'met') || !shown(condition, 'unmet'));
    expect(missed.map(({ label, title, span }) => `${label ?? title ?? ''} (line ${span.line})`)).toEqual([]);
  });
});

describe('the README of the programs', () => {
  const rows = [...fileText('programs/README.md').matchAll(/^\|.*\|$/gm)].map(([row]) => row);
  const links = rows.flatMap((row) => {
    const words = /`([^`]+)`/.exec(row)?.[1] ?? '';
    return [...row.matchAll(/\[line (\d+)\]\(([^)#]+)#L(\d+)\)/g)].map(([, line, file, anchor]) => ({
      words,
      line: Number(line),
      file: `programs/${file ?? ''}`,
      anchor: Number(anchor),
    }));
  });

  it('has a row for each of what the source demands', () => {
    const demands = rows.flatMap((row) => /^\| ((?:P[IC]|UC)-\d+)/.exec(row)?.[1] ?? []);
    const integrator = ['PI-1', 'PI-2', 'PI-3', 'PI-4', 'PI-5', 'PI-6', 'PI-7', 'PI-8'];
    const certification = Array.from({ length: 12 }, (_, index) => `PC-${index + 1}`);
    const communications = Array.from({ length: 9 }, (_, index) => `UC-${index + 1}`);
    expect([...new Set(demands)]).toEqual([...integrator, ...certification, ...communications]);
    expect(links.length).toBeGreaterThanOrEqual(demands.length);
  });

  it.each(links)('says where "$words" stands', ({ words, line, file, anchor }) => {
    expect(anchor).toBe(line);
    const lines = fileText(file).split('\n');
    const found = lines.flatMap((each, index) => (each.includes(words) ? [index + 1] : []));
    expect(found).toEqual([line]);
  });
});

describe('any specialization except two', () => {
  const program = compiled(
    memoryHost({
      'catalog.proviso': fileText('programs/cisco/catalog.proviso'),
      'program.proviso': [
        'program AnySpecialization',
        'use "./catalog.proviso"',
        'require any specialization except EnvSustainability, CoreSecurity',
      ].join('\n'),
    }),
    'program.proviso',
  );

  function holding(...entries: readonly string[]): unknown {
    return { holds: { specialization: entries.map((entry) => ({ entry, since: '2010-01-01' })) } };
  }

  const days = ['2010-01-01', '2019-12-17', '2023-02-09', '2024-02-29', '2024-05-05', '2024-05-06', '2030-12-31'];

  it.each(days)('is unmet by a partner whose only specialization is CoreSecurity, on %s', (on) => {
    const evaluation = evaluationOf(program, holding('CoreSecurity'), { on });
    expect(evaluation.verdict).toBe('unmet');
    expect(allExplanations(evaluation).at(-1)?.nearest).toMatchObject([
      { name: 'CoreSecurity', reason: { kind: 'excluded', since: null, revision: null } },
    ]);
  });

  it.each([
    ['unmet', ['EnvSustainability']],
    ['unmet', ['EnvSustainability', 'CoreSecurity']],
    ['unmet', []],
    ['met', ['AdvancedSecurity']],
    ['met', ['CoreSecurity', 'AdvancedSecurity']],
  ] as const)('is %s by a partner that holds %j', (verdict, entries) => {
    expect(evaluationOf(program, holding(...entries), { on: '2024-06-01' }).verdict).toBe(verdict);
  });
});

describe('the sample partners, on 2024-06-01', () => {
  const program = compiled(host, premierIntegrator);
  const module = emittedModule(program);
  const on = '2024-06-01';

  function valueOf(result: ReadResult): unknown {
    if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
    return result.value;
  }

  function verdictOn(day: string, facts: unknown): Verdict | 'rejected' {
    return module.validator.validate(facts).ok ? evaluationOf(program, facts, { on: day }).verdict : 'rejected';
  }

  const verdicts: Readonly<Record<string, Verdict>> = {
    'alder-and-finch.json': 'met',
    'corvid-secure.json': 'unmet',
    'dovetail-integration.json': 'unknown',
    'eastgate-digital.json': 'unmet',
    'fernhill-ict.yaml': 'unknown',
    'grove-street-systems.json': 'unmet',
  };

  function factsOf(name: string): unknown {
    const text = fileText(`programs/cisco/partners/${name}`);
    return valueOf(name.endsWith('.yaml') ? readYaml(text) : readJson(text));
  }

  it('are all listed here', () => {
    const names = filesNamed('programs/cisco/partners/*.{json,yaml}').map((name) => name.split('/').at(-1));
    expect(names).toEqual(Object.keys(verdicts));
  });

  it.each(Object.entries(verdicts))('%s is %s', (name, verdict) => {
    expect(verdictOn(on, factsOf(name))).toBe(verdict);
  });

  it('show a certification that ran out the day before', () => {
    expect(verdictOn('2024-05-31', factsOf('eastgate-digital.json'))).toBe('met');
  });

  it('show a specialization that was excluded on 2024-05-06', () => {
    expect(verdictOn('2024-05-05', factsOf('corvid-secure.json'))).toBe('met');
  });

  it('lack nothing but one employment, where a verdict is unknown for that', () => {
    const { missing } = evaluationOf(program, factsOf('dovetail-integration.json'), { on });
    expect(missing).toEqual(['/individuals/1/employment']);
  });

  it('come as JSON Lines too, two of them no facts of the program', async () => {
    async function* text(): AsyncGenerator<string> {
      yield await Promise.resolve(fileText('programs/cisco/partners/partners.jsonl'));
    }
    const found: (Verdict | 'rejected')[] = [];
    for await (const { result } of readJsonLines(text())) found.push(verdictOn(on, valueOf(result)));
    const first = ['met', 'unmet', 'unknown', 'unmet', 'unmet', 'met', 'met', 'rejected'];
    expect(found).toEqual([...first, 'unknown', 'unmet', 'rejected', 'unmet']);
  });
});
