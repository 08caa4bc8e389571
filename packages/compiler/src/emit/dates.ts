/** The code that works out, once for a day of evaluation, everything that depends on the day alone. */
import type { CoreQuestion, Form } from '../core/core.ts';
import type { Lifetime } from '../core/types.ts';
import { block, indented, numeral } from './code.ts';
import type { Lines } from './code.ts';
import { everyCondition } from './conditions.ts';
import { admissionProperties, fromCode } from './admission-tables.ts';
import type { Property } from './day-property.ts';
import { dayNumeral } from './decoding.ts';
import type { Emission } from './emission.ts';
import { questionsInPlay } from './in-play.ts';
import { isGate } from './now.ts';
import { textOrNull } from './node.ts';
import { quote } from './quote.ts';

/** The types `$Day` and `$Dates`, which only TypeScript needs, and the function `datesOf`. */
export interface DatesCode {
  readonly types: Lines;
  readonly code: Lines;
}

/** Emits what the functions of the conditions find in their day. All of them have to be emitted already. */
export function emitDates(emission: Emission): DatesCode {
  const { questions } = emission.program;
  const isStepped = hasSteps(emission);
  const properties = [...lifetimeProperties(emission), ...admissionProperties(emission), ...countedBack(emission)];
  const answers = questions.flatMap((_, index): readonly Property[] => [
    { name: `q${index}`, type: 'boolean', value: `answers[${index}] === true` },
    { name: `t${index}`, type: 'runtime.Settled | null', value: `settled[${index}] ?? null` },
  ]);
  return {
    types: [
      ...dayType(
        [...properties, ...answers, ...measuringDays(emission)],
        questions.length > 0,
        isStepped,
        sharedNodes(emission),
      ),
      '',
    ],
    code: [
      ...settlementConstants(emission, questions),
      ...(isStepped
        ? steppedDayFunctions(emission, properties, answers)
        : measuringFunction(emission, properties, answers)),
      ...datesFunction(emission, properties, answers, isStepped),
    ],
  };
}

/** Whether anything depends on which revision governs, or is judged as of a decision or on every day of a window. */
function hasSteps({ program }: Emission): boolean {
  return everyCondition(program).some(({ form }) => {
    if (['governed', 'begun', 'decided', 'daily'].includes(form.kind)) return true;
    if (form.kind !== 'count' || form.selection.kind !== 'holdings') return false;
    return form.selection.admissions.some(({ revised }) => revised.length > 0);
  });
}

function dayType(
  properties: readonly Property[],
  hasQuestions: boolean,
  isStepped: boolean,
  shared: readonly string[],
): Lines {
  const answers = [
    'readonly answers: runtime.Answers;',
    '/** The outcomes of the conditions that ask a question, by their ids. */',
    'readonly masks: number[];',
  ];
  const steps = [
    '/** How many of the revisions for cohorts have begun. */',
    'readonly begun: number;',
    '/** The same day where others have; the days of decisions, and other dates. */',
    'readonly revised: Map<number, $Day>;',
    'readonly decided: Map<string, $Day>;',
  ];
  return [
    '/** A day of evaluation, with one answer to every question. */',
    ...block('interface $Day', [
      'readonly day: number;',
      'readonly on: string;',
      'readonly moment: runtime.Moment | null;',
      ...properties.map(({ name, type }) => `readonly ${name}: ${type};`),
      ...(hasQuestions ? answers : []),
      ...(isStepped ? steps : []),
      ...(isStepped && hasQuestions ? ['readonly settled: readonly (runtime.Settled | null)[];'] : []),
      ...shared.map((name) => `${name}: runtime.Explanation | null;`),
      '/** The outcome of the condition that was explained last. */',
      'mask: number;',
    ]),
    '',
    '/** What a day of evaluation settles by itself. */',
    ...block('interface $Dates', [
      'readonly on: string;',
      'readonly moment: runtime.Moment | null;',
      'readonly revision: runtime.Revision | null;',
      'readonly applies: boolean;',
      'readonly settled: readonly (runtime.Settled | null)[];',
      '/** One for each way of answering the open questions. */',
      'readonly ways: readonly $Day[];',
      'readonly way: $Day;',
    ]),
  ];
}

