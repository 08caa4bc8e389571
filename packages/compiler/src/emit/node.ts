/** The code that makes the explanation of one condition out of what was worked out. */
import type { Condition } from '../core/core.ts';
import type { Span } from '../core/span.ts';
import type { Lines } from './code.ts';
import { indented, numeral } from './code.ts';
import type { Emission } from './emission.ts';
import { quote } from './quote.ts';

/** Expressions of what differs from evaluation to evaluation; what is left out is nothing. */
export interface NodeFields {
  /** The outcome; left out where the variable `mask` holds it already. */
  readonly mask?: string;
  readonly found?: string;
  readonly facts?: string;
  readonly missing?: string;
  readonly nearest?: string;
  readonly because?: string;
  readonly children?: readonly string[];
  /** The expression of the list of children, where it is one already. */
  readonly childrenList?: string;
}

/** `because` of a condition that is not applicable if all in it is. */
export const nothingApplies = 'mask === 4 ? { kind: "nothingApplies" } : null';

/** `because` of a condition that is not applicable if there is nothing to take a percentage of. */
export const nothingToMeasure = 'mask === 4 ? { kind: "nothingToMeasure" } : null';

/**
 * Leaves the function with the explanation, and its outcome in `d.mask` (and in `d.masks`, where the ways of answering
 * questions will be compared). The properties always have the same order. The outcome is set last, as explaining items
 * sets it as well.
 */
export function finish(emission: Emission, condition: Condition, fields: NodeFields): Lines {
  const { id, questions } = condition;
  const empty = emission.runtime('EMPTY');
  const children = fields.children ?? [];
  const hasChildren = children.length > 0 || fields.childrenList !== undefined;
  const missing = hasChildren ? `${emission.runtime('missingOf')}(mask, children)` : empty;
  return [
    ...(fields.mask === undefined ? [] : [`const mask${emission.annotation('number')} = ${fields.mask};`]),
    ...(hasChildren ? [`const children = ${fields.childrenList ?? `[${children.join(', ')}]`};`] : []),
    `const node${emission.annotation('runtime.Explanation')} = {`,
    ...indented([
      ...fixedProperties(emission, condition, `${emission.runtime('verdictOf')}(mask)`),
      fields.found === 'found' ? 'found,' : `found: ${fields.found ?? 'null'},`,
      `facts: ${fields.facts ?? empty},`,
      `missing: ${fields.missing ?? missing},`,
      `nearest: ${fields.nearest ?? empty},`,
      `because: ${fields.because ?? 'null'},`,
      `answers: ${empty},`,
      hasChildren ? 'children,' : `children: ${empty},`,
    ]),
    '};',
    'd.mask = mask;',
    ...(questions.length > 0 ? [`d.masks[${numeral(id)}] = mask;`] : []),
    'return node;',
  ];
}

/** What an explanation says of its condition always, with the verdict at its place. */
export function fixedProperties(emission: Emission, condition: Condition, verdict: string): Lines {
  return [
    `form: ${quote(condition.form.kind)},`,
    `label: ${textOrNull(condition.label)},`,
    `title: ${textOrNull(condition.title)},`,
    `sentence: ${quote(condition.sentence)},`,
    `span: ${spanConstant(emission, condition.span)},`,
    `verdict: ${verdict},`,
    `needed: ${textOrNull(condition.needed)},`,
  ];
}

/** A text of the document or `null`. */
export function textOrNull(text: string | null): string {
  return text === null ? 'null' : quote(text);
}

/** The constant that is a place in a document. */
export function spanConstant(emission: Emission, span: Span): string {
  const { document, start, end, line, column, endLine, endColumn } = span;
  const numbers = Object.entries({ start, end, line, column, endLine, endColumn });
  const rest = numbers.map(([name, value]) => `${name}: ${numeral(value)}`).join(', ');
  return emission.constant('span', `Object.freeze({ document: ${quote(document)}, ${rest} })`, 'runtime.Span');
}
