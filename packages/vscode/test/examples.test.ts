import { describe, expect, it } from 'vitest';
import { together } from '../src/examples/coverage.ts';
import { outcomes, testNodes } from '../src/examples/plan.ts';
import { examplesQuestion, runExamplesQuestion } from '../src/requests/examples.ts';

const at = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 9 } });

describe('The tree of tests', () => {
  it('is what the server has found, with samples above their expectations', () => {
    const items = examplesQuestion.read([
      { label: 'Rosa', range: at(5), children: [{ label: 'expect Rosa met on 2024-06-01', range: at(7) }] },
    ]);
    expect(testNodes(items ?? [])).toEqual([
      {
        id: 'Rosa',
        label: 'Rosa',
        range: at(5),
        children: [
          { id: 'expect Rosa met on 2024-06-01', label: 'expect Rosa met on 2024-06-01', range: at(7), children: [] },
        ],
      },
    ]);
  });

  it('tells the same words apart', () => {
    const item = { label: 'expect Rosa met', range: at(1), children: [] };
    expect(testNodes([item, item]).map(({ id }) => id)).toEqual(['expect Rosa met', 'expect Rosa met (2)']);
  });

  it.each([[null], [{}], [[{ label: 'x' }]], [[{ label: 'x', range: { start: { line: -1, character: 0 } } }]]])(
    'is not read from %j',
    (value) => {
      expect(examplesQuestion.read(value)).toBeNull();
    },
  );
});

describe('What came of a test', () => {
  const answer = runExamplesQuestion.read({
    results: [
      { range: at(1), passed: true },
      { range: at(2), passed: false, message: 'It is unmet.' },
      { range: at(3), passed: false },
    ],
    coverage: [],
  });
  const outcomeAt = outcomes(answer?.results ?? []);

  it('is found by its place', () => {
    expect(outcomeAt(at(1))).toEqual({ kind: 'passed' });
    expect(outcomeAt(at(2))).toEqual({ kind: 'failed', message: 'It is unmet.' });
    expect(outcomeAt(at(3))).toMatchObject({ kind: 'failed' });
  });

  it('is nothing where the server said nothing', () => {
    expect(outcomeAt(at(9))).toEqual({ kind: 'skipped' });
  });

  it('is not read from anything else', () => {
    expect(runExamplesQuestion.read({ results: [{ range: at(1), passed: 'yes' }], coverage: [] })).toBeNull();
    expect(runExamplesQuestion.read([])).toBeNull();
  });
});

describe('What examples show of a program', () => {
  const covered = (line: number, met: boolean, unmet: boolean, uri = 'file:///p.proviso') => ({
    uri,
    range: at(line),
    met,
    unmet,
  });

  it('is what any of several documents shows', () => {
    const shown = together([covered(1, true, false), covered(2, false, false), covered(1, false, true)]);
    expect([...shown]).toEqual([['file:///p.proviso', [covered(1, true, true), covered(2, false, false)]]]);
  });

  it('is told apart by programs', () => {
    const shown = together([covered(1, true, false), covered(1, false, true, 'file:///q.proviso')]);
    expect([...shown.keys()]).toEqual(['file:///p.proviso', 'file:///q.proviso']);
  });

  it('is read with the results', () => {
    const answer = { results: [], coverage: [{ ...covered(1, true, false), name: 'Large' }] };
    expect(runExamplesQuestion.read(answer)?.coverage).toEqual([covered(1, true, false)]);
    expect(runExamplesQuestion.read({ results: [], coverage: [{ uri: 'x' }] })).toBeNull();
  });
});
