import type { CoreProgram } from '../../packages/compiler/src/core/core.ts';
import { emitFunctionBody } from '../../packages/compiler/src/emit/index.ts';
import * as runtime from '../../packages/runtime/src/index.ts';
import type { ProgramModule } from '../../packages/runtime/src/index.ts';

/** The program's emitted module, run in this process. */
export function emittedModule(program: CoreProgram): ProgramModule<unknown> {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what is emitted is there to be run
  const load = new Function('runtime', emitFunctionBody(program));
  const module: ProgramModule<unknown> = Reflect.apply(load, undefined, [runtime]);
  return module;
}
