import { locateIn, readJson, type ReadResult, type TextPlace } from '@proviso/facts';
import type { FactsJudge } from '@proviso/compiler';

/** Facts about a partner, as the text of a file. */
export interface FactsText {
  /** What the file is called; its ending tells JSON from YAML. */
  readonly name: string;
  readonly text: string;
}

/** The facts in a text, or what is wrong with them, in sentences. */
export type ReadFacts =
  { readonly ok: true; readonly facts: unknown } | { readonly ok: false; readonly reasons: readonly string[] };

const isYaml = (name: string): boolean => /\.ya?ml$/iu.test(name);

const read = async ({ name, text }: FactsText): Promise<ReadResult> =>
  isYaml(name) ? (await import('@proviso/facts/yaml')).readYaml(text) : readJson(text);

const reasonAt = (place: TextPlace | null, pointer: string, message: string): string =>
  [...(place === null ? [] : [`Line ${place.line}`]), ...(pointer === '' ? [] : [pointer]), message].join(': ');

/** Reads facts and checks that they are facts of the judge's program. Nothing is judged that is not understood. */
export const readFacts = async (given: FactsText, judge: Pick<FactsJudge, 'validate'>): Promise<ReadFacts> => {
  const result = await read(given);
  if (!result.ok) {
    return { ok: false, reasons: result.problems.map((each) => reasonAt(each, each.pointer, each.message)) };
  }
  const validation = judge.validate(result.value);
  if (validation.ok) return { ok: true, facts: result.value };
  const { issues, omitted } = validation;
  const locate = await locateIn(given.text, isYaml(given.name) ? 'yaml' : 'json');
  const reasons = issues.map(({ path, pointer, message }) => reasonAt(locate(path), pointer, message));
  return { ok: false, reasons: omitted === 0 ? reasons : [...reasons, `There are ${omitted} more.`] };
};
