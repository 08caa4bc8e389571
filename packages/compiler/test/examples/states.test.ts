import { describe, expect, it } from 'vitest';
import type { ExpectedState } from '../../src/api.ts';
import { compileExamples } from '../../src/compile.ts';
import { memoryHost } from '../../src/documents/host.ts';
import type { Host } from '../../src/documents/host.ts';
import { differenceInWords } from '../../src/examples/differences.ts';
import { runExamples, type ExampleResult, type FactsJudge } from '../../src/examples/run.ts';
import { interpret } from '../../src/interpret/index.ts';
import type { CoreProgram } from '../../src/core/core.ts';
import { catalog as usual, inProgram } from '../support/compiling.ts';
import { lived } from '../support/lives.ts';

const catalog = `${usual} award of Data ends Cloud`;

const machine = `
  require Staff: at least 2 individuals who hold certification CCNA
  lifecycle {
    state Approved
    state GetWell for 6 months
    state ReCert
    state Extended
    state Removed final
    clock anniversary every 1 year
    when Staff is unmet: Approved becomes GetWell
    when Staff is met: GetWell becomes Approved
    at the end of GetWell: GetWell becomes Removed
    at 90 days before anniversary: Approved becomes ReCert
    on renewal: ReCert becomes Approved
    on decision Extension: ReCert may become Extended through the recorded day
    at the end of Extended: Extended becomes Removed
    duty Notice: partner gives notice within 30 days after awareness
  }`;

/** Bo's certification ends on March 1, 2025. */
const two = `
  individual "ana" { holds certification CCNA since 2022-05-01 }
  individual "bo" { holds certification CCNA since 2022-05-01 through 2025-03-01 }`;

function judgeOf(program: CoreProgram): FactsJudge {
  return {
    validate: () => ({ ok: true }),
    evaluate: (facts, on) => interpret(program, facts, { on }),
    live: (facts, { first, events }, until) => lived(program, first, { factsOn: () => facts, events }, until),
  };
}

/** The documents of examples of the sample A, which has the facts. */
const documents = (facts: string, expectations: string, items: string): Host =>
  memoryHost({
    'catalog.proviso': catalog,
    'program.proviso': inProgram(items),
    'examples.proviso': `examples for Test use "./program.proviso"\npartner A { ${facts} }\n${expectations}`,
  });

/** What comes of them. */
function run(facts: string, expectations: string, items = machine): readonly ExampleResult[] {
  const host = documents(facts, expectations, items);
  const { diagnostics, program, expectations: found } = compileExamples(host, 'examples.proviso');
  expect(diagnostics.map(({ message }) => message)).toEqual([]);
  return program === null ? [] : runExamples('examples.proviso', program, found, judgeOf(program)).results;
}

const said = (results: readonly ExampleResult[]): readonly string[] =>
  results.flatMap(({ differences }) => differences.map(differenceInWords));

/** What is not as one expectation says; nothing where it is. */
const saidOf = (facts: string, expectation: string, items = machine): readonly string[] =>
  said(run(facts, expectation, items));

/** By which life an expectation is judged. */
function lifeOf(facts: string, expectation: string, items = machine): ExpectedState['life'] | null {
  const [result] = run(facts, expectation, items);
  return result?.expectation.kind === 'state' ? result.expectation.life : null;
}

describe('an expectation of a state', () => {
  it('is judged by the life that begins with the award', () => {
    expect(saidOf(two, 'expect A in Approved on 2025-03-01 after award on 2024-12-15')).toEqual([]);
    expect(saidOf(two, 'expect A in GetWell on 2025-03-02 after award on 2024-12-15')).toEqual([]);
    expect(saidOf(two, 'expect A in GetWell on 2025-09-01 after award on 2024-12-15')).toEqual([]);
    expect(saidOf(two, 'expect A in Removed on 2025-09-02 after award on 2024-12-15')).toEqual([]);
  });

  it('is judged by the facts of the sample without what it leaves out', () => {
    const expected = 'expect A without individual "bo" in GetWell on 2024-12-15 after award on 2024-12-15';
    expect(saidOf(two, expected)).toEqual([]);
  });

  it('goes through what happened before', () => {
    const renewed = 'expect A in Approved on 2024-12-01 after award on 2023-12-15, renewal on 2024-11-20';
    expect(saidOf(two, renewed)).toEqual([]);
    const extended =
      'expect A in Extended on 2025-01-31 after award on 2023-12-15, decision Extension by "Office" on 2024-11-20 through 2025-01-31';
    expect(saidOf(two, extended)).toEqual([]);
    expect(saidOf(two, extended.replace('on 2025-01-31', 'on 2025-02-01'))).toEqual([
      'expected it to be in Extended, but it is in Removed since 2025-02-01, by "at the end of Extended: Extended becomes Removed" (the last day of Extended was 2025-01-31)',
    ]);
  });
});

