import { describe, expect, it } from 'vitest';
import { emitMermaid } from '../../../src/emit/index.ts';
import { compiled } from '../../support/compiling.ts';

const linesOf = (items: string): readonly string[] =>
  (emitMermaid(compiled(items))?.text ?? '').split('\n').map((line) => line.trim());

describe('a state diagram', () => {
  it('has the states and an arrow for each way from one to another', () => {
    const lines = linesOf(`
      require Insured: insured
      lifecycle {
        state Approved
        state GetWell "Get Well Plan" for 6 months
        state Removed final
        clock anniversary every 1 year
        when Insured is unmet: Approved becomes GetWell
        when Insured is met: GetWell becomes Approved
        on renewal when not insured: Approved, GetWell become Removed
        on decision Extension: GetWell may become GetWell through the recorded day
        at 90 days before anniversary: Approved becomes GetWell
        at the end of GetWell: GetWell becomes Removed
      }`);
    expect(lines).toEqual([
      'stateDiagram-v2',
      'accTitle: Test',
      's1 : Approved',
      's2 : Get Well Plan (6 months)',
      's3 : Removed',
      '[*] --> s1',
      's1 --> s2 : when Insured is unmet',
      's2 --> s1 : when Insured is met',
      's1 --> s3 : on renewal when not insured',
      's2 --> s3 : on renewal when not insured',
      's2 --> s2 : on decision Extension',
      's1 --> s2 : at 90 days before anniversary',
      's2 --> s3 : at the end of GetWell',
      's3 --> [*]',
      '',
    ]);
  });

  it('writes by their numbers what would mean something else', () => {
    const lines = linesOf('require insured lifecycle { state A "a: #1; <b> -- {c}" final }');
    expect(lines[2]).toBe('s1 : a#58; #35;1#59; #60;b#62; #45;#45; #123;c#125;');
  });

  it('is none of a program without a lifecycle', () => {
    expect(emitMermaid(compiled('require insured'))).toBeNull();
  });
});
