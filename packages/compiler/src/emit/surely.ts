/** The body of the function that says whether a condition surely is met: branches alone, stopping where it can. */
import type { Condition, Form } from '../core/core.ts';
import { canBeNotApplicable, effortOf } from './applicability.ts';
import { block, joined } from './code.ts';
import type { Lines } from './code.ts';
import { readComparison, surelyWithin, wordsThatMeet } from './comparing.ts';
import { call, callAny } from './emission.ts';
import type { Emission, Read, Scope } from './emission.ts';
import { surelyOnAnyDay } from './daily.ts';
import { decidedBody, governedEverywhere } from './governed.ts';
import { callWithin, isGate, isNow } from './now.ts';
import { quote } from './quote.ts';
import { asFacts, attestationPath, readPath } from './reading.ts';
import { hasQuickWay, isPlain } from './selecting.ts';
import { quickCount, quickEvery, quickHolders, quickHoldings, quickNone } from './quick.ts';
import { surelySlots } from './slots.ts';
import { upheldTest } from './upheld.ts';

/** The body of `surely`. */
export function surelyBody(emission: Emission, scope: Scope, condition: Condition): Lines {
  const { form } = condition;
  switch (form.kind) {
    case 'all':
      return allBody(emission, scope, form.members);
    case 'any':
      return [`return ${callAny(emission, 'surely', form.members)};`];
    case 'when':
      return [`return ${call(emission, 'surely', form.condition)} && ${call(emission, 'surely', form.body)};`];
    case 'instead':
      return [
        `const c = ${call(emission, 'mask', form.condition)};`,
        `if ((c & 1) !== 0 && !${call(emission, 'surely', form.replacement)}) return false;`,
        `return (c & 6) === 0 || ${call(emission, 'surely', form.original)};`,
      ];
    case 'not':
      return [`return ${call(emission, 'mask', form.member)} === 2;`];
    case 'inForce':
    case 'begun':
    case 'moment':
    case 'measured':
      return [`return ${isNow(emission, form, condition.id)} && ${callWithin(emission, 'surely', form)};`];
    case 'governed':
      return governedEverywhere(emission, condition, form, 'surely');
    case 'decided':
      return decidedBody(emission, form, 'surely');
    case 'daily':
      return form.mode === 'anyDay' ? surelyOnAnyDay(emission, form) : byMask(emission, condition);
    case 'notRequired':
      return ['return false;'];
    case 'question':
    case 'truth':
    case 'compare': {
      const leaf = leafTest(emission, scope, condition);
      return leaf === null ? byMask(emission, condition) : [...leaf.lines, `return ${leaf.value};`];
    }
    case 'count':
      return countBody(emission, scope, condition, form);
    case 'every':
      return quickEvery(emission, scope, condition, form) ?? byMask(emission, condition);
    case 'attested':
      return attestedBody(emission, scope, form);
    case 'slots':
      return surelySlots(emission, scope, form);
    case 'tally':
    case 'share':
      return byMask(emission, condition);
  }
}

function attestedBody(emission: Emission, scope: Scope, form: Extract<Form, { kind: 'attested' }>): Lines {
  const { lines, value } = readPath(emission, scope, attestationPath(form.from, form.name));
  const read = [...lines, `const a${emission.annotation('runtime.Facts')} = ${asFacts(emission, value, 'answer')};`];
  if (emission.trusts) {
    return [
      ...read,
      'const on = a["on"];',
      'if (a["answer"] !== true || typeof on !== "string" || on > d.on) return false;',
      'const through = a["through"];',
      'return typeof through !== "string" || through >= d.on;',
    ];
  }
  return [
    ...read,
    'if (a["answer"] !== true) return false;',
    `const on = ${emission.runtime('dateOrZero')}(a["on"]);`,
    `const through = ${emission.runtime('dateOrZero')}(a["through"]);`,
    'return on !== 0 && on <= d.day && (through === 0 || through >= d.day);',
  ];
}

function byMask(emission: Emission, condition: Condition): Lines {
  return [`return ${call(emission, 'mask', condition)} === 1;`];
}