describe('what is said of another state than the one that is expected', () => {
  it.each([
    [
      'where the lifecycle has only begun',
      'expect A in GetWell on 2024-12-31 after award on 2024-12-15',
      'expected it to be in GetWell, but it is in Approved since 2024-12-15, when its lifecycle began',
    ],
    [
      'after a condition',
      'expect A in Approved on 2025-04-01 after award on 2024-12-15',
      'expected it to be in Approved, but it is in GetWell since 2025-03-02, by "when Staff is unmet: Approved becomes GetWell"',
    ],
    [
      'after a day of a clock',
      'expect A in Approved on 2024-10-01 after award on 2023-12-15',
      'expected it to be in Approved, but it is in ReCert since 2024-09-16, by "at 90 days before anniversary: Approved becomes ReCert" (anniversary 1 is on 2024-12-15)',
    ],
    [
      'after an event',
      'expect A in ReCert on 2024-10-10 after award on 2023-12-15, renewal by "Ana" on 2024-10-01',
      'expected it to be in ReCert, but it is in Approved since 2024-10-01, by "on renewal: ReCert becomes Approved" (renewal by Ana)',
    ],
    [
      'after a decision',
      'expect A in ReCert on 2024-10-10 after award on 2023-12-15, decision Extension by "Office" on 2024-10-01 through 2024-12-31',
      'expected it to be in ReCert, but it is in Extended since 2024-10-01, by "on decision Extension: ReCert may become Extended through the recorded day" (decision Extension by Office, through 2024-12-31)',
    ],
  ])('%s names the state, since when, and what led to it', (_, expectation, words) => {
    expect(saidOf(two, expectation)).toEqual([words]);
  });
});

describe('where the program says what it awards', () => {
  const awarding = `award specialization Cloud ${machine}`;
  const held = (words: string): string => `${two} holds specialization Cloud ${words}`;

  it('a lifecycle begins on the day since which that is held', () => {
    expect(lifeOf(held('since 2024-12-15 never renewed'), 'expect A in GetWell on 2025-03-02', awarding)).toEqual({
      first: '2024-12-15',
      events: [],
    });
  });

  it('of several such days it is the latest that is not after the one of the expectation', () => {
    const twice = held('since 2023-01-01 through 2023-06-30, Cloud since 2024-12-15, Cloud since 2026-01-01');
    expect(lifeOf(twice, 'expect A in Approved on 2025-01-01', awarding)?.first).toBe('2024-12-15');
    expect(lifeOf(twice, 'expect A in Approved on 2023-03-01', awarding)?.first).toBe('2023-01-01');
  });

  it('one that begins while another is held begins another lifecycle, but not one that lies within it', () => {
    const again = held('since 2023-01-01 through 2024-12-31, Cloud since 2024-12-15');
    expect(lifeOf(again, 'expect A in Approved on 2024-12-15', awarding)?.first).toBe('2024-12-15');
    const within = held('since 2023-01-01, Cloud since 2023-06-01 through 2023-12-31');
    expect(lifeOf(within, 'expect A in Approved on 2023-07-01', awarding)?.first).toBe('2023-01-01');
  });

  it('it ends with the award of what ends that', () => {
    const ended = held('since 2023-01-01 never renewed, Data since 2024-06-01');
    expect(lifeOf(ended, 'expect A in Approved on 2024-05-31', awarding)?.first).toBe('2023-01-01');
    const host = documents(ended, 'expect A in Approved on 2024-06-01', awarding);
    expect(compileExamples(host, 'examples.proviso').diagnostics.map(({ message }) => message)).toEqual([
      'With the award ends its lifecycle, and 2024-05-31 is the last day on which "A" holds "Cloud". Expect a state on that day or before it.',
    ]);
  });

  it('renewals that are recorded there are renewals of the lifecycle', () => {
    const renewed = held('since 2023-12-15 renewed 2024-11-20');
    expect(saidOf(renewed, 'expect A in Approved on 2024-12-01', awarding)).toEqual([]);
    expect(saidOf(held('since 2023-12-15 never renewed'), 'expect A in ReCert on 2024-12-01', awarding)).toEqual([]);
  });

  it('a renewal that happened before is noted there', () => {
    const [result] = run(
      held('since 2023-12-15 never renewed'),
      'expect A in Approved on 2024-12-01 after renewal on 2024-11-20',
      awarding,
    );
    expect(result?.expectation.facts).toMatchObject({
      holds: { specialization: [{ entry: 'Cloud', renewed: ['2024-11-20'] }] },
    });
    expect(result?.differences).toEqual([]);
  });

  it('a renewal that is recorded and told counts once', () => {
    const life = lifeOf(
      held('since 2023-12-15 renewed 2024-11-20'),
      'expect A in Approved on 2024-12-01 after renewal by "Ana" on 2024-11-20',
      awarding,
    );
    expect(life?.events).toEqual([{ on: '2024-11-20', event: 'renewal', by: 'Ana' }]);
  });
});
