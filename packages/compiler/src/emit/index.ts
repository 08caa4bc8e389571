/** From Core to modules that need nothing but the runtime package. */
import type { CoreProgram } from '../core/core.ts';
import type { Chunk } from './code.ts';
import { declarationText } from './declarations.ts';
import type { EmittedFile } from './emitted-file.ts';
import { emitHistorySchema, emitJsonSchema } from './facts/index.ts';
import { fileNameOf } from './file-name.ts';
import { emitChunks } from './module.ts';
import { sourceMapText } from './source-map.ts';

export { emitMermaid } from './diagrams/mermaid.ts';
export { emitXState } from './diagrams/xstate.ts';
export type { EmittedFile } from './emitted-file.ts';
export { factsShape } from './facts/index.ts';
export { machineOf, type MachineData } from './machine.ts';
export { overTimeOf, type OverTime } from './over-time.ts';

/** A program as TypeScript, as JavaScript with its declarations and source map, and the JSON Schemas of its facts and of their history. */
export function emitModule(program: CoreProgram): readonly EmittedFile[] {
  const name = fileNameOf(program.name);
  const script = emitChunks(program, 'javascript');
  return [
    { name: `${name}.ts`, text: textOf(emitChunks(program, 'typescript')) },
    { name: `${name}.js`, text: `${textOf(script)}//# sourceMappingURL=${name}.js.map\n` },
    { name: `${name}.d.ts`, text: declarationText(program) },
    { name: `${name}.js.map`, text: sourceMapText(`${name}.js`, script) },
    { name: `${name}.schema.json`, text: jsonText(emitJsonSchema(program)) },
    { name: `${name}.history.schema.json`, text: jsonText(emitHistorySchema(program)) },
  ];
}

/**
 * The same code as the body of `new Function('runtime', body)`, which takes the runtime package and returns
 * `{ isMet, isMetByValid, evaluate, verdicts, at, program, validator, clauses, changes }`, and `lifecycle` of a program that has
 * one.
 */
export function emitFunctionBody(program: CoreProgram): string {
  return textOf(emitChunks(program, 'function'));
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function textOf(chunks: readonly Chunk[]): string {
  return chunks.flatMap(({ lines }) => lines.map((line) => `${line}\n`)).join('');
}
