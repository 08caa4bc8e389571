/** Facts from YAML. */
import { LineCounter, parseDocument } from 'yaml';
import type { YAMLError } from 'yaml';
import { failed, withoutMark } from './problems.ts';
import type { Problem, ReadResult } from './problems.ts';
import { readNode } from './yaml-values.ts';

/** YAML 1.2 with JSON's types only. Duplicate keys are looked for by `readNode`, which is quicker and knows pointers. */
const options = {
  version: '1.2',
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  stringKeys: true,
  uniqueKeys: false,
  prettyErrors: false,
  strict: true,
  logLevel: 'error',
} as const;

const tooDeep = 'The text is nested too deeply to be read.';

function problemOf(error: YAMLError, lines: LineCounter): Problem {
  const { line, col } = lines.linePos(error.pos[0]);
  const place = { pointer: '', line: Math.max(1, line), column: Math.max(1, col) };
  if (error.code === 'RESOURCE_EXHAUSTION') return { kind: 'limit', ...place, message: tooDeep };
  if (error.code === 'MULTIPLE_DOCS') {
    return { kind: 'syntax', ...place, message: 'Expected one document, found a second one after "---".' };
  }
  return { kind: 'syntax', ...place, message: error.message.endsWith('.') ? error.message : `${error.message}.` };
}

/**
 * Reads a YAML text of one document with the types of JSON: dates stay texts, only `true` and `false` are yes/no. Tags
 * other than those of the core schema, keys that are no texts, and properties given twice are problems; so are numbers
 * that would not be read as they are written, and aliases that contain themselves or repeat too much. Never throws.
 */
export function readYaml(text: string): ReadResult {
  const lines = new LineCounter();
  try {
    const document = parseDocument(withoutMark(text), { ...options, lineCounter: lines });
    const errors = [...document.errors, ...document.warnings].sort((left, right) => left.pos[0] - right.pos[0]);
    if (errors.length > 0) return failed(errors.map((error) => problemOf(error, lines)));
    return readNode(document.contents, lines);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return failed([{ kind: 'limit', pointer: '', line: 1, column: 1, message: tooDeep }]);
  }
}
