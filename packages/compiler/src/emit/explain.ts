/** The body of the function that explains a condition. It leaves the outcome in `d.mask` as well. */
import type { Condition, Form } from '../core/core.ts';
import type { Lifetime } from '../core/types.ts';
import { block, indented, numeral } from './code.ts';
import type { Lines } from './code.ts';
import { combined } from './combining.ts';
import type { Group } from './combining.ts';
import { explainedIn } from './conditions.ts';
import { explainDaily } from './daily.ts';
import { dayNumeral } from './decoding.ts';
import { callExplain } from './emission.ts';
import type { Emission, Scope } from './emission.ts';
import { explainAttested, explainCompare, explainQuestion, explainTruth } from './explain-leaf.ts';
import { explainCount, explainEvery, explainShare } from './explain-selection.ts';
import { explainDecided, explainGoverned } from './governed.ts';
import { exchanged } from './mask.ts';
import { finish, fixedProperties, nothingApplies, textOrNull } from './node.ts';
import type { NodeFields } from './node.ts';
import { dayWithin, isNow } from './now.ts';
import type { Gate } from './now.ts';
import { quote } from './quote.ts';
import { explainSlots } from './slots.ts';

type FormOf<Kind extends Form['kind']> = Extract<Form, { kind: Kind }>;

/** The body of `explain`. */
export function explainBody(emission: Emission, scope: Scope, condition: Condition): Lines {
  const { form } = condition;
  switch (form.kind) {
    case 'all':
    case 'any':
      return groupBody(emission, condition, form, { because: nothingApplies });
    case 'tally':
      return tallyBody(emission, condition, form);
    case 'not':
      return [
        ...explained(emission, 1, form.member),
        `const mask${emission.annotation('number')} = ${exchanged('m1')};`,
        ...finish(emission, condition, { children: ['n1'], because: nothingApplies }),
      ];
    case 'when':
      return whenBody(emission, condition, form);
    case 'instead':
      return groupBody(emission, condition, form, { because: nothingApplies });
    case 'inForce':
      return gated(emission, condition, form, notInForce(form.lifetime));
    case 'moment':
      return gated(emission, condition, form, `{ kind: "otherMoment", moment: ${quote(form.moment)} }`);
    case 'measured':
      return gated(
        emission,
        condition,
        form,
        `{ kind: "notMeasuredYet", first: ${textOrNull(form.dates[0] ?? null)} }`,
      );
    case 'begun':
      return gated(emission, condition, form, otherRevision(form));
    case 'governed':
      return explainGoverned(emission, condition, form);
    case 'decided':
      return explainDecided(emission, condition, form);
    case 'daily':
      return explainDaily(emission, condition, form);
    case 'slots':
      return explainSlots(emission, condition, form);
    case 'notRequired':
      return finish(emission, condition, { mask: '4', because: '{ kind: "notRequired" }' });
    case 'question':
      return explainQuestion(emission, condition, form);
    case 'attested':
      return explainAttested(emission, scope, condition, form);
    case 'truth':
      return explainTruth(emission, scope, condition, form);
    case 'compare':
      return explainCompare(emission, scope, condition, form);
    case 'count':
      return explainCount(emission, scope, condition, form);
    case 'every':
      return explainEvery(emission, scope, condition, form);
    case 'share':
      return explainShare(emission, scope, condition, form);
  }
}

/** The explanation of a child in `n1` and its outcome in `m1`, the number being the child's place. */
function explained(emission: Emission, place: number, member: Condition, day = 'd'): Lines {
  return [`const n${place} = ${callExplain(emission, member, day)};`, `const m${place} = ${day}.mask;`];
}

/** All that the condition consists of is explained, whatever the first of it gives. */
function groupBody(emission: Emission, condition: Condition, form: Group, fields: NodeFields): Lines {
  const children = explainedIn(condition);
  const masks = children.map((_, index) => `m${index + 1}`);
  return [
    ...children.flatMap((child, index) => explained(emission, index + 1, child)),
    `const mask${emission.annotation('number')} = ${combined(emission, form, masks)};`,
    ...finish(emission, condition, { children: children.map((_, index) => `n${index + 1}`), ...fields }),
  ];
}

function tallyBody(emission: Emission, condition: Condition, form: FormOf<'tally'>): Lines {
  const masks = form.members.map((_, index) => `m${index + 1}`).join(', ');
  return groupBody(emission, condition, form, {
    found: `${emission.runtime('foundTally')}([${masks}])`,
    because: nothingApplies,
  });
}

function whenBody(emission: Emission, condition: Condition, form: FormOf<'when'>): Lines {
  const conditionNotMet = `{ kind: "conditionNotMet", sentence: ${quote(form.condition.sentence)} }`;
  return groupBody(emission, condition, form, { because: `(m1 & 1) === 0 ? ${conditionNotMet} : ${nothingApplies}` });
}

/** The body's explanation where it is open to evaluation at all, else only the reason why it is not. */
function gated(emission: Emission, condition: Condition, form: Gate, because: string): Lines {
  const day = dayWithin(emission, form);
  const found = form.kind === 'measured' ? { found: `{ kind: "measured", on: ${day}.on }` } : {};
  return [
    ...block(`if (!${isNow(emission, form, condition.id)})`, notAsked(emission, condition, because)),
    ...explained(emission, 1, form.body, day),
    'const mask = m1;',
    ...finish(emission, condition, { children: ['n1'], ...found, because: nothingApplies }),
  ];
}

/** What is not asked for on a day is explained in the same words to everybody. */
function notAsked(emission: Emission, condition: Condition, because: string): Lines {
  const { id, questions } = condition;
  const empty = emission.runtime('EMPTY');
  return [
    'd.mask = 4;',
    ...(questions.length > 0 ? [`d.masks[${id}] = 4;`] : []),
    `if (d.n${id} === null) d.n${id} = ${emission.runtime('frozen')}({`,
    ...indented([
      ...fixedProperties(emission, condition, '"not applicable"'),
      'found: null,',
      `facts: ${empty},`,
      `missing: ${empty},`,
      `nearest: ${empty},`,
      `because: ${because},`,
      `answers: ${empty},`,
      `children: ${empty},`,
    ]),
    '});',
    `return d.n${id};`,
  ];
}

/** The revision is that of the end beyond which the day is. */
function notInForce({ first, last, firstRevision, lastRevision }: Lifetime): string {
  const isBefore = first === null ? null : `d.day < ${dayNumeral(first)}`;
  const [early, late] = [textOrNull(firstRevision), textOrNull(lastRevision)];
  const revision = isBefore === null || early === late ? late : `${isBefore} ? ${early} : ${late}`;
  return `{ kind: "notInForce", first: ${textOrNull(first)}, last: ${textOrNull(last)}, revision: ${revision} }`;
}

/** The revision that has not begun, or the one that has. */
function otherRevision({ since, before }: FormOf<'begun'>): string {
  const of = (label: string, begun: boolean): string =>
    `{ kind: "otherRevision", revision: ${quote(label)}, begun: ${String(begun)} }`;
  if (since === null) return of(before?.label ?? '', false);
  return before === null
    ? of(since.label, true)
    : `d.begun < ${numeral(since.step)} ? ${of(since.label, true)} : ${of(before.label, false)}`;
}
