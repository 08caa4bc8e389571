import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emitShape } from '../../packages/compiler/src/emit/facts/index.ts';
import { compileErrors } from '../../packages/compiler/test/emit/facts/compile.ts';
import { hostile, sample } from '../../packages/compiler/test/emit/facts/sample.ts';

const declarations = readFileSync(new URL('../../packages/runtime/src/validate/shape.ts', import.meta.url), 'utf8');

describe('the shape that the compiler writes', () => {
  it.each([
    ['every type', sample],
    ['hostile names', hostile],
  ])('is one that the runtime reads, for %s', (_what, program) => {
    expect(compileErrors(`${declarations}\nexport const shape: Shape = ${emitShape(program)};\n`)).toEqual([]);
  });
});
