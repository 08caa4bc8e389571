/** The body of the function that explains a condition. It leaves the outcome in `d.mask` as well. */
import type { Condition, Form } from '../core/core.ts';
import type { Lifetime } from '../core/types.ts';
import { block, indented } from './code.ts';
import type { Lines } from './code.ts';
import { dayNumeral } from './decoding.ts';
import { callExplain } from './emission.ts';
import type { Emission, Scope } from './emission.ts';
import { explainAttested, explainCompare, explainQuestion, explainTruth } from './explain-leaf.ts';
import { explainCount, explainEvery, explainShare } from './explain-selection.ts';
import { exchanged } from './mask.ts';
import { finish, fixedProperties, nothingApplies, textOrNull } from './node.ts';
import { quote } from './quote.ts';
import { boundArguments } from './selecting.ts';

/** The body of `explain`. */
export function explainBody(emission: Emission, scope: Scope, condition: Condition): Lines {
  const { form } = condition;
  switch (form.kind) {
    case 'all':
      return membersBody(
        emission,
        condition,
        form.members,
        'mask === 2',
        '(some & 2) | ((some & 9) === 1 ? 1 : 0)',
        '1',
      );
    case 'any':
      return membersBody(
        emission,
        condition,
        form.members,
        'mask === 1',
        '(some & 1) | ((some & 10) === 2 ? 2 : 0)',
        '2',
      );
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
      return [
        ...explained(emission, 1, form.condition),
        ...explained(emission, 2, form.replacement),
        ...explained(emission, 3, form.original),
        'const mask = ((m1 & 1) === 0 ? 0 : m2) | ((m1 & 6) === 0 ? 0 : m3);',
        ...finish(emission, condition, { children: ['n1', 'n2', 'n3'], because: nothingApplies }),
      ];
    case 'inForce':
      return gated(emission, condition, form.body, `d.f${condition.id}`, notInForce(form.lifetime));
    case 'moment': {
      const because = `{ kind: "otherMoment", moment: ${quote(form.moment)} }`;
      return gated(emission, condition, form.body, `d.moment === ${quote(form.moment)}`, because);
    }
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
function explained(emission: Emission, place: number, member: Condition): Lines {
  return [`const n${place} = ${callExplain(emission, member)};`, `const m${place} = d.mask;`];
}

/** The bit 8 remembers that a member surely decides by itself, so that the other outcome is out. */
function membersBody(
  emission: Emission,
  condition: Condition,
  members: readonly Condition[],
  decisive: string,
  outcome: string,
  ofNone: string,
): Lines {
  if (members.length === 0) return finish(emission, condition, { mask: ofNone });
  const test = decisive.replace('mask', 'd.mask');
  const lines = members.flatMap((member, index) => [
    `const n${index + 1} = ${callExplain(emission, member)};`,
    `some |= ${test} ? d.mask | 8 : d.mask;`,
    'every &= d.mask;',
  ]);
  return [
    'let some = 0;',
    'let every = 4;',
    ...lines,
    `const mask${emission.annotation('number')} = ${outcome} | every;`,
    ...finish(emission, condition, { children: members.map((_, index) => `n${index + 1}`), because: nothingApplies }),
  ];
}

function tallyBody(emission: Emission, condition: Condition, form: Extract<Form, { kind: 'tally' }>): Lines {
  const names = form.members.map((_, index) => `m${index + 1}`);
  return [
    ...form.members.flatMap((member, index) => explained(emission, index + 1, member)),
    `const masks${emission.annotation('readonly number[]')} = [${names.join(', ')}];`,
    `const mask${emission.annotation('number')} = ${emission.runtime('tallyMask')}(masks, ${boundArguments(form.bound)});`,
    'const least = masks.filter((one) => one === 1).length;',
    'const most = masks.filter((one) => (one & 1) !== 0).length;',
    ...finish(emission, condition, {
      found: `${emission.runtime('foundCount')}({ least, most }, ${emission.runtime('EMPTY')})`,
      because: nothingApplies,
      children: form.members.map((_, index) => `n${index + 1}`),
    }),
  ];
}

function whenBody(emission: Emission, condition: Condition, form: Extract<Form, { kind: 'when' }>): Lines {
  const conditionNotMet = `{ kind: "conditionNotMet", sentence: ${quote(form.condition.sentence)} }`;
  return [
    ...explained(emission, 1, form.condition),
    ...explained(emission, 2, form.body),
    'const mask = ((m1 & 1) === 0 ? 0 : m2) | ((m1 & 6) === 0 ? 0 : 4);',
    ...finish(emission, condition, {
      children: ['n1', 'n2'],
      because: `(m1 & 1) === 0 ? ${conditionNotMet} : ${nothingApplies}`,
    }),
  ];
}

/** The body's explanation where it is open to evaluation at all, else only the reason why it is not. */
function gated(emission: Emission, condition: Condition, body: Condition, isOpen: string, because: string): Lines {
  return [
    ...block(`if (!(${isOpen}))`, notAsked(emission, condition, because)),
    ...explained(emission, 1, body),
    'const mask = m1;',
    ...finish(emission, condition, { children: ['n1'], because: nothingApplies }),
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
