/** The code for what depends on which revision governs, and for what is judged as of the last decision. */
import type { Award, Condition, Form, GoverningRevision } from '../core/core.ts';
import { mostCohortRevisions } from '../core/steps.ts';
import { conditionsIn } from '../core/walk.ts';
import { numeral } from './code.ts';
import type { Lines } from './code.ts';
import { explainedIn } from './conditions.ts';
import { dayNumeral } from './decoding.ts';
import { call, callExplain, callOn } from './emission.ts';
import type { Emission } from './emission.ts';
import { finish, nothingApplies, textOrNull } from './node.ts';
import { quote } from './quote.ts';

type Governed = Extract<Form, { kind: 'governed' }>;
type Decided = Extract<Form, { kind: 'decided' }>;

/** The revisions of a form, each with how many of those for cohorts have begun once it has. */
function stepsOf({ revisions }: Governed): readonly (GoverningRevision & { readonly step: number })[] {
  let step = 0;
  return revisions.map((revision) => {
    if (revision.begins !== null) step += 1;
    return { ...revision, step };
  });
}

/** The numbers of revisions for cohorts that may have begun: 0, 1, and so on. */
export function statesIn(form: Governed): readonly number[] {
  return [...new Set([0, ...stepsOf(form).map(({ step }) => step)])];
}

/**
 * The bit of a state. JavaScript's bit operators know 32 bits, the last of which is the sign, so that no program has more revisions for
 * cohorts than `mostCohortRevisions`.
 */
function bitOf(state: number): string {
  if (state > mostCohortRevisions) throw new RangeError('There are more revisions for cohorts than bits.');
  return numeral(2 ** state);
}

/** The body of `states`: from the last revision to the first, until one surely has begun. */
export function statesBody(emission: Emission, { form }: Condition): Lines {
  if (form.kind !== 'governed') throw new RangeError(`A condition of kind ${form.kind} has no revisions.`);
  const lines = stepsOf(form)
    .toReversed()
    .flatMap(({ begins, on, step }): Lines => {
      const bit = bitOf(step);
      if (begins === null) return on === null ? [] : [`if (d.day >= ${dayNumeral(on)}) return states | ${bit};`];
      const began = `m${step}`;
      return [
        `const ${began} = ${call(emission, 'mask', begins)};`,
        `if ((${began} & 1) !== 0) states = states | ${bit};`,
        `if (${began} === 1) return states;`,
      ];
    });
  return ['let states = 0;', ...lines, 'return states | 1;'];
}

/** The expression of the label of the revision that governs in a state; `null` is none. */
function labelIn(form: Governed, state: number): string {
  return stepsOf(form)
    .filter(({ begins, step }) => (begins === null ? step <= state : step === state))
    .reduce((before, { label, on, begins }) => {
      const own = quote(label);
      return begins !== null || on === null ? own : `d.day >= ${dayNumeral(on)} ? ${own} : ${before}`;
    }, 'null');
}

/** The expression of the day in a state. */
export function dayIn(state: number): string {
  return `under(d, ${numeral(state)})`;
}

/** Whether a state is one of those that may be, as code. */
export function isIn(state: number, states = 'states'): string {
  return `(${states} & ${bitOf(state)}) !== 0`;
}

/** Whether a revision governs in a state, as code; null where one does on every day. */
export function governs(form: Governed, state: number): string | null {
  const label = labelIn(form, state);
  if (state > 0 || stepsOf(form).some(({ begins, on, step }) => begins === null && on === null && step === 0))
    return null;
  return label === 'null' ? 'false' : `(${label}) !== null`;
}

/** The body of `mask`: the outcomes under every revision that may govern. */
export function governedMask(emission: Emission, condition: Condition, form: Governed): Lines {
  const states = statesIn(form).map((state) => {
    const mask = callOn(emission, 'mask', form.body, dayIn(state));
    const governed = governs(form, state);
    const outcome = governed === null ? mask : governed === 'false' ? '4' : `(${governed} ? ${mask} : 4)`;
    return `if (${isIn(state)}) m = m | ${outcome};`;
  });
  return [`const states = ${call(emission, 'states', condition)};`, 'let m = 0;', ...states, 'return m;'];
}

