/** Emitted machines, made by XState itself. */
import ts from 'typescript';
import * as xstate from 'xstate';
import type { CoreProgram } from '../../src/core/core.ts';
import { emitXState } from '../../src/emit/index.ts';

interface Loaded {
  readonly machine: xstate.AnyStateMachine;
  /** The events, in the order of the transitions. */
  readonly order: readonly string[];
}

/** The machine of a program that has a lifecycle. */
export const machineOf = (program: CoreProgram): Loaded => {
  const { outputText } = ts.transpileModule(emitXState(program)?.text ?? '', {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023 },
  });
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what is emitted is there to be run
  const load = new Function('exports', 'require', outputText);
  const exported: Partial<Loaded> = {};
  Reflect.apply(load, undefined, [exported, () => xstate]);
  const { machine, order } = exported;
  if (machine === undefined || order === undefined) throw new Error('Nothing was exported.');
  return { machine, order };
};
