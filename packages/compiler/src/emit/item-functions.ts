/** The functions that read items of lists, inline for the property that identifies them. */
import { block } from './code.ts';
import type { Lines } from './code.ts';
import type { Emission } from './emission.ts';
import { quote } from './quote.ts';
import { asFacts, asFactsOrNull } from './reading.ts';

/** Emits the functions asked for. */
export function emitItemFunctions(emission: Emission): Lines {
  const { identities, itemsReaders } = emission.gather();
  return [
    ...itemsReaders.flatMap(({ name, identity }) => [...itemsReader(emission, name, identity), '']),
    ...identities.flatMap(({ name, identity, trusts }) => [
      ...repeats(trusts ? emission.trusting() : emission, name, identity),
      '',
    ]),
  ];
}

function itemsReader(emission: Emission, name: string, identity: string): Lines {
  const { annotation, runtime } = emission;
  const parameters = `value${annotation('unknown')}, pointer${annotation('string')}`;
  return [
    '/** The items of a list. */',
    ...block(`function ${name}(${parameters})${annotation('runtime.Items')}`, [
      `if (!Array.isArray(value)) return ${runtime('itemsOf')}(value, pointer, ${quote(identity)});`,
      `const list${annotation('readonly unknown[]')} = value;`,
      `const facts${annotation('runtime.Facts[]')} = [];`,
      `const identities${annotation('(string | null)[]')} = [];`,
      ...block('for (let index = 0; index < list.length; index += 1)', [
        'const t = list[index];',
        `const y${annotation('runtime.Facts | null')} = ${asFactsOrNull(emission, 't', identity)};`,
        `if (y === null) return ${runtime('itemsOf')}(value, pointer, ${quote(identity)});`,
        `const id = ${emission.property('y', identity)};`,
        'facts.push(y);',
        'identities.push(typeof id === "string" ? id : null);',
      ]),
      `return ${runtime('itemsRead')}(facts, identities, pointer, ${quote(identity)});`,
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
