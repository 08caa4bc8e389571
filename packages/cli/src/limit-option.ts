/** The option that changes how much the commands take in and show. */
import { InvalidArgumentError, Option } from 'commander';
import type { Limits } from '@proviso/compiler';
import type { FactsLimits } from '@proviso/facts';
import { defaultCommandLimits } from './limits.ts';
import type { CommandLimits } from './limits.ts';

type Change = (limits: CommandLimits, most: number) => CommandLimits;

const ofDocuments =
  (name: keyof Limits): Change =>
  (limits, most) => ({ ...limits, documents: { ...limits.documents, [name]: most } });

const ofFacts =
  (name: keyof FactsLimits): Change =>
  (limits, most) => ({ ...limits, facts: { ...limits.facts, [name]: most } });

/** What may be changed, by the name that people give. */
const changes: ReadonlyMap<string, Change> = new Map([
  ['characters', ofDocuments('characters')],
  ['nesting', ofDocuments('nesting')],
  ['uses', ofDocuments('uses')],
  ['name-length', ofDocuments('nameLength')],
  ['text-length', ofDocuments('textLength')],
  ['entries', ofDocuments('entries')],
  ['conditions', ofDocuments('conditions')],
  ['definition-depth', ofDocuments('definitionDepth')],
  ['exceptions', ofDocuments('exceptions')],
  ['nested-lists', ofDocuments('nestedLists')],
  ['open-questions', ofDocuments('openQuestions')],
  ['cohort-revisions', ofDocuments('cohortRevisions')],
  ['json-bytes', ofFacts('jsonBytes')],
  ['yaml-bytes', ofFacts('yamlBytes')],
  ['line-bytes', ofFacts('lineBytes')],
  ['values', ofFacts('values')],
  ['findings', (limits, findings): CommandLimits => ({ ...limits, findings })],
]);

/** The limits with one changed as `NAME=NUMBER` says. */
function changed(text: string, limits: CommandLimits): CommandLimits {
  const [, name = '', digits = ''] = /^([a-z-]+)=([1-9][0-9]{0,14})$/.exec(text) ?? [];
  if (digits === '') throw new InvalidArgumentError(`"${text}" is no limit; write NAME=NUMBER, such as findings=1000.`);
  const change = changes.get(name);
  if (change !== undefined) return change(limits, Number(digits));
  throw new InvalidArgumentError(`There is no limit "${name}"; the limits are ${[...changes.keys()].join(', ')}.`);
}

/** `--limit NAME=NUMBER`, which may be given more than once. */
export function limitOption(): Option {
  return new Option('--limit <name=number>', 'take in, or show, more or less; may be repeated')
    .default(defaultCommandLimits, 'see "Limits" in the reference')
    .argParser(changed);
}
