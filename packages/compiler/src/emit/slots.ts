/** The code for slots that are filled together. */
import type { Condition, FieldPath, Form } from '../core/core.ts';
import { claimOf, slotNameOf } from '../core/slots.ts';
import type { Claim, Sharing } from '../core/slots.ts';
import type { Ranking } from '../core/sharing.ts';
import { canBeNotApplicable } from './applicability.ts';
import { indented, numeral } from './code.ts';
import type { Lines } from './code.ts';
import { dayNumeral } from './decoding.ts';
import { call, callExplain } from './emission.ts';
import type { Emission, Scope } from './emission.ts';
import { finish, nothingApplies, textOrNull } from './node.ts';
import { quote } from './quote.ts';
import { pathText } from './reading.ts';
import { functionOrNull, readHoldings, readItems } from './selecting.ts';

type Slots = Extract<Form, { kind: 'slots' }>;

/** The body of `mask`: members that surely are unmet decide at once. */
export function slotsMaskBody(emission: Emission, scope: Scope, form: Slots): Lines {
  const names = form.members.map(() => scope.fresh('m'));
  const lines = form.members.flatMap((member, place) => [
    `const ${names[place] ?? ''} = ${call(emission, 'mask', member)};`,
    `if (${names[place] ?? ''} === 2) return 2;`,
  ]);
  return [...lines, `return ${emission.runtime('slotsMask')}(${given(emission, form, names)});`];
}

/** The body of `surely`. */
export function surelySlots(emission: Emission, scope: Scope, form: Slots): Lines {
  const { members } = form;
  if (members.length > 0 && members.every(canBeNotApplicable)) return surelySome(emission, scope, form);
  const masks = members.map((member) => (canBeNotApplicable(member) ? scope.fresh('m') : '1'));
  const lines = members.flatMap((member, place) => {
    const mask = masks[place] ?? '';
    if (mask === '1') return [`if (!${call(emission, 'surely', member)}) return false;`];
    return [`const ${mask} = ${call(emission, 'mask', member)};`, `if ((${mask} & 2) !== 0) return false;`];
  });
  return [...lines, `return ${emission.runtime('areSurelyFilled')}(${given(emission, form, masks)});`];
}

/** The same where all members may drop out, but not all of them may at once. */
function surelySome(emission: Emission, scope: Scope, form: Slots): Lines {
  const masks = form.members.map(() => scope.fresh('m'));
  const lines = form.members.flatMap((member, place) => [
    `const ${masks[place] ?? ''} = ${call(emission, 'mask', member)};`,
    `if ((${masks[place] ?? ''} & 2) !== 0) return false;`,
  ]);
  return [
    ...lines,
    `if ((${masks.join(' & ')} & 4) !== 0) return false;`,
    `return ${emission.runtime('areSurelyFilled')}(${given(emission, form, masks)});`,
  ];
}

/** The body of `explain`. */
export function explainSlots(emission: Emission, condition: Condition, form: Slots): Lines {
  const masks = form.members.map((_, place) => `m${numeral(place + 1)}`);
  const nodes = form.members.map((_, place) => `n${numeral(place + 1)}`);
  return [
    ...form.members.flatMap((member, place) => [
      `const ${nodes[place] ?? ''} = ${callExplain(emission, member)};`,
      `const ${masks[place] ?? ''} = d.mask;`,
    ]),
    `const members = [${nodes.join(', ')}];`,
    `const slots = ${emission.runtime('explainSlots')}(${given(emission, form, masks)}, members);`,
    'const mask = slots.mask;',
    ...finish(emission, condition, {
      found: 'slots.found',
      facts: 'slots.facts',
      missing: 'slots.missing',
      because: nothingApplies,
      childrenList: 'members',
    }),
  ];
}

/** The body of `counting`: what a count counts or may count. */
export function countingBody(emission: Emission, scope: Scope, condition: Condition): Lines {
  const { selection } = countIn(condition);
  if (selection.kind === 'items') return [...readItems(emission, scope, selection, null, null), 'return selected;'];
  const admitted = `d.${emission.admissions(selection)}.admitted`;
  return [...readHoldings(emission, scope, selection, false), `return { count, admitted: ${admitted} };`];
}

/** The body of `lacking`: what is missing to know what a count counts. */
export function lackingBody(emission: Emission, scope: Scope, condition: Condition): Lines {
  const { selection } = countIn(condition);
  if (selection.kind === 'items') {
    const test = functionOrNull(emission, 'explain', selection.test);
    const missing = `${emission.runtime('missingOfItems')}(selected, ${test}, null, x, d)`;
    return [...readItems(emission, scope, selection, null, null), `return ${missing};`];
  }
  const day = `d.${emission.admissions(selection)}, d.day`;
  const missing =
    selection.holders === null
      ? `${emission.runtime('missingOfHoldings')}(holders, count, ${day})`
      : `${emission.runtime('missingOfHolders')}(list, holders, count, ${day})`;
  return [...readHoldings(emission, scope, selection, true), `return ${missing};`];
}

/** What the function `counting` of a count gives. */
export function countedType(condition: Condition): string {
  return countIn(condition).selection.kind === 'items' ? 'runtime.Selection' : 'runtime.HeldEntries';
}

