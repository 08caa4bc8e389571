/** Facts as people keep them: JSON, YAML and JSON Lines, with the exact place of whatever is wrong. */
export { readJson } from './json.ts';
export { readJsonLines } from './json-lines.ts';
export type { JsonLine, JsonLinesOptions } from './json-lines.ts';
export type { ReadResult } from './problems.ts';
export { readYaml } from './yaml.ts';
