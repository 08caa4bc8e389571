import type { Form, GoverningRevision } from '../core/core.ts';
import type { Explanation, JsonPointer, Verdict } from '../core/explanation.ts';
import type { IsoDate } from '../core/types.ts';
import { isBefore } from './days.ts';
import { eachOnce, judgement } from './finding.ts';
import type { Finding, Judgement } from './finding.ts';
import { isSurely, notApplicable, unite } from './outcomes.ts';
import type { Evaluate, Situation } from './situation.ts';

/** Judges a body under each revision that may govern. */
export function judgeGoverned(
  { revisions, body }: Extract<Form, { kind: 'governed' }>,
  situation: Situation,
  evaluate: Evaluate,
): Judgement {
  const begins = revisions.map(({ begins: condition }) => condition && evaluate(condition, situation));
  const asked = begins.filter((one) => one !== null);
  const states = statesThatMayBe(revisions, begins, situation.day);
  const governing = states.map((begun) => governingRevision(revisions, begun, situation.day));
  const found = { kind: 'governed', revisions: governing.map((revision) => revision?.label ?? null) } as const;
  const ways = states.flatMap((begun, index) =>
    governing[index] === undefined ? [] : [evaluate(body, { ...situation, begun })],
  );
  const doubt = states.length === 1 ? [] : eachOnce(asked.flatMap(({ explanation }) => explanation.missing));
  const [first, ...others] = ways;
  if (first === undefined) {
    return { ...judgement(notApplicable, asked), found, because: { kind: 'noneGoverns' } };
  }
  const whole = united(first, others, doubt);
  const isOpen = ways.length < states.length;
  const outcomes = isOpen ? unite([whole.outcomes, notApplicable]) : whole.outcomes;
  const missing = [...(isOpen ? doubt : []), ...whole.explanation.missing];
  return { ...judgement(outcomes, [...asked, whole]), found, missing };
}

/** How many of the revisions for cohorts may have begun, fewest first. */
function statesThatMayBe(
  revisions: readonly GoverningRevision[],
  begins: readonly (Finding | null)[],
  day: IsoDate,
): readonly number[] {
  const isDated = ({ begins: condition, on }: GoverningRevision): boolean =>
    condition === null && on !== null && !isBefore(day, on);
  const states: number[] = [];
  let step = begins.filter((one) => one !== null).length;
  for (let index = revisions.length - 1; index >= 0; index -= 1) {
    const finding = begins[index];
    if (finding === null || finding === undefined) {
      const revision = revisions[index];
      if (revision === undefined || !isDated(revision)) continue;
      return [step, ...states];
    }
    if (finding.outcomes.has('M')) states.unshift(step);
    if (isSurely(finding.outcomes, 'M')) return states;
    step -= 1;
  }
  return [0, ...states];
}

/** The last revision that has begun where so many of those for cohorts have. */
function governingRevision(
  revisions: readonly GoverningRevision[],
  begun: number,
  day: IsoDate,
): GoverningRevision | undefined {
  let step = 0;
  return revisions
    .map((revision) => ({ revision, step: revision.begins === null ? null : (step += 1) }))
    .findLast(({ revision, step: own }) => (own === null ? !isBefore(day, revision.on) : own <= begun))?.revision;
}

/** One finding for those under several revisions: what they have in common stands, the rest is in doubt. */
function united(first: Finding, others: readonly Finding[], doubt: readonly JsonPointer[]): Finding {
  const all = [first, ...others];
  const base = all.reduce((most, each) => (each.children.length > most.children.length ? each : most));
  const children = base.children.map((child, index) => {
    const [own = child, ...rest] = all.flatMap(({ children: parts }) => parts[index] ?? []);
    return united(own, rest, doubt);
  });
  const explanations = all.map(({ explanation }) => explanation);
  return {
    condition: first.condition,
    outcomes: unite(all.map(({ outcomes }) => outcomes)),
    children,
    explanation: unitedExplanation(
      base.explanation,
      explanations,
      children.map(({ explanation }) => explanation),
      doubt,
    ),
  };
}

function unitedExplanation(
  base: Explanation,
  all: readonly Explanation[],
  children: readonly Explanation[],
  doubt: readonly JsonPointer[],
): Explanation {
  if (all.every((one) => JSON.stringify(one) === JSON.stringify(base))) return base;
  const verdict = sharedVerdict(all);
  const settles = verdict === 'met' || verdict === 'not applicable';
  return {
    ...base,
    verdict,
    facts: eachOnce(all.flatMap(({ facts }) => facts)),
    missing: verdict === 'unknown' ? eachOnce([...doubt, ...all.flatMap(({ missing }) => missing)]) : [],
    nearest: settles ? [] : base.nearest,
    because: verdict === 'not applicable' ? base.because : null,
    children,
  };
}

/** The verdict of all of them, or unknown where they differ. */
function sharedVerdict(explanations: readonly Explanation[]): Verdict {
  const [first, ...others] = explanations.map(({ verdict }) => verdict);
  return first === undefined || others.some((verdict) => verdict !== first) ? 'unknown' : first;
}
