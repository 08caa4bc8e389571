/** The body of the function that works out a condition's outcome (bits: 1 met, 2 unmet, 4 not applicable). */
import type { Condition, Form, PercentBound } from '../core/core.ts';
import { canBeNotApplicable } from './applicability.ts';
import { numeral } from './code.ts';
import type { Lines } from './code.ts';
import { combined } from './combining.ts';
import { casesOf, readComparison, otherWords, wordsThatMeet } from './comparing.ts';
import { dailyMask } from './daily.ts';
import { decoded } from './decoding.ts';
import { call } from './emission.ts';
import type { Emission, Scope } from './emission.ts';
import { decidedBody, governedMask } from './governed.ts';
import { callWithin, isNow } from './now.ts';
import { quickHoldingsMask } from './quick.ts';
import { quote } from './quote.ts';
import { asFacts, attestationPath, readPath } from './reading.ts';
import { boundArguments, hasQuickWay, identityOf, readHoldings, readItems } from './selecting.ts';
import { slotsMaskBody } from './slots.ts';

type FormOf<Kind extends Form['kind']> = Extract<Form, { kind: Kind }>;

/** The body of `mask`. */
export function maskBody(emission: Emission, scope: Scope, condition: Condition): Lines {
  const { form } = condition;
  switch (form.kind) {
    case 'all':
      return membersBody(emission, scope, form.members, '2', '1');
    case 'any':
      return membersBody(emission, scope, form.members, '1', '2');
    case 'tally': {
      const masks = form.members.map((member) => call(emission, 'mask', member));
      return [`return ${combined(emission, form, masks)};`];
    }
    case 'not':
      return [`const m = ${call(emission, 'mask', form.member)};`, `return ${exchanged('m')};`];
    case 'when':
      return [
        `const c = ${call(emission, 'mask', form.condition)};`,
        'if ((c & 1) === 0) return 4;',
        `const b = ${call(emission, 'mask', form.body)};`,
        'return c === 1 ? b : b | 4;',
      ];
    case 'instead':
      return [
        `const c = ${call(emission, 'mask', form.condition)};`,
        `const r = (c & 1) === 0 ? 0 : ${call(emission, 'mask', form.replacement)};`,
        `const o = (c & 6) === 0 ? 0 : ${call(emission, 'mask', form.original)};`,
        'return r | o;',
      ];
    case 'inForce':
    case 'begun':
    case 'moment':
    case 'measured':
      return [`return ${isNow(emission, form, condition.id)} ? ${callWithin(emission, 'mask', form)} : 4;`];
    case 'governed':
      return governedMask(emission, condition, form);
    case 'decided':
      return decidedBody(emission, form, 'mask');
    case 'daily':
      return dailyMask(emission, form);
    case 'slots':
      return slotsMaskBody(emission, scope, form);
    case 'notRequired':
      return ['return 4;'];
    case 'question':
      return [`return d.q${form.question} ? 1 : 2;`];
    case 'attested': {
      const { lines, value } = readPath(emission, scope, attestationPath(form.from, form.name));
      return [
        ...lines,
        `const a${emission.annotation('runtime.Facts')} = ${asFacts(emission, value, 'answer')};`,
        'const answer = a["answer"];',
        `const on = ${emission.runtime('dateOrZero')}(a["on"]);`,
        `const through = ${emission.runtime('dateOrZero')}(a["through"]);`,
        'if (typeof answer !== "boolean" || on === 0 || on > d.day) return 3;',
        'if (through !== 0 && through < d.day) return 3;',
        'return answer ? 1 : 2;',
      ];
    }
    case 'truth': {
      const { lines, value } = readPath(emission, scope, form.field);
      return [...lines, `return ${value} === true ? 1 : ${value} === false ? 2 : 3;`];
    }
    case 'compare': {
      const words = wordsThatMeet(emission, form);
      if (words !== null) return wordsBody(emission, scope, form, words);
      const comparison = readComparison(emission, scope, form);
      const { cases, otherwise } = casesOf(emission, form, comparison);
      const leaving = cases.map(({ when, mask }) => `if (${when}) return ${mask};`);
      return [...comparison.lines, ...leaving, `return ${otherwise};`];
    }
    case 'count':
      return hasQuickWay(form) && form.selection.kind === 'holdings'
        ? quickHoldingsMask(emission, scope, condition, form.selection, form.bound)
        : countBody(emission, scope, form);
    case 'every': {
      const lines = readItems(emission, scope, form.selection, form.test, '""');
      return [...lines, `return ${emission.runtime('everyMask')}(selected);`];
    }
    case 'share': {
      const lines = readItems(emission, scope, form.selection, form.test, '""');
      const bound = boundConstant(emission, form.bound);
      return [...lines, `return ${emission.runtime('shareOfItemsMask')}(selected, ${bound});`];
    }
  }
}

