/** The functions that read items of lists, inline for the property that identifies them. */
import { block } from './code.ts';
import type { Lines } from './code.ts';
import type { Emission } from './emission.ts';
import { quote } from './quote.ts';
import { asFacts, asFactsOrNull } from './reading.ts';

/** Longer lists are left to the runtime, which looks for twins in a way that does not depend on their fingerprints. */
const short = 256;

/** Emits the functions asked for. */
export function emitItemFunctions(emission: Emission): Lines {
  const readers = emission
    .gather()
    .itemsReaders.flatMap(({ name, identity }) => [...itemsReader(emission, name, identity), '']);
  const tests = emission
    .gather()
    .identities.flatMap(({ name, identity, trusts }) => [
      ...repeats(trusts ? emission.trusting() : emission, name, identity),
      '',
    ]);
  return [...readers, ...tests];
}

/** A list in which two items have one identity is left to the runtime as well: it merges them. */
function itemsReader(emission: Emission, name: string, identity: string): Lines {
  const { annotation, runtime } = emission;
  const parameters = `value${annotation('unknown')}, pointer${annotation('string')}`;
  const otherwise = `return ${runtime('itemsOf')}(value, pointer, ${quote(identity)});`;
  const isTwin = `${runtime('maybeSeen')}(id, search) && ${emission.repeats(identity)}(facts, index, id)`;
  return [
    '/** The items of a list. */',
    ...block(`function ${name}(${parameters})${annotation('runtime.Items')}`, [
      `if (!Array.isArray(value) || value.length > ${short}) ${otherwise}`,
      `const list${annotation('readonly unknown[]')} = value;`,
      `const facts${annotation('runtime.Facts[]')} = [];`,
      `const search = ${runtime('newSearch')}();`,
      ...block('for (let index = 0; index < list.length; index += 1)', [
        'const t = list[index];',
        `const y${annotation('runtime.Facts | null')} = ${asFactsOrNull(emission, 't', identity)};`,
        `if (y === null) ${otherwise}`,
        `const id = ${emission.property('y', identity)};`,
        `if (typeof id === "string" && ${isTwin}) ${otherwise}`,
        'facts.push(y);',
      ]),
      `return ${runtime('itemsRead')}(facts, pointer, ${quote(identity)});`,
    ]),
  ];
}

function repeats(emission: Emission, name: string, identity: string): Lines {
  const { annotation } = emission;
  const parameters = `list${annotation('readonly unknown[]')}, place${annotation('number')}, id${annotation('string')}`;
  return [
    '/** Whether an earlier item of the list has the same identity. */',
    ...block(`function ${name}(${parameters})${annotation('boolean')}`, [
      ...block('for (let before = 0; before < place; before += 1)', [
        'const t = list[before];',
        `const y${annotation('runtime.Facts')} = ${asFacts(emission, 't', identity)};`,
        `if (${emission.property('y', identity)} === id) return true;`,
      ]),
      'return false;',
    ]),
  ];
}