/** The bodies of `surely` and `upheld`: whether it is so under every revision that may govern. */
export function governedEverywhere(
  emission: Emission,
  condition: Condition,
  form: Governed,
  mode: 'surely' | 'upheld',
): Lines {
  const ofNone = String(mode === 'upheld');
  const states = statesIn(form).map((state) => {
    const holds = callOn(emission, mode, form.body, dayIn(state));
    const governed = governs(form, state);
    const outcome = governed === null ? holds : governed === 'false' ? ofNone : `(${governed} ? ${holds} : ${ofNone})`;
    return `if (${isIn(state)} && !${outcome}) return false;`;
  });
  return [`const states = ${call(emission, 'states', condition)};`, ...states, 'return true;'];
}

/** The body of `explain`. */
export function explainGoverned(emission: Emission, condition: Condition, form: Governed): Lines {
  const labels = statesIn(form).map((state) => labelIn(form, state));
  const begins = explainedIn(condition).slice(0, -1);
  const asking = conditionsIn(form.body).filter(({ questions }) => questions.length > 0);
  const ids = asking.map(({ id }) => numeral(id)).join(', ');
  const explained = `(day) => ${callExplain(emission, form.body, 'day')}`;
  const asks = asking.length > 0;
  return [
    `const begins = [${begins.map((each) => callExplain(emission, each)).join(', ')}];`,
    `const states = ${call(emission, 'states', condition)};`,
    `const labels = [${labels.join(', ')}];`,
    `const governed = ${emission.runtime('explainGoverned')}(states, labels, begins, (state) => under(d, state), ${explained});`,
    ...(asks ? [`${emission.runtime('uniteMasks')}(d.masks, governed.days, [${ids}]);`] : []),
    ...finish(emission, condition, {
      mask: 'governed.mask',
      found: 'governed.found',
      missing: 'governed.missing',
      because: 'governed.because',
      childrenList: 'governed.children',
    }),
  ];
}

/** The last decision on an award on the day `d`; the days of its entry are given where it has ends. */
function decisionCode(emission: Emission, { kind, entry, first, last }: Award): string {
  const days = first === null && last === null ? '' : `, ${textOrNull(first)}, ${textOrNull(last)}`;
  return `${emission.runtime('decisionOn')}(x, ${quote(kind)}, ${quote(entry)}, d${days})`;
}

/** Statements that leave the day of the last decision, or null, in `e`. */
function decisionDay(emission: Emission, { award }: Decided): string {
  return `const e = ${emission.decidedOn(award)}(x, d);`;
}

/** The bodies of the modes in which a decided form is not explained; where the decision is not told anything is possible. */
export function decidedBody(emission: Emission, form: Decided, mode: 'mask' | 'surely' | 'upheld' | 'possibly'): Lines {
  const otherwise = { mask: '7', surely: 'false', upheld: 'false', possibly: 'true' }[mode];
  return [decisionDay(emission, form), `return e === null ? ${otherwise} : ${callOn(emission, mode, form.body, 'e')};`];
}

/** The body of `explain`. */
export function explainDecided(emission: Emission, condition: Condition, form: Decided): Lines {
  const decided = decisionCode(emission, form.award);
  const found = 'found: { kind: "decided", decision: decided.decision }';
  return [
    `const decided = ${decided};`,
    decisionDay(emission, form),
    'if (e === null) {',
    ...finish(emission, condition, { mask: '7', found: found.slice(7), missing: 'decided.missing' }).map(
      (line) => `  ${line}`,
    ),
    '}',
    `const n1 = ${callExplain(emission, form.body, 'e')};`,
    'const m1 = e.mask;',
    ...finish(emission, condition, {
      mask: 'm1',
      found: found.slice(7),
      facts: 'decided.facts',
      children: ['n1'],
      because: nothingApplies,
    }),
  ];
}

/** The functions that give the days of decisions, and those on which a revision governs. */
export function emitDaysOfDecisions(emission: Emission): Lines {
  const { annotation } = emission;
  const result = annotation('$Day | null');
  return emission
    .gather()
    .decisions.flatMap(({ name, ...award }) => [
      '/** The day of the last decision on the award; null where it cannot be told. */',
      `function ${name}(x${annotation('runtime.Facts')}, d${annotation('$Day')})${result} {`,
      '  if (d.moment !== null) return d;',
      `  const { decision } = ${decisionCode(emission, award)};`,
      '  return decision === null ? null : asOf(d, decision.on, decision.moment);',
      '}',
      '',
    ]);
}