function lifetimeProperties({ program }: Emission): readonly Property[] {
  return everyCondition(program).flatMap(({ id, form }) => {
    const name = `f${id}`;
    if (form.kind === 'inForce') return [{ name, type: 'boolean', value: within(form.lifetime) }];
    return form.kind === 'begun' ? [{ name, type: 'boolean', value: whereBegun(form) }] : [];
  });
}

function whereBegun({ since, before }: Extract<Form, { kind: 'begun' }>): string {
  const ends = [
    ...(since === null ? [] : [`begun >= ${numeral(since.step)}`]),
    ...(before === null ? [] : [`begun < ${numeral(before.step)}`]),
  ];
  return ends.join(' && ');
}

/** What decides which questions are in play: the days on which a condition is in force. */
function inPlayProperties({ program }: Emission): Lines {
  if (program.questions.length === 0) return [];
  return everyCondition(program).flatMap(({ id, form, questions }) =>
    form.kind === 'inForce' && questions.length > 0 ? [`const f${id} = ${within(form.lifetime)};`] : [],
  );
}

/** The properties that hold explanations which are the same for everybody: of what is not asked for on the day. */
function sharedNodes({ program }: Emission): readonly string[] {
  return everyCondition(program).flatMap(({ id, form }) => (isGate(form) ? [`n${id}`] : []));
}

function within({ first, last }: Lifetime): string {
  const ends = [
    ...(first === null ? [] : [`day >= ${dayNumeral(first)}`]),
    ...(last === null ? [] : [`day <= ${dayNumeral(last)}`]),
  ];
  return ends.length === 0 ? 'true' : ends.join(' && ');
}

/** The days counted back from the day. */
function countedBack(emission: Emission): readonly Property[] {
  return emission.gather().daysBack.map(({ name, from, months, days }) => ({
    name,
    type: 'number',
    value: `${emission.runtime('dayBack')}(day, ${numeral(months)}, ${numeral(days)}, ${fromCode(from)})`,
  }));
}

/** The days on which what is measured is judged: each as a day of its own, on which nothing else is measured. */
function measuringDays(emission: Emission): readonly Property[] {
  const hasQuestions = emission.program.questions.length > 0;
  return emission.gather().measuringDays.map(({ name, dates }) => {
    const list = `Object.freeze([${dates.map(quote).join(', ')}])`;
    const calendar = emission.constant('calendar', list, 'readonly string[]');
    const state = `${hasQuestions ? ', settled, answers, masks' : ''}${hasSteps(emission) ? ', begun' : ''}`;
    const given = `${emission.runtime('measuredOn')}(${calendar}, on), moment${state}`;
    return { name, type: '$Day | null', value: `measuringDay(${given})` };
  });
}

function settlementConstants(emission: Emission, questions: readonly CoreQuestion[]): Lines {
  return questions.flatMap(({ settlements }, index) => [
    `const settlements${index}${emission.annotation('readonly runtime.Settlement[]')} = [`,
    ...settlements.map(
      ({ since, through, answer, note }) =>
        `  { since: ${textOrNull(since)}, through: ${textOrNull(through)}, answer: ${String(answer)}, note: ${textOrNull(note)} },`,
    ),
    '];',
    '',
  ]);
}

/** The properties of an object that is a day, one a line. */
function dayProperties(
  emission: Emission,
  properties: readonly Property[],
  answers: readonly Property[],
  others: Lines,
): Lines {
  const hasQuestions = emission.program.questions.length > 0;
  const all = [
    'day',
    'on',
    'moment',
    ...properties.map(({ name }) => name),
    ...answers.map(({ name, value }) => `${name}: ${value}`),
    ...(hasQuestions ? ['answers'] : []),
    ...others,
    'mask: 0',
    ...sharedNodes(emission).map((name) => `${name}: null`),
  ];
  return indented(all.map((property) => `${property},`));
}

