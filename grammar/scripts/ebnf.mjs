import { Alternation, NonTerminal, Option, Repetition, RepetitionMandatory, RepetitionMandatoryWithSeparator, RepetitionWithSeparator, Terminal } from 'chevrotain'; // prettier-ignore
import { ruleLabel, rules } from './rules.mjs';
import { terminal } from './terminals.mjs';

/** @import { IProduction, TokenType } from 'chevrotain' */

/** @param {TokenType} type */
const shown = (type) => {
  const { sort, text } = terminal(type);
  if (sort === 'class') return text;
  return sort === 'context' ? `'${text}'` : `"${text}"`;
};

const isEnd = (production) => production instanceof Terminal && terminal(production.terminalType).sort === 'end';

/** A sequence; `tight` where a sign follows that binds to all of it. @param {readonly IProduction[]} productions */
const sequence = (productions, tight) => {
  const parts = productions.filter((production) => !isEnd(production)).map((production) => one(production));
  const text = parts.join(' ');
  return tight && (parts.length > 1 || text.includes(' | ')) && !/^\([^()]*\)$/u.test(text) ? `(${text})` : text;
};

/** @param {IProduction} production @returns {string} */
const one = (production) => {
  if (production instanceof Terminal) return shown(production.terminalType);
  if (production instanceof NonTerminal) return ruleLabel(production.nonTerminalName);
  if (production instanceof Alternation) {
    return `(${production.definition.map((each) => sequence(each.definition, false)).join(' | ')})`;
  }
  if (production instanceof Option) return `${sequence(production.definition, true)}?`;
  if (production instanceof Repetition) return `${sequence(production.definition, true)}*`;
  if (production instanceof RepetitionMandatory) return `${sequence(production.definition, true)}+`;
  const body = sequence(production.definition, false);
  const separated = `${body} (${shown(production.separator)} ${body})*`;
  if (production instanceof RepetitionMandatoryWithSeparator) return separated;
  if (production instanceof RepetitionWithSeparator) return `(${separated})?`;
  throw new Error('A production of an unknown kind.');
};

/** The right side of a rule. @param {string} name */
export const definitionOf = (name) => {
  const { definition } = rules[name];
  const [only] = definition;
  if (definition.length !== 1 || !(only instanceof Alternation)) return sequence(definition, false);
  return only.definition.map((each) => sequence(each.definition, false)).join(' | ');
};

/** A rule as text, broken between the alternatives where it is long. @param {string} name */
export const ruleText = (name) => {
  const label = ruleLabel(name);
  const line = `${label} = ${definitionOf(name)} ;`;
  const { definition } = rules[name];
  const [only] = definition;
  if (line.length <= 110 || definition.length !== 1 || !(only instanceof Alternation)) return line;
  const alternatives = only.definition.map((each) => sequence(each.definition, false));
  return `${label}\n  = ${alternatives.join('\n  | ')}\n  ;`;
};
