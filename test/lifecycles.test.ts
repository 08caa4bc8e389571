import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { machineOf } from '../packages/compiler/test/support/xstate.ts';
import { runs } from './generate/index.ts';
import { holds } from './laws/holds.ts';
import { agreementOnLifecycles, livedByReference, lives, quietLives, replayInSteps } from './laws/lifecycles.ts';

describe('a lifecycle', { timeout: 600_000 }, () => {
  it('brings the same by the interpreter, day by day, and by the emitted machine', () => {
    holds(agreementOnLifecycles, 300);
  });

  it('brings the same where conditions are asked again only on days on which they may have turned', () => {
    holds(quietLives, 300);
  });

  it('brings the same in any split of time', () => {
    holds(replayInSteps, 200);
  });

  it('goes through the same states as a machine of XState that is sent what fired', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const { machine, order } = machineOf(life.program);
        const actor = createActor(machine).start();
        for (const { from, to, sentence } of livedByReference(life).transitions) {
          expect(actor.getSnapshot().value).toBe(from);
          actor.send({ type: order[Number(sentence.split(' ')[1])] ?? '', met: true });
          expect(actor.getSnapshot().value).toBe(to);
        }
      }),
      runs(100),
    );
  });

  it('that is generated reaches every reason, duties that are overdue and done, and long lives', () => {
    const made = fc.sample(lives, { seed: 1, numRuns: 300 }).map(livedByReference);
    const reasons = new Set(made.flatMap(({ transitions }) => transitions.map(({ reason }) => reason.kind)));
    expect([...reasons].toSorted()).toEqual(['clock', 'condition', 'decision', 'end', 'event']);
    expect(made.some(({ circles }) => circles.length > 0)).toBe(true);
    const duties = made.flatMap((advance) => advance.duties);
    expect(new Set(duties.map(({ done, overdue }) => `${String(done !== null)} ${String(overdue)}`)).size).toBe(4);
    expect(Math.max(...made.map(({ transitions }) => transitions.length))).toBeGreaterThan(20);
  });
});