function countIn({ form }: Condition): Extract<Form, { kind: 'count' }> {
  if (form.kind !== 'count') throw new RangeError(`A condition of kind ${form.kind} counts nothing.`);
  return form;
}

/** The arguments that the runtime is given, the outcomes of the members last. */
function given(emission: Emission, form: Slots, masks: readonly string[]): string {
  return `${slotsConstant(emission, form)}, x, i, d, [${masks.join(', ')}]`;
}

/** The constant that says what is filled together. */
function slotsConstant(emission: Emission, { members, apart, sharing }: Slots): string {
  const value = [
    '{',
    ...indented([
      'claims: [',
      ...indented(members.map((member) => `${claimCode(emission, member)},`)),
      '],',
      `apart: ${apart === null ? 'null' : textsCode(apart.segments)},`,
      ...property('sharing', sharing === null ? ['null'] : sharingCode(emission, sharing)),
    ]),
    '}',
  ];
  return emission.constant('slots', value.join('\n'), 'runtime.Slots<$Day>');
}

/** A property whose value may take several lines. */
function property(name: string, value: Lines): Lines {
  const [first = '', ...rest] = value;
  const last = rest.at(-1);
  return last === undefined ? [`${name}: ${first},`] : [`${name}: ${first}`, ...rest.slice(0, -1), `${last},`];
}

function claimCode(emission: Emission, member: Condition): string {
  const found = claimIn(member);
  if (found === null) return 'null';
  const { condition, claim } = found;
  const { selection } = claim.form;
  const counting = emission.functionOf('counting', condition);
  const [of, items, entries] =
    selection.kind === 'items' ? [pointerText(selection.list), counting, 'null'] : [selection.of, 'null', counting];
  return [
    `{ needed: ${numeral(claim.needed)}`,
    `name: ${quote(slotNameOf(member))}`,
    `role: ${textOrNull(member.label)}`,
    `of: ${quote(of)}`,
    `items: ${items}`,
    `entries: ${entries}`,
    `missing: ${emission.functionOf('lacking', condition)} }`,
  ].join(', ');
}

function pointerText({ segments }: FieldPath): string {
  return pathText(segments);
}

/** The count that a member comes to, as a condition. */
function claimIn(member: Condition): { readonly condition: Condition; readonly claim: Claim } | null {
  const claim = claimOf(member);
  return claim === null ? null : { condition: conditionOf(member, claim), claim };
}

function conditionOf(member: Condition, claim: Claim): Condition {
  const { form } = member;
  if (form === claim.form) return member;
  if (form.kind === 'all') return conditionOf(form.members[0] ?? member, claim);
  if (form.kind === 'inForce' || form.kind === 'moment' || form.kind === 'begun' || form.kind === 'when')
    return conditionOf(form.body, claim);
  throw new RangeError('A claim has to be in its member.');
}

function sharingCode(emission: Emission, sharing: Sharing): Lines {
  const { kind, entry, list, record, roles, exempt, tellsApplications } = sharing;
  const identity = emission.program.vocabulary.records.find(({ name }) => name === record)?.identity ?? null;
  const entries = sharing.entries.map(
    ({ entry: name, first, last }) =>
      `[${quote(name)}, ${first === null ? '0' : dayNumeral(first)}, ${last === null ? 'Infinity' : dayNumeral(last)}],`,
  );
  const limits = sharing.limits.map(({ role, atMost }) => `{ role: ${quote(role)}, atMost: ${numeral(atMost)} }`);
  const others = sharing.others.flatMap(({ entry: team, gate, members }) => [
    '{',
    ...indented([
      `entry: ${quote(team)},`,
      `gate: ${emission.functionOf('mask', gate)},`,
      'members: [',
      ...indented(
        members.map(
          (member) => `{ mask: ${emission.functionOf('mask', member)}, claim: ${claimCode(emission, member)} },`,
        ),
      ),
      '],',
    ]),
    '},',
  ]);
  return [
    '{',
    ...indented([
      `kind: ${quote(kind)},`,
      'entries: [',
      ...indented(entries),
      '],',
      `entry: ${quote(entry)},`,
      `list: ${textsCode(list.segments)},`,
      `identifiedBy: ${textOrNull(identity)},`,
      `roles: ${textsCode(roles)},`,
      `limits: [${limits.join(', ')}],`,
      `crossing: [${sharing.crossing.map(textsCode).join(', ')}],`,
      `exempt: ${textsCode(exempt)},`,
      `tellsApplications: ${String(tellsApplications)},`,
      'others: [',
      ...indented(others),
      '],',
      `ranking: ${rankingCode(sharing.ranking)},`,
    ]),
    '}',
  ];
}

function rankingCode(ranking: Ranking | null): string {
  if (ranking === null) return 'null';
  const { heldFirst, byFilingDate, question } = ranking;
  return `{ heldFirst: ${String(heldFirst)}, byFilingDate: ${String(byFilingDate)}, isFirst: (d) => d.q${numeral(question)} }`;
}

function textsCode(texts: readonly string[]): string {
  return `[${texts.map(quote).join(', ')}]`;
}
