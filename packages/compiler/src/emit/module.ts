/** A program's whole module, as lines that remember what they were emitted for. */
import type { CoreProgram } from '../core/core.ts';
import { plain } from './code.ts';
import { emitChanges } from './changes.ts';
import { emitClauses } from './clauses.ts';
import type { Chunk, Lines } from './code.ts';
import { emitDates } from './dates.ts';
import { emissionOf } from './emission.ts';
import type { Emission } from './emission.ts';
import { emitEvaluation, emitSubject } from './evaluation.ts';
import { emitFactsTypes, emitShape, factsTypeName } from './facts/index.ts';
import { emitFunctions } from './functions.ts';
import { emitDaysOfDecisions } from './governed.ts';
import { emitHoldingTests } from './holding-tests.ts';
import { emitItemFunctions } from './item-functions.ts';
import { emitLifecycle } from './lifecycle.ts';
import { textOrNull } from './node.ts';
import { quote } from './quote.ts';

/** What becomes of the module: a file of either language, or the body of `new Function('runtime', body)`. */
export type Target = 'typescript' | 'javascript' | 'function';

/** The package that emitted modules import, and nothing else. */
const runtimePackage = '@proviso/runtime';

/** Identifiers of types that the module has for itself. */
export const reservedTypes: ReadonlySet<string> = new Set(['$Day', '$Dates']);

/** Emits a program. */
export function emitChunks(program: CoreProgram, target: Target): readonly Chunk[] {
  const isTyped = target === 'typescript';
  const exported = target === 'function' ? '' : 'export ';
  const facts = factsTypeName(program, reservedTypes);
  const emission = emissionOf(program, isTyped);
  const clauses = emitClauses(emission, exported);
  const signature = { exported, isTyped, facts, clauses: clauses.count } as const;
  const own = [...emitEvaluation(emission, signature), ...emitLifecycle(emission, signature)];
  const functions = emitFunctions(emission);
  const dates = emitDates(emission);
  const readers = [...emitItemFunctions(emission), ...emitHoldingTests(emission), ...emitDaysOfDecisions(emission)];
  const subject = emitSubject(emission);
  const metadata = emitMetadata(emission, exported, facts);
  const changes = emitChanges(emission, exported);
  const constants = emitConstants(emission);
  const { asksForPrototypes } = emission.gather();
  return [
    plain(header),
    plain(imports(emission, target)),
    plain(isTyped ? [emitFactsTypes(program, reservedTypes), ...dates.types] : []),
    plain([
      ...metadata,
      ...(asksForPrototypes ? ['const prototypeOf = Object.getPrototypeOf;', ''] : ['']),
      ...constants,
      ...changes,
      ...clauses.constant,
      ...dates.code,
    ]),
    plain([...own, ...subject, ...clauses.functions, ...readers]),
    ...functions,
    plain(target === 'function' ? [`return { ${offered(program)} };`] : []),
  ];
}

/** What the module offers, as the properties of an object. */
function offered({ lifecycle }: CoreProgram): string {
  const own = ['isMet', 'isMetByValid', 'evaluate', 'verdicts', 'at', 'program', 'validator', 'clauses', 'changes'];
  return [...own, ...(lifecycle === null ? [] : ['lifecycle'])].join(', ');
}

const header: Lines = [
  '// Emitted by the compiler of Proviso. Change the document, not this file.',
  '// Outcomes are sets of bits: 1 met, 2 unmet, 4 not applicable. Of the variables, x is the subject, i the item in',
  '// hand, at its pointer, d the day.',
  '',
];

function imports(emission: Emission, target: Target): Lines {
  const names = `{ ${emission.gather().runtime.toSorted().join(', ')} }`;
  switch (target) {
    case 'typescript':
      return [`import ${names} from '${runtimePackage}';`, `import type * as runtime from '${runtimePackage}';`, ''];
    case 'javascript':
      return [`import ${names} from '${runtimePackage}';`, ''];
    case 'function':
      return ["'use strict';", `const ${names} = runtime;`, ''];
  }
}

function awardCode({ award }: CoreProgram): string {
  if (award === null) return 'null';
  const { kind, entry, first, last } = award;
  const days = `first: ${textOrNull(first)}, last: ${textOrNull(last)}`;
  return `{ kind: ${quote(kind)}, entry: ${quote(entry)}, ${days} }`;
}

function emitMetadata(emission: Emission, exported: string, facts: string): Lines {
  const { program, annotation, runtime } = emission;
  const revisions = program.revisions.map(
    ({ label, on, title }) => `    { label: ${quote(label)}, on: ${textOrNull(on)}, title: ${textOrNull(title)} },`,
  );
  return [
    '/** The program that this module was emitted for. */',
    `${exported}const program${annotation('runtime.ProgramInfo')} = {`,
    `  name: ${quote(program.name)},`,
    `  title: ${textOrNull(program.title)},`,
    `  digest: ${quote(program.digest)},`,
    `  compiler: ${quote(program.compiler)},`,
    ...(revisions.length === 0 ? ['  revisions: [],'] : ['  revisions: [', ...revisions, '  ],']),
    `  award: ${awardCode(program)},`,
    '};',
    '',
    '/** Says whether a value is facts of the program; also a Standard Schema. */',
    `${exported}const validator${annotation(`runtime.Validator<${facts}>`)} = ${runtime('createValidator')}(${emitShape(emission.program)});`,
    '',
    'const ordinary = Object.prototype;',
  ];
}

function emitConstants(emission: Emission): Lines {
  const { constants } = emission.gather();
  return constants.flatMap(({ name, value, type }) => [`const ${name}${emission.annotation(type)} = ${value};`, '']);
}
