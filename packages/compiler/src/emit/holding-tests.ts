/** The functions that put one holding to a test, inline for entries that are few. */
import type { Admission, AdmissionSpan } from '../core/core.ts';
import { block } from './code.ts';
import type { Lines } from './code.ts';
import type { Emission, HoldingTestRequest } from './emission.ts';
import { quote } from './quote.ts';
import { asFacts } from './reading.ts';
import { isSuperseded } from './superseded.ts';

/** So many texts are compared one by one about as fast as the text's length is looked at first. */
const few = 3;

/** Emits the functions asked for. */
export function emitHoldingTests(emission: Emission): Lines {
  const emitted = new Map<string, Lines>();
  for (let requests = emission.gather().holdingTests; emitted.size < requests.length;) {
    for (const request of requests) {
      if (!emitted.has(request.name)) emitted.set(request.name, holdingTest(emission, request));
    }
    requests = emission.gather().holdingTests;
  }
  return [...emitted.values()].flatMap((lines) => [...lines, '']);
}

function holdingTest(base: Emission, request: HoldingTestRequest): Lines {
  const emission = request.trusts ? base.trusting() : base;
  const { annotation } = emission;
  const { test, name } = request;
  const ofValid = request.trusts ? ', given valid facts' : '';
  const head = (result: string): string =>
    `function ${name}(t${annotation('unknown')}, d${annotation('$Day')})${annotation(result)}`;
  switch (test) {
    case 'held':
      return [
        `/** Whether a holding surely counts on the day${ofValid}. */`,
        ...block(head('boolean'), [...admittedEntry(emission, request, 'false'), ...surelyHeld(emission, request)]),
      ];
    case 'mayBeHeld':
      return [
        `/** Whether a holding counts on the day or may${ofValid}. */`,
        ...block(head('boolean'), [...admittedEntry(emission, request, 'false'), ...maybeHeld(emission)]),
      ];
    case 'standing':
      return [
        '/** Whether a holding counts on the day: 2 it does, 1 it may, 0 it does not. */',
        ...block(head('number'), [
          ...admittedEntry(emission, request, '0'),
          'const through = h["through"];',
          `const last = ${emission.runtime('dateOrZero')}(through);`,
          'if (last !== 0 && last < d.day) return 0;',
          `const first = ${emission.runtime('dateOrZero')}(h["since"]);`,
          'if (first > d.day) return 0;',
          ...unlessEndOpen(emission, request, '1'),
          'return first === 0 || (last === 0 && through !== undefined && through !== null) ? 1 : 2;',
        ]),
      ];
    case 'heldBefore': {
      const list = `list${annotation('readonly unknown[]')}, place${annotation('number')}, d${annotation('$Day')}`;
      const held = emission.holdingTest('held', request);
      return [
        `/** Whether an earlier holding of the list surely counts for the entry of the one at the place${ofValid}. */`,
        ...block(`function ${name}(${list})${annotation('boolean')}`, [
          'const t = list[place];',
          `const h${annotation('runtime.Facts')} = ${asFacts(emission, 't', 'entry')};`,
          'const entry = h["entry"];',
          ...block('for (let before = 0; before < place; before += 1)', [
            'const b = list[before];',
            `const e${annotation('runtime.Facts')} = ${asFacts(emission, 'b', 'entry')};`,
            `if (e["entry"] === entry && ${held}(b, d)) return true;`,
          ]),
          'return false;',
        ]),
      ];
    }
    case 'admits':
      return admitting(emission, request);
  }
}

/** Leaves with whether the holding `h` surely counts on the day. Days as texts compare as days do. */
function surelyHeld(emission: Emission, request: HoldingTestRequest): Lines {
  const { trusts, runtime } = emission;
  const unlessOpen = unlessEndOpen(emission, request, 'false');
  if (trusts) {
    return [
      ...unlessOpen,
      'const since = h["since"];',
      'if (typeof since !== "string" || since > d.on) return false;',
      'const through = h["through"];',
      'return typeof through !== "string" || through >= d.on;',
    ];
  }
  return [
    ...unlessOpen,
    'const through = h["through"];',
    ...block('if (through !== undefined && through !== null)', [
      `const last = ${runtime('dateOrZero')}(through);`,
      'if (last === 0 || last < d.day) return false;',
    ]),
    `const first = ${runtime('dateOrZero')}(h["since"]);`,
    'return first !== 0 && first <= d.day;',
  ];
}

