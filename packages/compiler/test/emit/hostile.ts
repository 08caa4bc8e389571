/** The same program in other words: every text that a document supplies is exchanged, everything else stays. */
import type { CoreProgram } from '../../src/core/core.ts';

/** Properties whose texts come from documents, or are names that documents give. */
const ofDocuments = new Set(
  'name plural title label sentence needed text note document entry subject record of identity doc list segments members levels currency firstRevision lastRevision revision digest compiler action event decision clock after to by'.split(
    ' ',
  ),
);

/** What a program becomes when each of its documents' texts is replaced. */
export function reworded(program: CoreProgram, replace: (text: string) => string): CoreProgram {
  const exchange = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return ofDocuments.has(key) ? replace(value) : value;
    if (Array.isArray(value)) return value.map((item) => exchange(item, key));
    if (typeof value !== 'object' || value === null) return value;
    // What a record holds is of a `kind` that a document names; elsewhere `kind` tells parts of Core apart.
    const keyOf = (inner: string, held: unknown): string =>
      inner === 'kind' && 'verb' in value && held !== 'holdings' ? 'of' : inner;
    return Object.fromEntries(
      Object.entries(value).map(([inner, held]) => [inner, exchange(held, keyOf(inner, held))]),
    );
  };
  const made = exchange(program, '');
  if (!isProgram(made)) throw new TypeError('a program stays one');
  return made;
}

function isProgram(value: unknown): value is CoreProgram {
  return typeof value === 'object' && value !== null && 'root' in value && 'vocabulary' in value;
}

/** Texts that would do harm if they were not quoted. */
export const harmful: readonly string[] = [
  '"; globalThis.stolen = true; //',
  "'; globalThis.stolen = true; //",
  '`${globalThis.stolen = true}`',
  '*/ globalThis.stolen = true; /*',
  '</script><script>globalThis.stolen = true</script>',
  '\u2028globalThis.stolen = true\u2029',
  '\ud800\udc00 \ud800',
  '\\',
  '\\u0022; globalThis.stolen = true; //',
  '\n//# sourceMappingURL=elsewhere',
  '__proto__',
  'constructor',
  'toString',
  '~1/~0',
  '',
];
