/**
 * The body of the function that is false only where an item surely fails a condition and would fail it whatever other
 * items of its identity add. It errs on the side of true.
 */
import type { Condition } from '../core/core.ts';
import { canBeNotApplicable, isSettledByValues } from './applicability.ts';
import { joined } from './code.ts';
import type { Lines } from './code.ts';
import { otherWords, wordsThatMeet } from './comparing.ts';
import { call, callAll, callAny } from './emission.ts';
import type { Emission, Scope } from './emission.ts';
import { callWithin, isNow } from './now.ts';
import { quickMayHold } from './quick.ts';
import { quote } from './quote.ts';
import { readPath } from './reading.ts';
import { hasQuickWay } from './selecting.ts';

/** The body of `possibly`. */
export function possiblyBody(emission: Emission, scope: Scope, condition: Condition): Lines {
  const { form } = condition;
  switch (form.kind) {
    case 'all': {
      const always = form.members.filter((member) => !canBeNotApplicable(member));
      return [`return ${callAll(emission, 'possibly', always)};`];
    }
    case 'any':
      return [`return ${callAny(emission, 'possibly', form.members)};`];
    case 'when':
      return [`return ${call(emission, 'possibly', form.condition)} && ${call(emission, 'possibly', form.body)};`];
    case 'instead':
      return [
        `return ${call(emission, 'possibly', form.replacement)} || ${call(emission, 'possibly', form.original)};`,
      ];
    case 'inForce':
    case 'begun':
    case 'moment':
    case 'measured':
      return [`return ${isNow(emission, form, condition.id)} && ${callWithin(emission, 'possibly', form)};`];
    case 'notRequired':
      return ['return false;'];
    case 'question':
      return [`return d.q${form.question};`];
    case 'truth': {
      const { lines, value } = readPath(emission, scope, form.field);
      return [...lines, `return ${value} !== false;`];
    }
    case 'compare': {
      const others = otherWords(form.type, wordsThatMeet(emission, form));
      if (others !== null) {
        const { lines, value } = readPath(emission, scope, form.field);
        return [
          ...lines,
          `return ${joined(
            others.map((word) => `${value} !== ${quote(word)}`),
            '&&',
            'true',
          )};`,
        ];
      }
      return [`return (${call(emission, 'mask', condition)} & 1) !== 0;`];
    }
    case 'count':
      if (hasQuickWay(form) && form.selection.kind === 'holdings') return quickMayHold(emission, scope, form.selection);
      return fallback(emission, condition);
    case 'governed':
    case 'decided':
    case 'daily':
    case 'slots':
    case 'tally':
    case 'not':
    case 'attested':
    case 'every':
    case 'share':
      return fallback(emission, condition);
  }
}

function fallback(emission: Emission, condition: Condition): Lines {
  return isSettledByValues(condition) ? [`return (${call(emission, 'mask', condition)} & 1) !== 0;`] : ['return true;'];
}