/** To compare the text itself first spares looking it up among all that it may be. */
function wordsBody(emission: Emission, scope: Scope, form: FormOf<'compare'>, words: readonly string[]): Lines {
  const { lines, value } = readPath(emission, scope, form.field);
  return [
    ...lines,
    ...(words.length === 0
      ? []
      : [`if (${words.map((word) => `${value} === ${quote(word)}`).join(' || ')}) return 1;`]),
    `return ${isOtherWord(emission, form, value, words)} ? 2 : 3;`,
  ];
}

/** Whether the fact is one of the words of its type, given that it is none of those that meet the comparison. */
function isOtherWord(emission: Emission, { type }: FormOf<'compare'>, value: string, words: readonly string[]): string {
  const others = otherWords(type, words);
  if (others === null) return `${decoded(emission, type, value)} !== undefined`;
  return others.length === 0 ? 'false' : others.map((word) => `${value} === ${quote(word)}`).join(' || ');
}

/** The body of `exact`: a count without its quick ways. */
export function exactBody(emission: Emission, scope: Scope, { form }: Condition): Lines {
  if (form.kind !== 'count') throw new RangeError(`A condition of kind ${form.kind} has no quick ways to leave out.`);
  return countBody(emission, scope, form);
}

/** The mask with met and unmet exchanged. */
export function exchanged(mask: string): string {
  return `(${mask} & 4) | ((${mask} & 1) << 1) | ((${mask} & 2) >> 1)`;
}

/** The constant that holds the bound of a share. */
export function boundConstant(emission: Emission, { low, high }: PercentBound): string {
  const end = (one: PercentBound['low']): string =>
    one === null ? 'null' : `{ percent: ${numeral(one.percent)}, strict: ${String(one.strict)} }`;
  return emission.constant('bound', `{ low: ${end(low)}, high: ${end(high)} }`, 'runtime.PercentBound');
}

/** One member that surely is `decisive` decides; otherwise each outcome but "not applicable" needs only one member. */
function membersBody(
  emission: Emission,
  scope: Scope,
  members: readonly Condition[],
  decisive: '1' | '2',
  ofNone: '1' | '2',
): Lines {
  if (members.length === 0) return [`return ${ofNone};`];
  const names = members.map(() => scope.fresh('m'));
  const lines = members.flatMap((member, place) => [
    `const ${names[place] ?? ''} = ${call(emission, 'mask', member)};`,
    `if (${names[place] ?? ''} === ${decisive}) return ${decisive};`,
  ]);
  if (members.every(canBeNotApplicable)) {
    return [...lines, `return ((${names.join(' | ')}) & 3) | (${names.join(' & ')} & 4);`];
  }
  return [...lines, `return (${names.join(' | ')}) & 3;`];
}

function countBody(emission: Emission, scope: Scope, { selection, bound }: FormOf<'count'>): Lines {
  if (selection.kind === 'items') {
    if (selection.test !== null && identityOf(emission, selection) === null) {
      const { lines, value } = readPath(emission, scope, selection.list);
      const within = `(y${emission.annotation('runtime.Facts')}) => ${call(emission, 'mask', selection.test, 'y')}`;
      return [...lines, `return ${emission.runtime('countedMask')}(${value}, ${boundArguments(bound)}, ${within});`];
    }
    const lines = readItems(emission, scope, selection, null, '""');
    return [...lines, `return ${emission.runtime('countMask')}(selected, ${boundArguments(bound)});`];
  }
  const compared = `${emission.runtime('boundMask')}(count.least, count.most, ${boundArguments(bound)})`;
  return [...readHoldings(emission, scope, selection, false), `return ${compared};`];
}
