import { describe, expect, it } from 'vitest';
import { compiled } from '../support/compiling.ts';
import { historyOf, lived, stepsOf } from '../support/lives.ts';

/** Whoever is insured and has ten employees is led to and fro. */
const program = compiled(`lifecycle {
  state A
  state B
  when insured: A becomes B
  when employees at least 10: B becomes A
  on decision Move: A may become B
}`);

const both = { insured: true, employees: 10 };

describe('conditions that lead to and fro', () => {
  it('lead each way once, however long nothing changes', () => {
    const advance = lived(program, '2023-01-02', historyOf([['2023-01-02', both]]), '2200-12-31');
    expect(stepsOf(advance)).toEqual(['2023-01-02 A → B', '2023-01-02 B → A']);
    expect(advance.circles).toMatchObject([{ on: '2023-01-03', state: 'A', sentence: 'when insured: A becomes B' }]);
    expect(advance.status.round).toEqual({ met: [0, 1], taken: [0, 1], isCircle: true });
  });

  it('lead on again as soon as one of them is met, or not, other than before', () => {
    const phases = [
      ['2023-01-02', both],
      ['2023-03-01', { ...both, employees: 5 }],
    ] as const;
    expect(stepsOf(lived(program, '2023-01-02', historyOf(phases), '2023-12-31'))).toEqual([
      '2023-01-02 A → B',
      '2023-01-02 B → A',
      '2023-03-01 A → B',
    ]);
  });

  it('lead on again after something else has', () => {
    const decided = historyOf([['2023-01-02', both]], [{ on: '2023-02-01', event: 'Move', by: 'The office' }]);
    const advance = lived(program, '2023-01-02', decided, '2023-12-31');
    expect(stepsOf(advance)).toEqual([
      '2023-01-02 A → B',
      '2023-01-02 B → A',
      '2023-02-01 A → B',
      '2023-02-02 B → A',
      '2023-02-03 A → B',
    ]);
    expect(advance.circles.map(({ on }) => on)).toEqual(['2023-01-03', '2023-02-03']);
  });
});
