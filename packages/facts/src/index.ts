/**
 * Facts as people keep them: JSON and JSON Lines, with the exact place of whatever is wrong. YAML is read by
 * `@proviso/facts/yaml`, which is loaded where there is some.
 */
export { readJson } from './json.ts';
export { readJsonLines } from './json-lines.ts';
export type { JsonLine, JsonLinesOptions } from './json-lines.ts';
export { defaultFactsLimits } from './limits.ts';
export type { FactsLimits } from './limits.ts';
export type { TextPlace } from './line-index.ts';
export { locateIn } from './places.ts';
export type { Locate, TextFormat } from './places.ts';
export type { Problem, ReadResult } from './problems.ts';
