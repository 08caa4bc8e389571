/** The functions that put one holding to a test, inline for entries that are few. */
import type { Admission } from '../core/core.ts';
import { block } from './code.ts';
import type { Lines } from './code.ts';
import type { Emission, HoldingTestRequest } from './emission.ts';
import { quote } from './quote.ts';
import { asFacts } from './reading.ts';

/** So many texts are compared one by one about as fast as one is looked up. */
const few = 12;

/** Emits the functions asked for. */
export function emitHoldingTests(emission: Emission): Lines {
  return emission.gather().holdingTests.flatMap((request) => [...holdingTest(emission, request), '']);
}

function holdingTest(emission: Emission, { test, name, day, admissions }: HoldingTestRequest): Lines {
  const { annotation } = emission;
  const parameters = `t${annotation('unknown')}, d${annotation('$Day')}`;
  switch (test) {
    case 'held':
      return [
        '/** Whether a holding surely counts on the day. */',
        ...block(`function ${name}(${parameters})${annotation('boolean')}`, [
          ...admittedEntry(emission, day, admissions, 'false'),
          'const through = h["through"];',
          ...block('if (through !== undefined && through !== null)', [
            `const last = ${emission.runtime('dateOrZero')}(through);`,
            'if (last === 0 || last < d.day) return false;',
          ]),
          `const first = ${emission.runtime('dateOrZero')}(h["since"]);`,
          'return first !== 0 && first <= d.day;',
        ]),
      ];
    case 'mayBeHeld':
      return [
        '/** Whether a holding counts on the day or may. */',
        ...block(`function ${name}(${parameters})${annotation('boolean')}`, [
          ...admittedEntry(emission, day, admissions, 'false'),
          `const last = ${emission.runtime('dateOrZero')}(h["through"]);`,
          'if (last !== 0 && last < d.day) return false;',
          `const first = ${emission.runtime('dateOrZero')}(h["since"]);`,
          'return first === 0 || first <= d.day;',
        ]),
      ];
    case 'standing':
      return [
        '/** Whether a holding counts on the day: 2 it does, 1 it may, 0 it does not. */',
        ...block(`function ${name}(${parameters})${annotation('number')}`, [
          ...admittedEntry(emission, day, admissions, '0'),
          'const through = h["through"];',
          `const last = ${emission.runtime('dateOrZero')}(through);`,
          'if (last !== 0 && last < d.day) return 0;',
          `const first = ${emission.runtime('dateOrZero')}(h["since"]);`,
          'if (first > d.day) return 0;',
          'return first === 0 || (last === 0 && through !== undefined && through !== null) ? 1 : 2;',
        ]),
      ];
    case 'heldBefore': {
      const list = `list${annotation('readonly unknown[]')}, place${annotation('number')}, d${annotation('$Day')}`;
      const held = name.replace('heldBefore', 'held');
      return [
        '/** Whether an earlier holding of the list surely counts for the entry of the one at the place. */',
        ...block(`function ${name}(${list})${annotation('boolean')}`, [
          `const entry = ${emission.runtime('record')}(list[place])["entry"];`,
          ...block('for (let before = 0; before < place; before += 1)', [
            `if (${held}(list[before], d) && ${emission.runtime('record')}(list[before])["entry"] === entry) return true;`,
          ]),
          'return false;',
        ]),
      ];
    }
  }
}

/** Reads the holding into `h`; leaves with what is said unless its entry is admitted on the day. */
function admittedEntry(
  emission: Emission,
  day: string,
  admissions: readonly Admission[],
  otherwise: 'false' | '0',
): Lines {
  const ever = admissions.filter(({ spans }) => spans.some(({ refusal }) => refusal === null));
  const look = `d.${day}.admitted.has(entry)`;
  const tests = ever.map(({ entry, spans }) => {
    const isEntry = `entry === ${quote(entry)}`;
    return spans.every(({ refusal }) => refusal === null) ? isEntry : `(${isEntry} && ${look})`;
  });
  const isAdmitted = ever.length > few ? look : tests.length === 0 ? 'false' : tests.join(' || ');
  return [
    `const h${emission.annotation('runtime.Facts')} = ${asFacts(emission, 't', 'entry')};`,
    'const entry = h["entry"];',
    `if (typeof entry !== "string" || !(${isAdmitted})) return ${otherwise};`,
  ];
}
