import { expect, it } from 'vitest';
import { compileProgram } from '../../src/compile.ts';
import { memoryHost } from '../../src/documents/host.ts';
import { emitFunctionBody } from '../../src/emit/index.ts';

/** How many characters a program is emitted as that asks for each one of so many entries. */
function sizeFor(entries: number): number {
  const lines = Array.from({ length: entries }, (_, index) => `- Badge${index} "The badge of number ${index}"`);
  const host = memoryHost({
    'catalog.proviso': `catalog C kind badge plural badges entries of badge { ${lines.join(' ')} } record club { holds badge }`,
    'program.proviso': 'program P use "./catalog.proviso" require all badges',
  });
  const { program } = compileProgram(host, 'program.proviso');
  if (program === null) throw new Error('The program has errors.');
  return emitFunctionBody(program).length;
}

it('a module that asks for every entry grows with the entries, not with their square', () => {
  expect(sizeFor(400)).toBeLessThan(2.2 * sizeFor(200));
});
