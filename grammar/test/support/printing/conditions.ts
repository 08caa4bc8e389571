import type { Condition, Node, Statement } from '../../../src/index.ts';
import { after, braced, listed, run, spaced, type Print, type Printers } from './printers.ts';

type Kind =
  | 'Logical' | 'Not' | 'NotGiven' | 'Parenthesized' | 'Attested' | 'Meets' | 'Holds' | 'HoldingObject' | 'Quantified' | 'BlockOf'
  | 'CountedOnce' | 'PartOf' | 'Aggregate' | 'PathCondition' | 'NounCondition' | 'Statement' | 'Quantity' | 'Percent' | 'NounPhrase'
  | 'Range' | 'OfLevel' | 'Member' | 'Earned' | 'HeldBy' | 'Who' | 'Per' | 'OfWhom' | 'HeldFor' | 'LastWindow' | 'WindowBefore' | 'CurrentWindow' | 'HoldPredicate' | 'BePredicate'
  | 'HavePredicate' | 'Test' | 'Path' | 'Compare' | 'Between' | 'Is' | 'Duration' | 'Money' | 'Since' | 'Before'
  | 'Through' | 'ForCohort' | 'OnTiming' | 'Measured'; // prettier-ignore

/** What stands between things that are joined by words of their own. */
const joined = (print: Print, nodes: readonly Node[], joint: (index: number) => string): string =>
  nodes.map((node, index) => (index === 0 ? print(node) : `${joint(index - 1)} ${print(node)}`)).join(' ');

const throughout = (window: string): string => window.replace(/^in/, 'throughout');

const when = (print: Print, condition: Condition | null): string => after('when', print(condition));

/** What stands before the colon of a statement, or before the braces of a section. */
export const heading = (print: Print, node: Pick<Statement, 'modifiers' | 'when'>): string =>
  spaced(run(print, node.modifiers), when(print, node.when));

const header = (print: Print, node: Statement): string => {
  const words = spaced(print(node.label), print(node.title), heading(print, node));
  return words === '' ? '' : `${words}:`;
};

