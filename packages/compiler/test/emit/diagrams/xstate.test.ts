import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import type { CoreProgram } from '../../../src/core/core.ts';
import { emitXState } from '../../../src/emit/index.ts';
import { compiled } from '../../support/compiling.ts';
import { machineOf } from '../../support/xstate.ts';
import { harmful, reworded } from '../hostile.ts';
import { living, waiting } from '../premier-integrator.ts';
import { typeErrors } from '../type-check.ts';

const textOf = (program: CoreProgram): string => emitXState(program)?.text ?? '';

const program = compiled(`
require Insured: insured
lifecycle {
  state Approved
  state GetWell "Get Well Plan" for 6 months
  state Extended
  state Removed final
  when Insured is unmet: Approved becomes GetWell and notify partner by email
  on renewal when Insured is met: GetWell becomes Approved
  on decision Extension: GetWell may become Extended through the recorded day
  at the end of GetWell: GetWell becomes Removed
  at the end of Extended: Extended becomes Removed
}`);

/** The state after some events, sent one after the other. */
const after = (...events: readonly { readonly type: string; readonly met?: boolean }[]): unknown => {
  const actor = createActor(machineOf(program).machine).start();
  for (const event of events) actor.send(event);
  return actor.getSnapshot().value;
};

const lost = { type: 'when Insured is unmet', met: true };

describe('a machine for XState', () => {
  it('begins in the first state', () => {
    expect(after()).toBe('Approved');
  });

  it('goes where the lifecycle goes, conditions being told', () => {
    expect(after(lost)).toBe('GetWell');
    expect(after({ ...lost, met: false })).toBe('Approved');
    expect(after(lost, { type: 'on renewal when Insured is met', met: true })).toBe('Approved');
    expect(after(lost, { type: 'on renewal when Insured is met', met: false })).toBe('GetWell');
    expect(after(lost, { type: 'on decision Extension' }, { type: 'at the end of GetWell' })).toBe('Extended');
    expect(after(lost, { type: 'on decision Extension' }, { type: 'at the end of Extended' })).toBe('Removed');
    expect(after(lost, { type: 'at the end of GetWell' })).toBe('Removed');
  });

  it('is done in a final state', () => {
    const actor = createActor(machineOf(program).machine).start();
    actor.send(lost);
    actor.send({ type: 'at the end of GetWell' });
    expect(actor.getSnapshot().status).toBe('done');
  });

  it('names its events in the order in which they are sent on one day', () => {
    expect(machineOf(program).order).toEqual([
      'when Insured is unmet',
      'on renewal when Insured is met',
      'on decision Extension',
      'at the end of GetWell',
      'at the end of Extended',
    ]);
  });

  it('asks for notices', () => {
    const told: unknown[] = [];
    const machine = machineOf(program).machine.provide({
      actions: { notify: (_: unknown, params: unknown) => told.push(params) },
    });
    createActor(machine).start().send(lost);
    expect(told).toEqual([{ to: 'partner', by: 'email' }]);
  });

  it('passes the strictest type check, whatever its program says', { timeout: 60_000 }, () => {
    const wild = harmful.map((text) => reworded(living, (old) => old + text));
    const files = [program, living, waiting, ...wild].map((each, index): [string, string] => [
      `machine-${index}.ts`,
      textOf(each),
    ]);
    // What XState infers has no name that could be written down.
    expect(typeErrors(Object.fromEntries(files), { isolatedDeclarations: false })).toEqual([]);
  });

  it('is none of a program without a lifecycle', () => {
    expect(emitXState(compiled('require insured'))).toBeNull();
  });
});
