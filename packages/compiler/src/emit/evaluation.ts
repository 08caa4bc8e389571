/** The code of a module's own functions: `isMet`, `evaluate`, `at`, and what they share. */
import type { Condition } from '../core/core.ts';
import { block, indented } from './code.ts';
import type { Lines } from './code.ts';
import { explainedIn } from './conditions.ts';
import type { Emission } from './emission.ts';
import { fixedProperties, textOrNull } from './node.ts';
import { quote } from './quote.ts';
import { asFacts } from './reading.ts';
import { supersededConstant, supersededPlaces } from './superseded.ts';

/** Names that the runtime itself reads in facts. */
const readByRuntime = [
  'amount',
  'answer',
  'by',
  'currency',
  'entry',
  'evidence',
  'known',
  'maybeMore',
  'on',
  'since',
  'through',
];

/** What the module's functions are called for: whether they are exported, and the type of the facts. */
export interface Signature {
  readonly exported: '' | 'export ';
  readonly isTyped: boolean;
  readonly facts: string;
  /** How many clauses have a verdict of their own. */
  readonly clauses: number;
}

/** Emits the functions that the module offers. */
export function emitEvaluation(emission: Emission, { exported, isTyped, facts, clauses }: Signature): Lines {
  const { annotation } = emission;
  const subject = `facts${annotation(facts)}`;
  const options = `options${annotation('runtime.Options')}`;
  const moment = isTyped ? 'moment?: runtime.Moment' : 'moment';
  return [
    ...emitMet(emission),
    ...emitMet(emission.trusting()),
    ...emitExplained(emission),
    ...emitVerdicts(emission, clauses),
    `let latest${annotation('$Dates | undefined')};`,
    '',
    '/** The dates asked for last are kept, as most evaluations are on one day. */',
    ...block(`function datesFor({ on, moment }${annotation('runtime.Options')})${annotation('$Dates')}`, [
      'if (latest === undefined || latest.on !== on || latest.moment !== (moment ?? null)) latest = datesOf(on, moment);',
      'return latest;',
    ]),
    '',
    '/** Whether the verdict is met. Throws a RangeError where `on` is not a day. */',
    ...block(`${exported}function isMet(${subject}, ${options})${annotation('boolean')}`, [
      'return met(facts, datesFor(options));',
    ]),
    '',
    '/** The same for facts that the validator has accepted; it does not check again what that has checked. */',
    ...block(
      `${exported}function isMetByValid(facts${annotation(`runtime.Valid<${facts}>`)}, ${options})${annotation('boolean')}`,
      ['return metByValid(facts, datesFor(options));'],
    ),
    '',
    '/** The verdict with its explanation. Throws a RangeError where `on` is not a day. */',
    ...block(`${exported}function evaluate(${subject}, ${options})${annotation('runtime.Evaluation')}`, [
      'return explained(facts, datesFor(options));',
    ]),
    '',
    '/** The verdict, then those of `clauses`, without explanations. Throws a RangeError where `on` is not a day. */',
    ...block(`${exported}function verdicts(${subject}, ${options})${annotation('readonly runtime.Verdict[]')}`, [
      'return verdictsOn(facts, datesFor(options));',
    ]),
    '',
    '/** All of them for one day, with what depends on the day worked out once. Throws a RangeError where `on` is not a day. */',
    ...block(`${exported}function at(on${annotation('string')}, ${moment})${annotation(`runtime.OnDay<${facts}>`)}`, [
      'const dates = datesOf(on, moment);',
      'return {',
      '  isMet: (facts) => met(facts, dates),',
      '  isMetByValid: (facts) => metByValid(facts, dates),',
      '  evaluate: (facts) => explained(facts, dates),',
      '  verdicts: (facts) => verdictsOn(facts, dates),',
      '};',
    ]),
    '',
  ];
}

/** Emits what guards against names that something has given to every object. All other functions come before. */
export function emitSubject(emission: Emission): Lines {
  const { annotation, runtime, program } = emission;
  const ended = supersededPlaces(program);
  const probe = emission.gather().subjectProperty;
  const names = [...new Set([...emission.gather().properties, ...readByRuntime])].toSorted();
  const tests = names.map((name) => `${quote(name)} in ordinary`);
  return [
    '/** The facts to read: a copy that inherits nothing if every object has been given a name that is read here. */',
    ...block(`function subjectOf(facts${annotation('unknown')})${annotation('runtime.Facts')}`, [
      'const isSpoilt =',
      ...indented(tests.map((test, place) => (place < tests.length - 1 ? `${test} ||` : `${test};`))),
      `const x = isSpoilt ? ${runtime('bare')}(facts) : facts;`,
      ended.length === 0
        ? `return ${probe === null ? `${runtime('record')}(x)` : asFacts(emission, 'x', probe)};`
        : `return ${runtime('superseded')}(${runtime('record')}(x), ${supersededConstant(emission, ended)});`,
    ]),
    '',
  ];
}