/** The function that makes a measuring day; none where nothing is measured. */
function measuringFunction(emission: Emission, properties: readonly Property[], answers: readonly Property[]): Lines {
  const { program, annotation, runtime } = emission;
  const measured = measuringDays(emission);
  if (measured.length === 0) return [];
  const hasQuestions = program.questions.length > 0;
  const parameters = [
    `on${annotation('string | null')}`,
    `moment${annotation('runtime.Moment | null')}`,
    ...(hasQuestions
      ? [
          `settled${annotation('readonly (runtime.Settled | null)[]')}`,
          `answers${annotation('runtime.Answers')}`,
          `masks${annotation('number[]')}`,
        ]
      : []),
  ];
  const others = [...(hasQuestions ? ['masks'] : []), ...measured.map(({ name }) => `${name}: null`)];
  return [
    '/** The day of a measurement, with the answers of the day of evaluation; null where there was none yet. */',
    ...block(`function measuringDay(${parameters.join(', ')})${annotation('$Day | null')}`, [
      'if (on === null) return null;',
      `const day = ${runtime('dayOf')}(on);`,
      ...properties.map(({ name, value }) => `const ${name} = ${value};`),
      'return {',
      ...dayProperties(emission, properties, answers, others),
      '};',
    ]),
    '',
  ];
}

/** The functions that make days where revisions for cohorts matter: from any day, the same under others, and that of a decision. */
function steppedDayFunctions(emission: Emission, properties: readonly Property[], answers: readonly Property[]): Lines {
  const { program, annotation, runtime } = emission;
  const hasQuestions = program.questions.length > 0;
  const measured = measuringDays(emission);
  const questioning = hasQuestions ? ['settled', 'answers', 'masks'] : [];
  const types: Readonly<Record<string, string>> = {
    settled: 'readonly (runtime.Settled | null)[]',
    answers: 'runtime.Answers',
    masks: 'number[]',
  };
  const parameters = [
    `on${annotation('string')}`,
    `moment${annotation('runtime.Moment | null')}`,
    `begun${annotation('number')}`,
    ...questioning.map((name) => `${name}${annotation(types[name] ?? '')}`),
    `isMeasured${annotation('boolean')}`,
  ];
  const others = [
    ...(hasQuestions ? ['masks', 'settled'] : []),
    'begun',
    `revised: new Map${annotation('') === '' ? '' : '<number, $Day>'}()`,
    `decided: new Map${annotation('') === '' ? '' : '<string, $Day>'}()`,
    ...measured.map(({ name }) => name),
  ];
  const calendars = measured.map(({ name, value }) => `const ${name} = isMeasured ? null : ${value};`);
  const given = (masks: string): string => (hasQuestions ? `, d.settled, d.answers, ${masks}` : '');
  const measuring = measured.length === 0 ? [] : measuringDayOf(emission, questioning, types);
  return [
    '/** A day, with what depends on it and on how many revisions for cohorts have begun. On a measuring day nothing else is measured. */',
    ...block(`function newDay(${parameters.join(', ')})${annotation('$Day')}`, [
      `const day = ${runtime('dayOf')}(on);`,
      ...properties.map(({ name, value }) => `const ${name} = ${value};`),
      ...calendars,
      'return {',
      ...dayProperties(emission, properties, answers, others),
      '};',
    ]),
    '',
    ...measuring,
    '/** The same day where so many revisions for cohorts have begun. */',
    ...block(`function under(d${annotation('$Day')}, begun${annotation('number')})${annotation('$Day')}`, [
      `return ${runtime('dayFor')}(d.revised, begun, () => newDay(d.on, d.moment, begun${given('[]')}, false));`,
    ]),
    '',
    '/** The day of a decision, with what has begun and is answered on the day of evaluation. */',
    ...block(
      `function asOf(d${annotation('$Day')}, on${annotation('string')}, moment${annotation('runtime.Moment')})${annotation('$Day')}`,
      [
        `return ${runtime('dayFor')}(d.decided, on + moment, () => newDay(on, moment, d.begun${given('d.masks')}, false));`,
      ],
    ),
    '',
    '/** A date at the same moment, with what has begun and is answered on the day of evaluation. */',
    ...block(`function dayAt(d${annotation('$Day')}, on${annotation('string')})${annotation('$Day')}`, [
      `return ${runtime('dayFor')}(d.decided, on, () => newDay(on, d.moment, d.begun${given('[]')}, false));`,
    ]),
    '',
  ];
}

