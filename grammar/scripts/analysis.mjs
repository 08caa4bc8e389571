/**
 * Writes what Chevrotain works out of the grammar as data (docs/decisions/0016): grammar/src/parser/generated/analysis.ts.
 * Each decision is asked for its branch on every pair of token types, so that the data is what it does, whatever it is.
 */
import { Option, Repetition, RepetitionMandatory, RepetitionMandatoryWithSeparator, RepetitionWithSeparator, Terminal } from 'chevrotain'; // prettier-ignore
import { tokenTypes } from '../src/parser/analysis.ts';
import { DocumentParser } from '../src/parser/document-parser.ts';
import { writeAll } from './write.mjs';

/** @import { IProduction } from 'chevrotain' */
/** @import { AfterRepetitionData, BranchData, DecisionData } from '../src/parser/analysis.ts' */

const parser = new DocumentParser({ validate: false });
const tokens = tokenTypes.map(({ tokenTypeIdx }) => ({ tokenTypeIdx }));

const sets = [];

/** The place of a set of token types among all sets. @param {readonly number[]} places */
const setOf = (places) => {
  const set = places.join(' ');
  if (!sets.includes(set)) sets.push(set);
  return sets.indexOf(set);
};

/** @param {readonly (number | boolean | undefined)[]} row @returns {(branch: number) => readonly number[]} */
const placesIn = (row) => (branch) => [...row.keys()].filter((place) => Number(row[place] ?? -1) === branch);

/** The branches that a row of answers has; not to enter is none. */
const branchesIn = (row, entry) =>
  [...new Set(row.map((branch) => Number(branch ?? -1)))].filter((branch) => branch > (entry ? 0 : -1));

/** @returns {DecisionData} */
const decisionOf = (key, lookahead, entry) => {
  const rows = tokens.map((first) =>
    tokens.map((second) => lookahead.call({ LA_FAST: (distance) => (distance === 1 ? first : second) })),
  );
  /** @type {Map<string, { places: number[], row: unknown[] }>} */
  const alike = new Map();
  rows.forEach((row, place) => {
    const name = JSON.stringify(row);
    const known = alike.get(name) ?? { places: [], row };
    known.places.push(place);
    alike.set(name, known);
  });
  /** @type {BranchData[]} */
  const branches = [...alike.values()].flatMap(({ places, row }) => {
    const first = branchesIn(row, entry);
    const settled = new Set(row).size === 1;
    return first.map((branch) => [branch, setOf(places), settled ? -1 : setOf(placesIn(row)(branch))]);
  });
  return [key, ...branches.sort((one, other) => one[0] - other[0])];
};

const keysOfRepetitions = [
  [Repetition, 768],
  [RepetitionMandatory, 1024],
  [RepetitionWithSeparator, 1280],
  [RepetitionMandatoryWithSeparator, 1536],
]; // prettier-ignore

const keyOf = (production) => keysOfRepetitions.find(([type]) => production instanceof type)?.[1];

/**
 * What stands directly after each repetition of a rule. After what is repeated within another repetition an option
 * follows: the next round.
 *
 * @param {readonly IProduction[]} definition
 * @param {readonly IProduction[]} rest what follows it
 * @returns {AfterRepetitionData[]}
 */
const afterRepetitions = (definition, rest) =>
  definition.flatMap((production, place) => {
    const after = [...definition.slice(place + 1), ...rest];
    if (production.definition === undefined || 'nonTerminalName' in production) return [];
    const alternatives = 'hasPredicates' in production ? production.definition.map((each) => [each]) : [production.definition]; // prettier-ignore
    const key = keyOf(production);
    const within = key === undefined ? after : [new Option({ definition: [] }), ...after];
    const inner = alternatives.flatMap((each) => afterRepetitions(each, within));
    if (key === undefined) return inner;
    const [next] = after;
    const isTerminal = next instanceof Terminal;
    const own = [key | production.idx, isTerminal ? tokenTypes.indexOf(next.terminalType) : -1, isTerminal ? next.idx : 0, next === undefined ? 1 : 0]; // prettier-ignore
    return [own, ...inner];
  });

const isChoice = (key) => key >> 8 === 1;

const rules = Object.fromEntries(
  Object.entries(parser.getGAstProductions()).map(([name, { definition }]) => {
    const lookaheads = parser.lookAheadFuncsCache[parser.fullRuleNameToShort[name]] ?? [];
    const keys = Object.keys(lookaheads).map(Number);
    const decisions = keys.map((key) => decisionOf(key, lookaheads[key], !isChoice(key)));
    const choices = decisions.filter(([key]) => isChoice(key));
    const entries = decisions.filter(([key]) => !isChoice(key));
    return [name, { choices, entries, afterRepetitions: afterRepetitions(definition, []) }];
  }),
);

const list = (items) => `[\n${items.map((item) => `    ${item},\n`).join('')}  ]`;
const ruleLines = Object.entries(rules).map(
  ([name, rule]) => `    ${name}: ${JSON.stringify(rule).replaceAll('"', '')},\n`,
);

await writeAll({
  'grammar/src/parser/generated/analysis.ts': `// Written by grammar/scripts/analysis.mjs.
import type { GrammarAnalysis } from '../analysis.ts';

// prettier-ignore
export const analysis: GrammarAnalysis = {
  sets: ${list(sets.map((set) => `'${set}'`))},
  rules: {
${ruleLines.join('')}  },
};
`,
});
