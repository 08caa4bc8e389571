import { DocumentParser } from '../src/parser/document-parser.ts';

/** @import { Rule } from 'chevrotain' */

/** The rules of the grammar, in the order in which a reader meets them. */
export const groups = [
  {
    title: 'Documents',
    about: 'A document is a program, a catalog or a file of examples.',
    rules: ['documentStart', 'program', 'catalog', 'examples', 'documentName', 'use'],
  },
  {
    title: 'Programs',
    about: 'What program managers write: sections of requirements, their revisions, policies and open questions.',
    rules: [
      'programItem', 'awarded', 'bodyItem', 'section', 'body', 'require', 'instead', 'exception', 'replacement', 'define',
      'parameter', 'policy',
      'textBlock', 'unsettled', 'settle', 'answer', 'revisions', 'revision', 'cohortStart',
    ],
  },
  {
    title: 'Requirements',
    about: 'What has to be so, with its name, its title and the days and partners for which it is required.',
    rules: [
      'statement', 'header', 'modifiers', 'heading', 'whenModifier', 'condition', 'connective', 'term', 'meetsOver',
      'quantified', 'countedOnce', 'aggregate', 'named', 'block', 'bullet',
    ],
  },
  {
    title: 'Who and what',
    about: 'What is counted or held, and what narrows it.',
    rules: [
      'noun', 'nounTail', 'nounEnd', 'words', 'names', 'members', 'member', 'ofLevel', 'where', 'test', 'comparison', 'earned', 'earningVerb',
      'validFor', 'held', 'heldBy', 'heldFor', 'who', 'predicate', 'holdingVerb', 'factVerb', 'heldThing', 'object', 'newest', 'grace', 'per', 'ofWhoms',
    ],
  },
  {
    title: 'How many and how much',
    about: 'Quantities, values and durations.',
    rules: ['quantity', 'bound', 'count', 'range', 'value', 'path', 'duration', 'window', 'span'],
  },
  {
    title: 'When and for whom',
    about: 'The days, revisions and partners for which something counts.',
    rules: ['modifier', 'validity', 'point', 'timing', 'measured'],
  },
  {
    title: 'Roles, scores and tables',
    about: 'People in roles, points, and requirements with a column for each tier.',
    rules: ['roles', 'roleItem', 'role', 'filledBy', 'score', 'part', 'credit', 'table', 'row', 'rowCell', 'award', 'scope'],
  },
  {
    title: 'Lifecycle',
    about: 'States, clocks, duties, and what leads from one state to another.',
    rules: ['lifecycle', 'lifecycleItem', 'state', 'clock', 'duty', 'transition', 'change', 'trigger'],
  },
  {
    title: 'Catalogs',
    about: 'The vocabulary: kinds and their entries, scales, choices, calendars, series, groups, and the shape of the facts.',
    rules: [
      'catalogItem', 'scale', 'choice', 'calendar', 'series', 'seriesMember', 'group', 'kind', 'record', 'shape', 'field', 'type', 'namedType', 'objectType',
      'entries', 'entry', 'attribute', 'exclusion', 'sharing', 'limit', 'ranking', 'rankingStep',
    ],
  },
  {
    title: 'Examples',
    about: 'Sample partners and what is expected of them.',
    rules: [
      'exampleItem', 'sample', 'facts', 'fact', 'holdsFact', 'fillsFact', 'heldMember', 'renewals', 'andMaybeMore', 'attestedFact', 'emptyFact', 'itemFact',
      'moreFact', 'fieldFact', 'datum', 'expect', 'without', 'outcome', 'verdict', 'happened',
    ],
  },
]; // prettier-ignore

/** @type {Readonly<Record<string, Rule>>} */
export const rules = new DocumentParser({ validate: false }).getGAstProductions();

const grouped = groups.flatMap((group) => group.rules);
const forgotten = Object.keys(rules).filter((name) => !grouped.includes(name));
const unknown = grouped.filter((name) => !Object.hasOwn(rules, name));
if (forgotten.length + unknown.length > 0) {
  throw new Error(`In no group: ${forgotten.join(', ')}. No rules: ${unknown.join(', ')}.`);
}

/** @param {string} name `whenModifier` */
export const ruleLabel = (name) => name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

/** The names of the rules that a production refers to. @returns {string[]} */
const referredBy = (production) =>
  'nonTerminalName' in production ? [production.nonTerminalName] : (production.definition ?? []).flatMap(referredBy);

/** For each rule the rules that refer to it. @type {ReadonlyMap<string, readonly string[]>} */
export const usesOf = new Map(
  grouped.map((name) => [name, grouped.filter((other) => referredBy(rules[other]).includes(name))]),
);
