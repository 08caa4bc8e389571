import { describe, expect, it } from 'vitest';
import { evaluateQuestion } from '../src/requests/page.ts';
import { onLines } from '../src/results/on-lines.ts';

const at = (line: number) => ({ start: { line, character: 2 }, end: { line: line + 3, character: 0 } });

describe('Results on the lines', () => {
  it('stand where the requirements begin', () => {
    expect(onLines([{ range: at(4), verdict: 'unmet', message: '✗ not met' }])).toEqual([
      { line: 4, verdict: 'unmet', text: '✗ not met' },
    ]);
  });

  it('are that of the first requirement of a line', () => {
    const results = onLines([
      { range: at(4), verdict: 'unmet', message: 'first' },
      { range: at(4), verdict: 'met', message: 'second' },
    ]);
    expect(results.map(({ text }) => text)).toEqual(['first']);
  });

  it('are cut where they are long', () => {
    const [result] = onLines([{ range: at(1), verdict: 'met', message: 'long '.repeat(100) }]);
    expect(result?.text).toHaveLength(120);
    expect(result?.text.endsWith('…')).toBe(true);
  });
});

describe('An evaluation', () => {
  const result = { range: at(1), verdict: 'not applicable', message: '– does not apply' };

  it('is a page and the results', () => {
    expect(evaluateQuestion.read({ html: '<p>', results: [result] })).toEqual({ html: '<p>', results: [result] });
  });

  it('of a server that tells no results has none', () => {
    expect(evaluateQuestion.read({ html: '<p>' })).toEqual({ html: '<p>', results: [] });
  });

  it.each([[{ results: [] }], [{ html: '<p>', results: [{ ...result, verdict: 'perhaps' }] }], [null]])(
    'is not read from %j',
    (value) => {
      expect(evaluateQuestion.read(value)).toBeNull();
    },
  );
});