function emitMet(emission: Emission): Lines {
  const { program, annotation, trusts } = emission;
  const name = trusts ? 'metByValid' : 'met';
  const surely = (day: string): string => `${emission.functionOf('surely', program.root)}(x, x, ${day})`;
  const body =
    program.questions.length === 0
      ? [`return dates.applies && ${surely('dates.way')};`]
      : [
          'if (!dates.applies) return false;',
          `for (const d of dates.ways) if (!${surely('d')}) return false;`,
          'return true;',
        ];
  return [
    ...block(`function ${name}(facts${annotation('unknown')}, dates${annotation('$Dates')})${annotation('boolean')}`, [
      'const x = subjectOf(facts);',
      ...body,
    ]),
    '',
  ];
}

function emitExplained(emission: Emission): Lines {
  const { program, annotation, runtime } = emission;
  const empty = runtime('EMPTY');
  const head = `function explained(facts${annotation('unknown')}, dates${annotation('$Dates')})${annotation('runtime.Evaluation')}`;
  return [
    ...block(head, [
      'if (!dates.applies) return notBegun(dates);',
      'const x = subjectOf(facts);',
      `const explanation = ${explanationOf(emission, program.root)};`,
      ...adviceLines(emission),
      'return evaluationOf(dates, explanation, advice);',
    ]),
    '',
    '/** No revision governs on the day. */',
    ...block(`function notBegun(dates${annotation('$Dates')})${annotation('runtime.Evaluation')}`, [
      `const explanation${annotation('runtime.Explanation')} = {`,
      ...indented(notBegunProperties(emission)),
      '};',
      `return evaluationOf(dates, explanation, ${empty});`,
    ]),
    '',
    ...evaluationFunction(emission),
  ];
}

function emitVerdicts(emission: Emission, clauses: number): Lines {
  const { annotation, runtime } = emission;
  const head = `function verdictsOn(facts${annotation('unknown')}, dates${annotation('$Dates')})${annotation('readonly runtime.Verdict[]')}`;
  return [
    ...block(head, [
      `if (!dates.applies) return ${runtime('noneApplies')}(${clauses + 1});`,
      'const x = subjectOf(facts);',
      `return ${runtime('verdictsOf')}(dates.ways.map((d) => outcomesOf(x, d)));`,
    ]),
    '',
  ];
}

function adviceLines(emission: Emission): Lines {
  const { advice } = emission.program;
  if (advice.length === 0) return [`const advice = ${emission.runtime('EMPTY')};`];
  return ['const advice = [', ...advice.map((one) => `  ${explanationOf(emission, one)},`), '];'];
}

function evaluationFunction({ program, annotation, runtime }: Emission): Lines {
  const isGoverned = program.root.form.kind === 'governed';
  const parameters = [
    `{ on, moment${isGoverned ? '' : ', revision'} }${annotation('$Dates')}`,
    `explanation${annotation('runtime.Explanation')}`,
    `advice${annotation('readonly runtime.Explanation[]')}`,
  ].join(', ');
  return [
    ...block(`function evaluationOf(${parameters})${annotation('runtime.Evaluation')}`, [
      'return {',
      `  program: ${quote(program.name)},`,
      `  title: ${textOrNull(program.title)},`,
      `  digest: ${quote(program.digest)},`,
      `  compiler: ${quote(program.compiler)},`,
      '  on,',
      '  moment,',
      `  revision${isGoverned ? `: ${runtime('governingIn')}(program.revisions, explanation)` : ''},`,
      '  verdict: explanation.verdict,',
      '  missing: explanation.missing,',
      '  explanation,',
      '  advice,',
      '};',
    ]),
    '',
  ];
}

function notBegunProperties(emission: Emission): Lines {
  const { program, runtime } = emission;
  const empty = runtime('EMPTY');
  const first = quote(program.revisions[0]?.on ?? '');
  return [
    ...fixedProperties(emission, program.root, '"not applicable"'),
    'found: null,',
    `facts: ${empty},`,
    `missing: ${empty},`,
    `nearest: ${empty},`,
    `because: { kind: "noRevision", first: ${first} },`,
    `answers: ${empty},`,
    `children: ${empty},`,
  ];
}

/** The expression of a condition's explanation, for the subject `x` on the `dates`. */
export function explanationOf(emission: Emission, condition: Condition): string {
  const { program, runtime } = emission;
  const explain = emission.functionOf('explain', condition);
  const explainOn = (day: string): string => `${explain}(x, x, "", ${day})`;
  if (condition.questions.length === 0) return explainOn('dates.way');
  const asking = emission.constant('asking', askingTree(condition), 'runtime.Asking');
  const names = program.questions.map(({ name, text }) => quote(name ?? text)).join(', ');
  const questioning = `{ names: [${names}], settled: dates.settled, ways: dates.ways }`;
  const merged = `${runtime('mergeWays')}(dates.ways.map((d) => ${explainOn('d')}), ${asking}, ${questioning})`;
  return `dates.ways.length === 1 ? ${explainOn('dates.way')} : ${merged}`;
}

/** The conditions that depend on a question; a child that does not is null. */
function askingTree(condition: Condition): string {
  if (condition.questions.length === 0) return 'null';
  const children = explainedIn(condition).map(askingTree).join(', ');
  return `{ id: ${condition.id}, questions: [${condition.questions.join(', ')}], children: [${children}] }`;
}
