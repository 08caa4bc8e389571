/** The code that works out, once for a day of evaluation, everything that depends on the day alone. */
import type { Admission, CoreQuestion, DayBack, HoldingTime, Refusal } from '../core/core.ts';
import type { Lifetime } from '../core/types.ts';
import { block, indented, numeral } from './code.ts';
import type { Lines } from './code.ts';
import { everyCondition } from './conditions.ts';
import { dayNumeral } from './decoding.ts';
import type { Emission } from './emission.ts';
import { questionsInPlay } from './in-play.ts';
import { isGate } from './now.ts';
import { textOrNull } from './node.ts';
import { quote } from './quote.ts';

/** A property of the day, worked out from the numeral `day`. */
interface Property {
  readonly name: string;
  readonly type: string;
  readonly value: string;
}

/** The types `$Day` and `$Dates`, which only TypeScript needs, and the function `datesOf`. */
export interface DatesCode {
  readonly types: Lines;
  readonly code: Lines;
}

/** Emits what the functions of the conditions find in their day. All of them have to be emitted already. */
export function emitDates(emission: Emission): DatesCode {
  const { questions } = emission.program;
  const properties = [...lifetimeProperties(emission), ...admissionProperties(emission), ...countedBack(emission)];
  const answers = questions.flatMap((_, index): readonly Property[] => [
    { name: `q${index}`, type: 'boolean', value: `answers[${index}] === true` },
    { name: `t${index}`, type: 'runtime.Settled | null', value: `settled[${index}] ?? null` },
  ]);
  return {
    types: [
      ...dayType([...properties, ...answers, ...measuringDays(emission)], questions.length > 0, sharedNodes(emission)),
      '',
    ],
    code: [
      ...settlementConstants(emission, questions),
      ...measuringFunction(emission, properties, answers),
      ...datesFunction(emission, properties, answers),
    ],
  };
}

