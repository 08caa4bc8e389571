/** Roles that people fill: a row for each, with how many and what each must hold; and who fills it, where it was judged. */
import type { Name, Role, Roles, TextBlock } from '@proviso/grammar';
import type { FilledSlots, SlotsFound } from '../core/explanation.ts';
import { docBefore, wordsOf } from '../documents/load.ts';
import { headerOfRoles } from '../names/roles-header.ts';
import { merged } from '../words/headings.ts';
import { filledInWords, slotsInWords } from '../words/slots.ts';
import { classesOf, termsOf } from './conditions.ts';
import { withDays } from './dates.ts';
import { element, heading, type Content, type Html } from './html.ts';
import { readable } from './names.ts';
import { inline } from './prose.ts';
import { lineOf, type PageScope } from './scope.ts';
import { sentence, wholeSentence } from './sentence.ts';
import { badgeOf, classOf, findingsOf, markOf } from './verdict.ts';

const nameOf = ({ statement: { label, title } }: Role): string =>
  title?.value ?? (label === null ? 'Role' : readable(label.text));

/** `each filled by a different individual` */
const different = ({ each }: Roles): Html | null =>
  each.length === 0
    ? null
    : element('p', { class: 'different' }, `Each is filled by a ${each.map(({ text }: Name) => text).join(' ')}.`);

const howMany = (scope: PageScope, { statement: { condition } }: Role): Content =>
  condition.kind === 'Quantified' ? wordsOf(scope.document, condition.quantity) : '';

const who = (scope: PageScope, { statement: { condition } }: Role): Content =>
  condition.kind === 'Quantified' ? sentence(scope, condition.noun) : wholeSentence(scope, condition);

/** Those who fill a role of the program itself, by what the role is called there. */
const filledIn = (found: SlotsFound | null, { statement: { label, title } }: Role): FilledSlots | null => {
  const name = title?.value ?? label?.text ?? null;
  return found?.filled.find((each) => each.team === null && each.name === name) ?? null;
};

const row = (scope: PageScope, role: Role, found: SlotsFound | null): Html => {
  const { statement } = role;
  const { label, modifiers, when, condition } = statement;
  const explanation = scope.explanationOf(condition);
  const verdict = explanation === null ? null : merged(explanation).verdict;
  const filled = filledIn(found, role);
  const doc = docBefore(scope.document, role);
  return element(
    'tr',
    {
      class: classesOf(scope, { modifiers }, ...(verdict === null ? [] : [classOf(verdict)])),
      id: label === null ? null : scope.newId('requirement', label.text),
      line: lineOf(scope, role),
    },
    element('th', { scope: 'row' }, verdict === null ? null : [markOf(verdict), ' '], nameOf(role)),
    element('td', {}, howMany(scope, role)),
    element(
      'td',
      {},
      who(scope, role),
      doc === null ? null : element('p', { class: 'doc' }, inline(doc)),
      termsOf(scope, { modifiers, when }),
      findingsOf(scope, explanation, false),
    ),
    found === null ? null : element('td', {}, filled === null ? '' : filledInWords(filled)),
  );
};

const table = (scope: PageScope, roles: readonly Role[], found: SlotsFound | null): Html | null => {
  if (roles.length === 0) return null;
  const shown = roles.some((role) => filledIn(found, role) !== null) ? found : null;
  const columns = ['Role', 'How many', 'Who', ...(shown === null ? [] : [shown.recorded ? 'Recorded' : 'Filled by'])];
  return element(
    'table',
    { class: 'roles' },
    element('thead', {}, element('tr', {}, ...columns.map((title) => element('th', { scope: 'col' }, title)))),
    element('tbody', {}, ...roles.map((role) => row(scope, role, shown))),
  );
};

/** What stands against the roles, or who fills them elsewhere. */
const findings = (found: SlotsFound | null, roles: readonly Role[]): Html | null => {
  if (found === null) return null;
  const shown = new Set(roles.map((role) => filledIn(found, role)));
  const lines = slotsInWords({ ...found, filled: found.filled.filter((each) => !shown.has(each)) });
  return lines.length === 0
    ? null
    : element('ul', { class: 'reasons' }, ...lines.map((line) => element('li', {}, withDays(line))));
};

/** The roles in a box; the texts among them stand before them, what else is asked after them. */
export const rolesBox = (
  scope: PageScope,
  node: Roles,
  level: number,
  text: (block: TextBlock) => Html,
  others: readonly (Html | null)[],
): Html => {
  const explanation = scope.explanationOf(headerOfRoles(node));
  const verdict = explanation === null ? null : merged(explanation).verdict;
  const found = explanation?.found?.kind === 'slots' && verdict !== 'not applicable' ? explanation.found : null;
  const roles = node.items.flatMap((item) => (item.kind === 'Role' ? [item] : []));
  const name = node.title?.value ?? (node.name === null ? null : readable(node.name.text));
  return element(
    'article',
    {
      class: ['box roles', ...(verdict === null ? [] : [classOf(verdict)])].join(' '),
      id: node.name === null ? null : scope.newId('requirement', node.name.text),
      line: lineOf(scope, node),
    },
    verdict === null ? null : element('p', { class: 'badge' }, badgeOf(verdict)),
    name === null ? null : heading(level, {}, name),
    node.items.map((item) => (item.kind === 'TextBlock' ? text(item) : null)),
    different(node),
    table(scope, roles, found),
    findings(found, roles),
    others,
  );
};
