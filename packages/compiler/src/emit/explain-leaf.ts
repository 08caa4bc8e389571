/** Explanations of the conditions that read a fact or a question. */
import type { Condition, Form } from '../core/core.ts';
import type { Lines } from './code.ts';
import { casesOf, readComparison } from './comparing.ts';
import type { Value } from './comparing.ts';
import { shown } from './decoding.ts';
import { call } from './emission.ts';
import type { Emission, Scope } from './emission.ts';
import { finish, nothingToMeasure, textOrNull } from './node.ts';
import { quote } from './quote.ts';
import { attestationPath, readPath } from './reading.ts';

type FormOf<Kind extends Form['kind']> = Extract<Form, { kind: Kind }>;

/** Explains a question by how it is settled on the day. */
export function explainQuestion(emission: Emission, condition: Condition, { question }: FormOf<'question'>): Lines {
  const asked = emission.program.questions[question];
  const text = quote(asked?.text ?? '');
  return finish(emission, condition, {
    mask: `d.q${question} ? 1 : 2`,
    found: `{ kind: "question", name: ${textOrNull(asked?.name ?? null)}, text: ${text}, settled: d.t${question} }`,
  });
}

/** Explains an attestation by who said what and when. */
export function explainAttested(
  emission: Emission,
  scope: Scope,
  condition: Condition,
  form: FormOf<'attested'>,
): Lines {
  const { lines, value, pointer } = readPath(emission, scope, attestationPath(form.from, form.name));
  const empty = emission.runtime('EMPTY');
  return [
    ...lines,
    `const found = ${emission.runtime('foundAttested')}(${value});`,
    ...finish(emission, condition, {
      mask: call(emission, 'mask', condition),
      found: 'found',
      facts: `found === null ? ${empty} : [${pointer}]`,
      missing: `mask === 3 ? ${emission.runtime('missingOfAttested')}(${value}, ${pointer}) : ${empty}`,
    }),
  ];
}

/** Explains a yes/no field by its value. */
export function explainTruth(emission: Emission, scope: Scope, condition: Condition, form: FormOf<'truth'>): Lines {
  const { lines, value, pointer } = readPath(emission, scope, form.field);
  const empty = emission.runtime('EMPTY');
  const isThere = `typeof ${value} === "boolean"`;
  return [
    ...lines,
    ...finish(emission, condition, {
      mask: `${value} === true ? 1 : ${value} === false ? 2 : 3`,
      found: `${isThere} ? { kind: "value", value: ${value} } : null`,
      facts: `${isThere} ? [${pointer}] : ${empty}`,
      missing: `${isThere} ? ${empty} : [${pointer}]`,
    }),
  ];
}

/** Explains a comparison by the values compared. */
export function explainCompare(emission: Emission, scope: Scope, condition: Condition, form: FormOf<'compare'>): Lines {
  const comparison = readComparison(emission, scope, form);
  const { field, operands } = comparison;
  const { cases, otherwise } = casesOf(emission, form, comparison);
  const other = operands.find(({ raw }) => raw !== null);
  const read = eachOnce([field, ...operands]);
  const empty = emission.runtime('EMPTY');
  const isOpen = (): string => `${emission.runtime('isOpen')}(mask)`;
  const show = ({ value, raw }: Value): string =>
    `${value} === undefined ? null : ${shown(emission, form.type, raw ?? value)}`;
  const found =
    other === undefined
      ? 'value === null ? null : { kind: "value", value }'
      : 'value === null && other === null ? null : { kind: "values", value, other }';
  return [
    ...comparison.lines,
    `const value = ${show(field)};`,
    ...(other === undefined ? [] : [`const other = ${show(other)};`]),
    ...finish(emission, condition, {
      mask: [...cases.map(({ when, mask }) => `${when} ? ${mask}`), otherwise].join(' : '),
      found,
      facts: pointersWhere(emission, read, '!=='),
      missing:
        read.length === 1
          ? pointersWhere(emission, read, '===')
          : `${isOpen()} ? ${pointersWhere(emission, read, '===')} : ${empty}`,
      ...(operands.some(({ percent }) => percent !== null) ? { because: nothingToMeasure } : {}),
    }),
  ];
}

/** The pointers of those values that are missing (`===`) or present (`!==`). */
function pointersWhere(emission: Emission, read: readonly Value[], relation: '===' | '!=='): string {
  const empty = emission.runtime('EMPTY');
  const one = ({ value, pointer }: Value): string => `${value} ${relation} undefined ? [${pointer ?? ''}] : ${empty}`;
  const [first, ...others] = read;
  if (first !== undefined && others.length === 0) return one(first);
  return `[${read.map((value) => `...(${one(value)})`).join(', ')}]`;
}

/** The values that are facts, each fact once. */
function eachOnce(values: readonly Value[]): readonly Value[] {
  return values.filter(
    ({ pointer }, place) => pointer !== null && values.findIndex((other) => other.pointer === pointer) === place,
  );
}
