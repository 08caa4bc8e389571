/** Whether a condition surely is not unmet: as a member of an `all` it is met then or drops out. */
import type { Condition } from '../core/core.ts';
import { canBeNotApplicable } from './applicability.ts';
import { joined } from './code.ts';
import type { Lines } from './code.ts';
import { call, callAny } from './emission.ts';
import type { Emission } from './emission.ts';
import { decidedBody, governedEverywhere } from './governed.ts';
import { callWithin, isGate, isNow } from './now.ts';

/** The body of `upheld`. */
export function upheldBody(emission: Emission, condition: Condition): Lines {
  const { form } = condition;
  switch (form.kind) {
    case 'all':
      return [`return ${everyUpheld(emission, form.members)};`];
    case 'any':
      return [
        `if (${callAny(emission, 'surely', form.members)}) return true;`,
        `return ${everyUpheld(emission, form.members)};`,
      ];
    case 'when':
      return [
        `if ((${call(emission, 'mask', form.condition)} & 1) === 0) return true;`,
        `return ${upheldTest(emission, form.body)};`,
      ];
    case 'inForce':
    case 'begun':
    case 'moment':
      return [`return !${isNow(emission, form, condition.id)} || ${upheldTest(emission, form.body)};`];
    case 'measured':
      return [`return !${isNow(emission, form, condition.id)} || ${callWithin(emission, 'upheld', form)};`];
    case 'governed':
      return governedEverywhere(emission, condition, form, 'upheld');
    case 'decided':
      return decidedBody(emission, form, 'upheld');
    case 'notRequired':
      return ['return true;'];
    case 'daily':
    case 'slots':
    case 'not':
    case 'tally':
    case 'instead':
    case 'question':
    case 'attested':
    case 'truth':
    case 'compare':
    case 'count':
    case 'every':
    case 'share':
      return [`return (${call(emission, 'mask', condition)} & 2) === 0;`];
  }
}

/** The expression that says so. What always applies is not unmet just if it is met. */
export function upheldTest(emission: Emission, condition: Condition): string {
  if (!canBeNotApplicable(condition)) return call(emission, 'surely', condition);
  const { form } = condition;
  if (isGate(form) && !canBeNotApplicable(form.body)) {
    return `!${isNow(emission, form, condition.id)} || ${callWithin(emission, 'surely', form)}`;
  }
  return call(emission, 'upheld', condition);
}

function everyUpheld(emission: Emission, members: readonly Condition[]): string {
  return joined(
    members.map((member) => `(${upheldTest(emission, member)})`),
    '&&',
    'true',
  );
}
