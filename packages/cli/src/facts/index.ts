/**
 * Facts as people keep them: JSON and JSON Lines, with the exact place of whatever is wrong. YAML is read by `yaml.ts`,
 * which is loaded where there is some.
 */
export { readJson } from './json.ts';
export { readJsonLines } from './json-lines.ts';
export type { JsonLine, JsonLinesOptions } from './json-lines.ts';
export type { ReadResult } from './problems.ts';