export const conditionPrinters = (print: Print): Printers<Kind> => ({
  Logical: ({ operands, operators }) => joined(print, operands, (index) => operators[index] ?? ''),
  Not: ({ operand }) => `not ${print(operand)}`,
  NotGiven: ({ note }) => `not given ${print(note)}`,
  Parenthesized: ({ condition }) => `(${print(condition)})`,
  Attested: ({ name, title }) => spaced('attested', print(name), print(title)),
  Meets: ({ name, mode, window }) => {
    const meets = `meets ${print(name)}`;
    if (window === null) return meets;
    return mode === 'throughout' ? `${meets} ${throughout(print(window))}` : `${meets} on any day ${print(window)}`;
  },
  Holds: ({ verb, object }) => `${verb} ${print(object)}`,
  HoldingObject: ({ quantity, noun, newest, grace }) => {
    if (newest === null) return spaced(print(quantity), print(noun));
    const after = grace === null ? '' : ` for ${print(grace)} after the newest`;
    return `the newest ${print(noun)}${newest === 'newest' ? '' : `, or the one before it${after}`}`;
  },
  Quantified: ({ quantity, of, noun, predicate }) => spaced(print(quantity), of && 'of', print(noun), print(predicate)),
  BlockOf: ({ quantity, statements }) =>
    `${print(quantity)} of ${braced(statements.map((statement) => `- ${print(statement)}`))}`,
  CountedOnce: ({ words, apart, statements, of }) =>
    spaced(
      `${spaced('each', run(print, words), 'counted once')}${apart === null ? '' : `, no two sharing ${print(apart)}`}`,
      statements === null ? `for ${listed(print, of)}` : braced(statements.map((statement) => `- ${print(statement)}`)),
    ),
  PartOf: ({ quantity, of, comparison }) => spaced(print(quantity), 'part of', print(of), print(comparison)),
  Aggregate: ({ path, window, comparison }) => spaced('sum of', print(path), print(window), print(comparison)),
  PathCondition: ({ path, comparison }) => spaced(print(path), print(comparison)),
  NounCondition: ({ noun }) => print(noun),
  Statement: (node) => spaced(header(print, node), print(node.condition)),
  Quantity: ({ word, count, upper }) => spaced(word, print(count), upper !== null && `and ${print(upper)}`),
  Percent: ({ text, of }) => spaced(text, after('of', print(of))),
  NounPhrase: (node) =>
    spaced(
      spaced(run(print, node.words), print(node.range), run(print, node.lifetimes)) +
        node.members.map((member) => `, ${print(member)}`).join(''),
      print(node.of),
      after('in', listed(print, node.groups)),
      print(node.window),
      joined(print, node.where, () => 'and where').replace(/^(?=.)/, 'where '),
      after('except', listed(print, node.except)),
      print(node.earned),
      after('held', spaced(print(node.heldFor), print(node.heldBy))),
      print(node.who),
      print(node.per),
      after('of whom', listed(print, node.ofWhom)),
    ),
  Range: ({ direction }) => `or ${direction}`,
  OfLevel: ({ name, range }) => spaced('of', print(name), print(range)),
  Member: ({ name, lifetimes }) => spaced(print(name), run(print, lifetimes)),
  Earned: ({ verb, lifetimes, validFor }) =>
    spaced(
      verb,
      run(print, lifetimes),
      verb !== null && validFor !== null && 'and',
      validFor !== null && `valid for ${print(validFor)} after it`,
    ),
  HeldBy: ({ quantity, words, range }) => spaced('by', print(quantity), run(print, words), print(range)),
  Who: ({ predicates, operators }) => `who ${joined(print, predicates, (index) => `${operators[index] ?? ''} who`)}`,
  Per: ({ number, words, rounded }) =>
    spaced('per', print(number), run(print, words), rounded !== null && `rounded ${rounded}`),
  OfWhom: ({ quantity, words }) => spaced(print(quantity), run(print, words)),
  HeldFor: ({ mode, window, amount }) =>
    mode === 'on any day'
      ? print(window)
      : mode === 'throughout'
        ? throughout(print(window))
        : `for at least ${print(amount)} in total ${print(window)}`,
  LastWindow: ({ duration }) => `in the last ${print(duration)}`,
  WindowBefore: ({ duration, before }) => `in the ${print(duration)} before the ${print(before)}`,
  CurrentWindow: ({ unit, number }) =>
    spaced(`in the current ${unit}`, number !== null && `and the ${print(number)} before it`),
  HoldPredicate: ({ must, verb, object, question }) =>
    spaced(must && 'must', verb, print(object), after('if', print(question))),
  BePredicate: ({ must, negated, words, range, question }) =>
    spaced(must ? 'must be' : 'is', negated && 'not', run(print, words), print(range), after('if', print(question))),
  HavePredicate: ({ must, test, question }) =>
    spaced(must ? 'must have' : 'has', print(test), after('if', print(question))),
  Test: ({ path, comparison }) => spaced(print(path), print(comparison)),
  Path: ({ segments }) => segments.map(print).join('.'),
  Compare: ({ operator, value }) => `${operator} ${print(value)}`,
  Between: ({ low, high }) => `between ${print(low)} and ${print(high)}`,
  Is: ({ negated, side, values: [first, ...others], range }) =>
    spaced('is', negated && 'not', side, print(first ?? null), print(range)) +
    others.map((value) => `, ${print(value)}`).join(''),
  Duration: ({ number, unit }) => `${print(number)} ${unit}`,
  Money: ({ currency, number }) => `${print(currency)} ${print(number)}`,
  Since: ({ point }) => `since ${print(point)}`,
  Before: ({ point }) => `before ${print(point)}`,
  Through: ({ point }) => `through ${print(point)}`,
  ForCohort: ({ words }) => `for ${run(print, words)}`,
  OnTiming: ({ point }) => `on ${print(point)}`,
  Measured: ({ calendars, firstAfter, of }) =>
    firstAfter === null
      ? `measured every ${listed(print, calendars)}`
      : `measured first after ${print(firstAfter)} of ${run(print, of)}`,
});
