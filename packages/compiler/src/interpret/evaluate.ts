import type { Condition, Form } from '../core/core.ts';
import type { Because } from '../core/explanation.ts';
import { allOf, anyOf, insteadOf, negationOf, tallyOf, whenOf } from './algebra.ts';
import { judgeAttestation } from './attestation.ts';
import { judgeComparison } from './compare.ts';
import { judgeHoldingCount } from './count-holdings.ts';
import { judgeItemCount } from './count-items.ts';
import { judgeDaily } from './daily.ts';
import { includesDay, isBefore } from './days.ts';
import { judgeDecided } from './decided.ts';
import { judgeEvery } from './every.ts';
import { findingOf, judgement } from './finding.ts';
import type { Finding, Judgement } from './finding.ts';
import { judgeGoverned } from './governed.ts';
import { isSurely, notApplicable } from './outcomes.ts';
import type { Outcomes } from './outcomes.ts';
import { judgeQuestion } from './questions.ts';
import { judgeShare } from './share.ts';
import { judgeSlots } from './slots/judge.ts';
import type { Situation } from './situation.ts';
import { judgeTruth } from './truth.ts';

/** Evaluates a condition and everything in it, for the answers that the situation supposes. */
export function evaluate(condition: Condition, situation: Situation): Finding {
  return findingOf(condition, judge(condition.form, situation));
}

function judge(form: Form, situation: Situation): Judgement {
  const find = (condition: Condition): Finding => evaluate(condition, situation);
  switch (form.kind) {
    case 'all': {
      const members = form.members.map(find);
      return judgement(allOf(members.map(outcomesOf)), members);
    }
    case 'any': {
      const members = form.members.map(find);
      return judgement(anyOf(members.map(outcomesOf)), members);
    }
    case 'tally':
      return judgeTally(form, form.members.map(find));
    case 'not': {
      const member = find(form.member);
      return judgement(negationOf(member.outcomes), [member]);
    }
    case 'when':
      return judgeWhen(find(form.condition), find(form.body));
    case 'instead': {
      const [condition, replacement, original] = [find(form.condition), find(form.replacement), find(form.original)];
      const outcomes = insteadOf(condition.outcomes, replacement.outcomes, original.outcomes);
      return judgement(outcomes, [condition, replacement, original]);
    }
    case 'inForce':
      return includesDay(form.lifetime, situation.day) ? sameAs(find(form.body)) : outside(notInForce(form, situation));
    case 'moment':
      return form.moment === situation.moment
        ? sameAs(find(form.body))
        : outside({ kind: 'otherMoment', moment: form.moment });
    case 'measured':
      return judgeMeasured(form, situation);
    case 'governed':
      return judgeGoverned(form, situation, evaluate);
    case 'begun':
      return judgeBegun(form, situation);
    case 'decided':
      return judgeDecided(form, situation, evaluate);
    case 'daily':
      return judgeDaily(form, situation, evaluate);
    case 'slots':
      return judgeSlots(form, situation, evaluate);
    case 'notRequired':
      return outside({ kind: 'notRequired' });
    case 'question':
      return judgeQuestion(form, situation);
    case 'attested':
      return judgeAttestation(form, situation);
    case 'truth':
      return judgeTruth(form, situation);
    case 'compare':
      return judgeComparison(form, situation);
    case 'count':
      return form.selection.kind === 'items'
        ? judgeItemCount(form.selection, form.bound, situation, evaluate)
        : judgeHoldingCount(form.selection, form.bound, situation, evaluate);
    case 'every':
      return judgeEvery(form, situation, evaluate);
    case 'share':
      return judgeShare(form, situation, evaluate);
  }
}

/** By the last measuring day that has come, which the day of evaluation may itself be. */
function judgeMeasured({ dates, body }: Extract<Form, { kind: 'measured' }>, situation: Situation): Judgement {
  const on = dates.findLast((date) => date <= situation.day);
  if (on === undefined) return outside({ kind: 'notMeasuredYet', first: dates[0] ?? situation.day });
  return { ...sameAs(evaluate(body, { ...situation, day: on })), found: { kind: 'measured', on } };
}

/** By how many of the revisions for cohorts have begun. */
function judgeBegun({ since, before, body }: Extract<Form, { kind: 'begun' }>, situation: Situation): Judgement {
  const { begun } = situation;
  if (since !== null && begun < since.step)
    return outside({ kind: 'otherRevision', revision: since.label, begun: true });
  if (before !== null && begun >= before.step) {
    return outside({ kind: 'otherRevision', revision: before.label, begun: false });
  }
  return sameAs(evaluate(body, situation));
}

function outcomesOf(finding: Finding): Outcomes {
  return finding.outcomes;
}

function judgeTally(form: Extract<Form, { kind: 'tally' }>, members: readonly Finding[]): Judgement {
  const least = members.filter(({ outcomes }) => isSurely(outcomes, 'M')).length;
  const most = members.filter(({ outcomes }) => outcomes.has('M')).length;
  return {
    ...judgement(tallyOf(members.map(outcomesOf), form.bound), members),
    found: { kind: 'count', least, most, counted: [] },
  };
}

function judgeWhen(condition: Finding, body: Finding): Judgement {
  const because: Because = condition.outcomes.has('M')
    ? { kind: 'nothingApplies' }
    : { kind: 'conditionNotMet', sentence: condition.condition.sentence };
  return { ...judgement(whenOf(condition.outcomes, body.outcomes), [condition, body]), because };
}

function sameAs(body: Finding): Judgement {
  return judgement(body.outcomes, [body]);
}

function outside(because: Because): Judgement {
  return { ...judgement(notApplicable), because };
}

function notInForce({ lifetime }: Extract<Form, { kind: 'inForce' }>, { day }: Situation): Because {
  const { first, last, firstRevision, lastRevision } = lifetime;
  return { kind: 'notInForce', first, last, revision: isBefore(day, first) ? firstRevision : lastRevision };
}