function dayType(properties: readonly Property[], hasQuestions: boolean, shared: readonly string[]): Lines {
  const answers = [
    'readonly answers: runtime.Answers;',
    '/** The outcomes of the conditions that ask a question, by their ids. */',
    'readonly masks: number[];',
  ];
  return [
    '/** A day of evaluation, with one answer to every question. */',
    ...block('interface $Day', [
      'readonly day: number;',
      'readonly on: string;',
      'readonly moment: runtime.Moment | null;',
      ...properties.map(({ name, type }) => `readonly ${name}: ${type};`),
      ...(hasQuestions ? answers : []),
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
  return everyCondition(program).flatMap(({ id, form }) =>
    form.kind === 'inForce' ? [{ name: `f${id}`, type: 'boolean', value: within(form.lifetime) }] : [],
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
    const given = `${emission.runtime('measuredOn')}(${calendar}, on), moment${hasQuestions ? ', settled, answers, masks' : ''}`;
    return { name, type: '$Day | null', value: `measuringDay(${given})` };
  });
}

function admissionProperties(emission: Emission): readonly Property[] {
  return emission.gather().admissions.map(({ name, of, admissions, time }) => {
    const rows = admissionTable(admissions, time.kind !== 'onDay');
    const table = emission.constant('admissions', rows, 'readonly runtime.Admission[]');
    const titles = emission.constant('titles', titlesOfKind(emission, of), 'ReadonlyMap<string, string | null>');
    return {
      name,
      type: 'runtime.AdmissionsOn',
      value: `${emission.runtime('admissionsOn')}(${[table, titles, 'day', ...overTime(emission, time)].join(', ')})`,
    };
  });
}

/** The entries of the kind with their titles. */
function titlesOfKind({ program }: Emission, of: string): string {
  const entries = program.vocabulary.kinds.find(({ name }) => name === of)?.entries ?? [];
  const rows = entries.map(({ name, title }) => `[${quote(name)}, ${textOrNull(title)}],`);
  return ['new Map([', ...indented(rows), '])'].join('\n');
}

/** The time over which holdings are looked at, as a constant; nothing where they are on the day. */
function overTime(emission: Emission, time: HoldingTime): readonly string[] {
  if (time.kind === 'onDay') return [];
  const { first, firstIsIn, last } = time.window;
  const atLeast = time.kind === 'inTotal' ? backCode(time.atLeast) : 'null';
  const ends = `first: ${backCode(first)}, firstIsIn: ${String(firstIsIn)}, last: ${backCode(last)}`;
  return [emission.constant('time', `{ mode: "${time.kind}", ${ends}, atLeast: ${atLeast} }`, 'runtime.Time')];
}

function backCode({ from, months, days }: DayBack): string {
  return `[${numeral(months)}, ${numeral(days)}, ${fromCode(from)}]`;
}

function fromCode(from: DayBack['from']): string {
  return from === 'end' ? quote(from) : String(from === 'month');
}

function admissionTable(admissions: readonly Admission[], isOffered: boolean): string {
  const rows = admissions.map(({ entry, title, spans, offered: { first, last } }) => {
    const periods = spans.map(
      ({ first, last, refusal }) =>
        `{ first: ${textOrNull(first)}, last: ${textOrNull(last)}, refusal: ${refusalCode(refusal)} }`,
    );
    const offered = isOffered ? `, offered: { first: ${textOrNull(first)}, last: ${textOrNull(last)} }` : '';
    return `{ entry: ${quote(entry)}, title: ${textOrNull(title)}, spans: [${periods.join(', ')}]${offered} },`;
  });
  return ['[', ...indented(rows), ']'].join('\n');
}

function refusalCode(refusal: Refusal | null): string {
  switch (refusal?.kind) {
    case undefined:
      return 'null';
    case 'notAsked':
      return '{ kind: "notAsked" }';
    case 'excluded':
      return `{ kind: "excluded", since: ${textOrNull(refusal.since)}, revision: ${textOrNull(refusal.revision)} }`;
    case 'notYetOffered':
      return `{ kind: "notYetOffered", first: ${quote(refusal.first)} }`;
    case 'retired':
      return `{ kind: "retired", last: ${quote(refusal.last)} }`;
  }
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

/** The lines that make a day for each way of answering the questions. */
function waysLines(emission: Emission, properties: readonly Property[], answers: readonly Property[]): Lines {
  const { program, annotation, runtime } = emission;
  const measured = measuringDays(emission);
  const others = measured.map(({ name, value }) => `${name}: ${value}`);
  const day = (masks: Lines): Lines => dayProperties(emission, properties, answers, [...masks, ...others]);
  if (program.questions.length === 0) {
    return [`const way${annotation('$Day')} = {`, ...day([]), '};', 'const ways = [way];'];
  }
  const each = `const ways = ${runtime('waysOf')}(settled, ${questionsInPlay(program)}).map((answers)${annotation('$Day')} =>`;
  const made =
    measured.length === 0
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

function datesFunction(emission: Emission, properties: readonly Property[], answers: readonly Property[]): Lines {
  const { program, annotation, runtime } = emission;
  const settled = program.questions.map((_, index) => `${runtime('settledOn')}(settlements${index}, day)`);
  const parameters = `on${annotation('string')}, given${annotation('runtime.Moment | undefined')}`;
  return [
    '/** Works out what depends on the day alone. */',
    ...block(`function datesOf(${parameters})${annotation('$Dates')}`, [
      `const day = ${runtime('dayOf')}(on);`,
      `const moment = ${runtime('momentOf')}(given);`,
      `const revision = ${runtime('revisionOn')}(program.revisions, day);`,
      'const applies = revision !== null || program.revisions.length === 0;',
      ...properties.map(({ name, value }) => `const ${name} = ${value};`),
      `const settled${annotation('readonly (runtime.Settled | null)[]')} = [${settled.join(', ')}];`,
      ...waysLines(emission, properties, answers),
      'return { on, moment, revision, applies, settled, ways, way };',
    ]),
    '',
  ];
}
