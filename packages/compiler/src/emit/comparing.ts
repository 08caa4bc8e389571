/** Code of comparisons: the values read, and the conditions under which they settle the outcome. */
import type { Form, Operand, RangeEnd } from '../core/core.ts';
import type { CoreType } from '../core/types.ts';
import { operandsOf } from '../core/walk.ts';
import { numeral } from './code.ts';
import type { Lines } from './code.ts';
import { decoded, literalCode } from './decoding.ts';
import type { Emission, Scope } from './emission.ts';
import { readPath } from './reading.ts';

type Compare = Extract<Form, { kind: 'compare' }>;

/** A value of a comparison: `raw` and `pointer` are null for what is no fact, which is never missing. */
export interface Value {
  readonly value: string;
  readonly raw: string | null;
  readonly pointer: string | null;
  /** What the value is a percentage of; null where it is compared itself. */
  readonly percent: number | null;
}

/** A comparison with everything read that it needs. */
export interface Comparison {
  readonly lines: Lines;
  readonly field: Value;
  readonly operands: readonly Value[];
}

/** Reads the field and the operands of a comparison. */
export function readComparison(emission: Emission, scope: Scope, form: Compare): Comparison {
  const lines: string[] = [];
  const read = (path: Compare['field'], percent: number | null): Value => {
    const place = readPath(emission, scope, path);
    const value = scope.fresh('w');
    lines.push(...place.lines, `const ${value} = ${decoded(emission, form.type, place.value)};`);
    return { value, raw: place.value, pointer: place.pointer, percent };
  };
  const readOperand = (operand: Operand): Value => {
    switch (operand.kind) {
      case 'literal':
        return { value: literalCode(operand.value), raw: null, pointer: null, percent: null };
      case 'dayBack':
        return { value: emission.dayBack(operand), raw: null, pointer: null, percent: null };
      case 'field':
        return read(operand.field, null);
      case 'percentOf':
        return read(operand.field, operand.percent);
    }
  };
  const field = read(form.field, null);
  const operands = operandsOf(form.test).map(readOperand);
  return { lines, field, operands };
}

/** An outcome and the expression under which it is the one, unless an earlier one is. */
interface Case {
  readonly when: string;
  readonly mask: string;
}

/** The outcome by cases: the first that holds, else the last outcome. */
export interface Cases {
  readonly cases: readonly Case[];
  readonly otherwise: string;
}

/** What decides a comparison, in order. Wholes that are 0 come first, as nothing else matters then. */
export function casesOf(emission: Emission, form: Compare, { field, operands }: Comparison): Cases {
  const wholes = operands.filter(({ percent }) => percent !== null);
  const settling = settledBy(emission, form, field.value, operands);
  const [hit, miss] = form.test.kind === 'oneOf' && !form.test.negated ? ['1', '2'] : ['2', '1'];
  const open = operands.filter(({ raw, percent }) => raw !== null && percent === null);
  return {
    cases: [
      ...wholes.map(({ value }) => ({ when: `${value} === 0`, mask: '4' })),
      ...wholes.map(({ value }) => ({ when: `${value} === undefined`, mask: '7' })),
      { when: `${field.value} === undefined`, mask: '3' },
      ...(settling.length > 0 ? [{ when: settling.join(' || '), mask: hit }] : []),
      ...(open.length > 0 ? [{ when: open.map(({ value }) => `${value} === undefined`).join(' || '), mask: '3' }] : []),
    ],
    otherwise: miss,
  };
}

/** For a range, each way of being outside; for `oneOf`, each way of being one of them. */
function settledBy(emission: Emission, form: Compare, field: string, operands: readonly Value[]): readonly string[] {
  switch (form.test.kind) {
    case 'range': {
      const { low, high } = form.test;
      const [first, second] = low === null ? [undefined, operands[0]] : [operands[0], operands[1]];
      return [
        ...(low !== null && first !== undefined ? [outside(emission, field, first, low, '<')] : []),
        ...(high !== null && second !== undefined ? [outside(emission, field, second, high, '>')] : []),
      ];
    }
    case 'oneOf':
      return operands.map((operand) => related(emission, field, operand, '==='));
  }
}

function outside(emission: Emission, field: string, operand: Value, end: RangeEnd, relation: '<' | '>'): string {
  return related(emission, field, operand, end.strict ? `${relation}=` : relation);
}