function countBody(
  emission: Emission,
  scope: Scope,
  condition: Condition,
  form: Extract<Form, { kind: 'count' }>,
): Lines {
  const { selection, bound } = form;
  if (selection.kind === 'items') {
    return hasQuickWay(form) ? quickCount(emission, scope, condition, selection, bound) : byMask(emission, condition);
  }
  // Over a time the holdings of an entry count together; what is asked of their first days is worked out day by day.
  if (!isPlain(selection)) return byMask(emission, condition);
  if (selection.holders !== null) {
    return quickHolders(emission, scope, condition, selection, selection.holders, bound) ?? byMask(emission, condition);
  }
  if (hasQuickWay(form)) return quickHoldings(emission, scope, condition, selection, bound);
  return bound.atMost === 0 ? quickNone(emission, scope, condition, selection) : byMask(emission, condition);
}

/** Whether a condition that reads one fact surely is met; null for other conditions. */
function leafTest(emission: Emission, scope: Scope, { form }: Condition): Read | null {
  if (form.kind === 'question') return { lines: [], value: `d.q${form.question}` };
  if (form.kind === 'truth') {
    const { lines, value } = readPath(emission, scope, form.field);
    return { lines, value: `${value} === true` };
  }
  if (form.kind !== 'compare') return null;
  const words = wordsThatMeet(emission, form);
  if (words !== null) {
    const { lines, value } = readPath(emission, scope, form.field);
    const tests = words.map((word) => `${value} === ${quote(word)}`);
    return { lines, value: joined(tests, '||', 'false') };
  }
  // What is read is remembered for the lines after it, so it is read only where these lines are kept.
  if (surelyWithin(emission, form, '') === null) return null;
  const { lines, field } = readComparison(emission, scope, form);
  return { lines, value: surelyWithin(emission, form, field.value) ?? 'false' };
}

/** Members that are not applicable drop out, but not all of them may. What takes little effort goes first. */
function allBody(emission: Emission, scope: Scope, members: readonly Condition[]): Lines {
  const mayDropOut = members.some((member) => !canBeNotApplicable(member));
  const parts = mayDropOut ? members.flatMap(partsOf) : members;
  if (parts.length === 0) return ['return true;'];
  const easyFirst = parts.toSorted((a, b) => effortOf(a) - effortOf(b));
  if (!mayDropOut) {
    return [
      'let applies = false;',
      ...easyFirst.flatMap((one) => applyingLines(emission, scope, one)),
      'return applies;',
    ];
  }
  return easyFirst.flatMap((member, place) => {
    const { lines, value } = upheldRead(emission, scope, member);
    return [...lines, place === easyFirst.length - 1 ? `return ${value};` : `if (!(${value})) return false;`];
  });
}

/** The members of an `all` that may drop out are as good as members of the `all` that it is in. */
function partsOf(member: Condition): readonly Condition[] {
  return member.form.kind === 'all' ? member.form.members.flatMap(partsOf) : [member];
}

/** Whether the member is met or drops out. */
function upheldRead(emission: Emission, scope: Scope, member: Condition): Read {
  if (canBeNotApplicable(member)) return { lines: [], value: upheldTest(emission, member) };
  return leafTest(emission, scope, member) ?? { lines: [], value: call(emission, 'surely', member) };
}

/** Leaves with false unless the member is met or drops out, and notes in `applies` if it is met. */
function applyingLines(emission: Emission, scope: Scope, member: Condition): Lines {
  const { form } = member;
  if (isGate(form) && !canBeNotApplicable(form.body)) {
    const fails = `!${callWithin(emission, 'surely', form)}`;
    return block(`if (${isNow(emission, form, member.id)})`, [`if (${fails}) return false;`, 'applies = true;']);
  }
  const mask = scope.fresh('m');
  return [
    `const ${mask} = ${call(emission, 'mask', member)};`,
    `if ((${mask} & 2) !== 0) return false;`,
    `if (${mask} === 1) applies = true;`,
  ];
}
