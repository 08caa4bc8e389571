/** Facts from JSON. */
import { contentProblems, syntaxProblem } from './json-problems.ts';
import { countMembers, measure } from './measure-json.ts';
import { deepest, failed, withoutMark } from './problems.ts';
import type { Problem, ReadResult } from './problems.ts';

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };

function parse(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

function atStart(kind: Problem['kind'], message: string): ReadResult {
  return failed([{ kind, pointer: '', line: 1, column: 1, message }]);
}

/**
 * Reads a JSON text and finds what `JSON.parse` lets through: properties given twice and numbers that would not be read
 * as they are written. A byte order mark is skipped. Never throws. Valid texts are parsed by `JSON.parse` and looked over
 * once; only where that shows something wrong is the text gone through again for the places.
 */
export function readJson(text: string): ReadResult {
  const json = withoutMark(text);
  const parsed = parse(json);
  if (!parsed.ok) {
    if (json.trim() === '') return atStart('syntax', 'The text is empty; expected a JSON value.');
    const problem = syntaxProblem(json);
    return problem === null ? atStart('syntax', `This is not JSON: ${parsed.reason}.`) : failed([problem]);
  }
  const { members, depth, longNumber } = measure(json);
  if (depth > deepest) return atStart('limit', `The text is nested ${depth} deep; more than ${deepest} is not read.`);
  if (!longNumber && members === countMembers(parsed.value)) return parsed;
  const problems = contentProblems(json);
  return problems.length === 0 ? parsed : failed(problems);
}