function related(emission: Emission, field: string, { value, raw, percent }: Value, relation: string): string {
  if (percent !== null) {
    return `${emission.runtime('percentSign')}(${field}, ${numeral(percent)}, ${value}) ${relation} 0`;
  }
  const test = `${field} ${relation} ${value}`;
  // Nothing is smaller or larger than undefined for TypeScript, and nothing that is there equals it.
  return raw === null || relation === '===' ? test : `(${value} !== undefined && ${test})`;
}

/** The code of an operand that is no fact: a literal, or a day that depends on the day of evaluation; null for the others. */
function settledCode(emission: Emission, operand: Operand): string | null {
  if (operand.kind === 'literal') return literalCode(operand.value);
  return operand.kind === 'dayBack' ? emission.dayBack(operand) : null;
}

/** The condition under which a comparison of the field with no other fact is surely met; null for other comparisons. */
export function surelyWithin(emission: Emission, form: Compare, field: string): string | null {
  const { test } = form;
  const operands = operandsOf(test);
  const codes = operands.flatMap((operand) => settledCode(emission, operand) ?? []);
  if (codes.length < operands.length) return null;
  switch (test.kind) {
    case 'range': {
      const [first, second] = test.low === null ? ['', codes[0] ?? ''] : [codes[0] ?? '', codes[1] ?? ''];
      const low = test.low === null ? [] : [`${field} ${test.low.strict ? '>' : '>='} ${first}`];
      const high = test.high === null ? [] : [`${field} ${test.high.strict ? '<' : '<='} ${second}`];
      return [`${field} !== undefined`, ...low, ...high].join(' && ');
    }
    case 'oneOf':
      if (test.negated) return [`${field} !== undefined`, ...codes.map((code) => `${field} !== ${code}`)].join(' && ');
      return codes.length === 0 ? 'false' : codes.map((code) => `${field} === ${code}`).join(' || ');
  }
}

/** The texts with which a comparison of one of some words with literals is met; null for other comparisons. */
export function wordsThatMeet({ program }: Emission, { type, test }: Compare): readonly string[] | null {
  switch (type.kind) {
    case 'choice':
      return literalWords(test)?.filter((word) => type.members.includes(word)) ?? null;
    case 'entry': {
      const kind = program.vocabulary.kinds.find(({ name }) => name === type.of);
      return literalWords(test)?.filter((word) => kind?.entries.some(({ name }) => name === word)) ?? null;
    }
    case 'text':
      return literalWords(test);
    case 'scale': {
      const ranks = type.levels.map((level, rank) => ({ level, rank }));
      const isMet = rankTest(test);
      return isMet === null ? null : ranks.filter(({ rank }) => isMet(rank)).map(({ level }) => level);
    }
    case 'number':
    case 'percent':
    case 'money':
    case 'duration':
    case 'period':
    case 'date':
    case 'yesno':
    case 'record':
    case 'object':
    case 'list':
      return null;
  }
}

function literalWords(test: Compare['test']): readonly string[] | null {
  if (test.kind !== 'oneOf' || test.negated) return null;
  const words: string[] = [];
  for (const operand of test.values) {
    if (operand.kind !== 'literal') return null;
    const { value } = operand;
    if (value.kind === 'name') words.push(value.name);
    else if (value.kind === 'text') words.push(value.text);
    else return null;
  }
  return words;
}

/** Whether a level of the rank meets a test that has literals alone; null for other tests. */
function rankTest(test: Compare['test']): ((rank: number) => boolean) | null {
  switch (test.kind) {
    case 'range': {
      const low = test.low === null ? -Infinity : rankOf(test.low.operand);
      const high = test.high === null ? Infinity : rankOf(test.high.operand);
      if (low === null || high === null) return null;
      const isLowStrict = test.low?.strict === true;
      const isHighStrict = test.high?.strict === true;
      return (rank) => (isLowStrict ? rank > low : rank >= low) && (isHighStrict ? rank < high : rank <= high);
    }
    case 'oneOf': {
      const ranks = test.values.map(rankOf);
      return ranks.includes(null) ? null : (rank) => ranks.includes(rank) !== test.negated;
    }
  }
}

function rankOf(operand: Operand): number | null {
  return operand.kind === 'literal' && operand.value.kind === 'level' ? operand.value.rank : null;
}

/** So many words are compared one by one about as fast as one is looked up. */
const few = 6;

/** The words of a choice or scale of few words that are not among these; null for other types. */
export function otherWords(type: CoreType, words: readonly string[] | null): readonly string[] | null {
  if (words === null || (type.kind !== 'choice' && type.kind !== 'scale')) return null;
  const all = type.kind === 'choice' ? type.members : type.levels;
  return all.length > few ? null : all.filter((word) => !words.includes(word));
}