/** Leaves with what is said where it is not known whether an award has ended the holding `h` by the day. */
function unlessEndOpen({ program, runtime }: Emission, { of }: HoldingTestRequest, said: 'false' | '1'): Lines {
  return isSuperseded(program, of) ? [`if (${runtime('isEndOpen')}(h, d.day)) return ${said};`] : [];
}

/** Leaves with whether the holding `h` counts on the day or may. */
function maybeHeld({ trusts, runtime }: Emission): Lines {
  if (trusts) {
    return [
      'const through = h["through"];',
      'if (typeof through === "string" && through < d.on) return false;',
      'const since = h["since"];',
      'return typeof since !== "string" || since <= d.on;',
    ];
  }
  return [
    `const last = ${runtime('dateOrZero')}(h["through"]);`,
    'if (last !== 0 && last < d.day) return false;',
    `const first = ${runtime('dateOrZero')}(h["since"]);`,
    'return first === 0 || first <= d.day;',
  ];
}

/** Reads the holding into `h`; leaves with what is said unless its entry is admitted on the day. */
function admittedEntry(emission: Emission, request: HoldingTestRequest, otherwise: 'false' | '0'): Lines {
  const read = `const h${emission.annotation('runtime.Facts')} = ${asFacts(emission, 't', 'entry')};`;
  const test = entryTest(emission, request);
  if (test === 'true') return [read];
  return [read, 'const entry = h["entry"];', `if (typeof entry !== "string" || !(${test})) return ${otherwise};`];
}

/** The expression that says whether the text `entry` is admitted on the day. */
function entryTest(emission: Emission, request: HoldingTestRequest): string {
  const { day, admissions } = request;
  const refused = admissions.filter(isEverRefused);
  if (emission.trusts && refused.length <= few && isWhole(emission, request)) {
    // Of a valid name it is enough to know that it is none of those that are refused.
    return refused.length === 0 ? 'true' : refused.map((one) => `(${isRefusable(one, day)})`).join(' && ');
  }
  const ever = admissions.filter(isEverAdmitted);
  if (ever.length <= few) return ever.length === 0 ? 'false' : ever.map((one) => isEntry(one, day)).join(' || ');
  return `${emission.holdingTest('admits', request)}(entry, d)`;
}

/** Looks at the text's length first: few names have the same. */
function admitting({ annotation }: Emission, { name, day, admissions }: HoldingTestRequest): Lines {
  const ever = admissions.filter(isEverAdmitted);
  const onDay = ever.some(isEverRefused) ? 'd' : '_d';
  const lengths = [...new Set(ever.map(({ entry }) => entry.length))].toSorted((a, b) => a - b);
  return [
    '/** Whether the entry of this name is admitted on the day. */',
    ...block(`function ${name}(entry${annotation('string')}, ${onDay}${annotation('$Day')})${annotation('boolean')}`, [
      ...block('switch (entry.length)', [
        ...lengths.flatMap((length) => {
          const ones = ever.filter(({ entry }) => entry.length === length);
          return [`case ${length}:`, `  return ${ones.map((one) => isEntry(one, day)).join(' || ')};`];
        }),
        'default:',
        '  return false;',
      ]),
    ]),
  ];
}

function isEntry(admission: Admission, day: string): string {
  const isNamed = `entry === ${quote(admission.entry)}`;
  return isEverRefused(admission) ? `(${isNamed} && d.${day}.admitted.has(entry))` : isNamed;
}

/** Whether the entry is another than this one, which is refused at times, or is this one on a day that admits it. */
function isRefusable(admission: Admission, day: string): string {
  const isOther = `entry !== ${quote(admission.entry)}`;
  return isEverAdmitted(admission) ? `${isOther} || d.${day}.admitted.has(entry)` : isOther;
}

function isEverAdmitted(admission: Admission): boolean {
  return spansOf(admission).some(({ refusal }) => refusal === null);
}

function isEverRefused(admission: Admission): boolean {
  return spansOf(admission).some(({ refusal }) => refusal !== null);
}

/** Its spans under whatever revision governs. */
function spansOf({ spans, revised }: Admission): readonly AdmissionSpan[] {
  return [...spans, ...revised.flatMap((then) => then.spans)];
}

/** Whether every entry of the kind is asked for on some day. */
function isWhole({ program }: Emission, { of, admissions }: HoldingTestRequest): boolean {
  return admissions.length === program.vocabulary.kinds.find(({ name }) => name === of)?.entries.length;
}