/** Where no question is asked, a measuring day is the same for all days of evaluation, and kept: over a time, each is the day of many. */
function measuringDayOf(
  { annotation, runtime }: Emission,
  questioning: readonly string[],
  types: Readonly<Record<string, string>>,
): Lines {
  const parameters = [
    `on${annotation('string | null')}`,
    `moment${annotation('runtime.Moment | null')}`,
    ...questioning.map((name) => `${name}${annotation(types[name] ?? '')}`),
    `begun${annotation('number')}`,
  ];
  const made = `newDay(${['on', 'moment', 'begun', ...questioning, 'true'].join(', ')})`;
  const isKept = questioning.length === 0;
  const day = isKept ? `${runtime('dayFor')}(measuringDays, on + begun + moment, () => ${made})` : made;
  const kept = `const measuringDays = new Map${annotation('') === '' ? '' : '<string, $Day>'}();`;
  return [
    ...(isKept ? [kept, ''] : []),
    '/** The day of a measurement; null where there was none yet. */',
    ...block(`function measuringDay(${parameters.join(', ')})${annotation('$Day | null')}`, [
      `return on === null ? null : ${day};`,
    ]),
    '',
  ];
}

/** The lines that make a day for each way of answering the questions. */
function waysLines(
  emission: Emission,
  properties: readonly Property[],
  answers: readonly Property[],
  isStepped: boolean,
): Lines {
  const { program, annotation, runtime } = emission;
  if (isStepped && program.questions.length === 0) {
    return ['const way = newDay(on, moment, 0, false);', 'const ways = [way];'];
  }
  const measured = measuringDays(emission);
  const others = measured.map(({ name, value }) => `${name}: ${value}`);
  const day = (masks: Lines): Lines => dayProperties(emission, properties, answers, [...masks, ...others]);
  if (program.questions.length === 0) {
    return [`const way${annotation('$Day')} = {`, ...day([]), '};', 'const ways = [way];'];
  }
  const each = `const ways = ${runtime('waysOf')}(settled, ${questionsInPlay(program)}).map((answers)${annotation('$Day')} =>`;
  const made = isStepped
    ? [`${each} newDay(on, moment, 0, settled, answers, [], false));`]
    : measured.length === 0
      ? [`${each} ({`, ...day(['masks: []']), '}));']
      : [
          `${each} {`,
          ...indented([`const masks${annotation('number[]')} = [];`, 'return {', ...day(['masks']), '};']),
          '});',
        ];
  return [
    ...made,
    'const [way] = ways;',
    'if (way === undefined) throw new RangeError("there is no way of answering the questions");',
  ];
}

function datesFunction(
  emission: Emission,
  properties: readonly Property[],
  answers: readonly Property[],
  isStepped: boolean,
): Lines {
  const { program, annotation, runtime } = emission;
  // Where revisions begin for cohorts, the facts decide which of them governs.
  const isGoverned = program.root.form.kind === 'governed';
  const settled = program.questions.map((_, index) => `${runtime('settledOn')}(settlements${index}, day)`);
  const parameters = `on${annotation('string')}, given${annotation('runtime.Moment | undefined')}`;
  return [
    '/** Works out what depends on the day alone. */',
    ...block(`function datesOf(${parameters})${annotation('$Dates')}`, [
      `const day = ${runtime('dayOf')}(on);`,
      `const moment = ${runtime('momentOf')}(given);`,
      ...(isGoverned
        ? ['const revision = null;', 'const applies = true;']
        : [
            `const revision = ${runtime('revisionOn')}(program.revisions, day);`,
            'const applies = revision !== null || program.revisions.length === 0;',
          ]),
      ...(isStepped ? inPlayProperties(emission) : properties.map(({ name, value }) => `const ${name} = ${value};`)),
      `const settled${annotation('readonly (runtime.Settled | null)[]')} = [${settled.join(', ')}];`,
      ...waysLines(emission, properties, answers, isStepped),
      'return { on, moment, revision, applies, settled, ways, way };',
    ]),
    '',
  ];
}
