import type { Limit, Sharing } from '../../../grammar/src/index.ts';
import type { KindModel, RecordModel, SharingModel } from './catalog-model.ts';
import { different, once, perhaps, pick, several, type Choices } from './choices.ts';
import { at, name, names, number, quantity } from './nodes.ts';
import { wordsFor } from './words.ts';

interface MadeSharings {
  readonly model: readonly SharingModel[];
  readonly nodes: readonly Sharing[];
}

/** Limits on what things of one record fill, of records after the subject: at most one block for each of them. */
export function sharingsOf(
  choices: Choices,
  kinds: readonly KindModel[],
  [subject, ...records]: readonly RecordModel[],
): MadeSharings {
  const held = kinds.filter(({ name: kind }) =>
    subject?.holds.some((each) => each.verb === 'holds' && each.kind === kind),
  );
  if (records.length === 0 || kinds.length === 0 || once(choices, 4)) return { model: [], nodes: [] };
  const limited = different(choices, records, wordsFor.sharings.length);
  const made = limited.map((record, index) => {
    const kind = pick(choices, held.length > 0 && !once(choices, 6) ? held : kinds);
    return sharingOf(choices, wordsFor.sharings[index] ?? '', record, kind);
  });
  return { model: made.map(({ model }) => model), nodes: made.map(({ node }) => node) };
}

function sharingOf(
  choices: Choices,
  word: string,
  { name: record }: RecordModel,
  kind: KindModel,
): { readonly model: SharingModel; readonly node: Sharing } {
  const words = [name(once(choices, 2) ? kind.plural : kind.name)];
  const fill = (): Limit => ({
    kind: 'FillLimit',
    ...at,
    record: name(record),
    negated: false,
    role: name(pick(choices, wordsFor.roles)),
    quantity: quantity('at most', number(pick(choices, ['1', '1', '2']))),
    words,
  });
  const cross = (): Limit => ({
    kind: 'CrossingLimit',
    ...at,
    record: name(record),
    negated: true,
    roles: names(atLeastTwo(choices)),
  });
  const exempt = (): Limit => ({
    kind: 'Exempt',
    ...at,
    names: different(choices, kind.entries, 2).map((entry) => name(entry.name)),
  });
  const limits = [
    fill(),
    ...several(choices, [0, 1], fill),
    ...several(choices, [0, 2], cross),
    perhaps(choices, 3, exempt),
    perhaps(choices, 2, () => ranking(choices)),
  ].filter((limit) => limit !== null);
  const node: Sharing = { kind: 'Sharing', ...at, name: name(word), limits };
  return { model: { record, of: kind.name, roles: [...new Set(limits.flatMap(rolesIn))] }, node };
}

function atLeastTwo(choices: Choices): readonly string[] {
  const first = pick(choices, wordsFor.roles);
  const others = wordsFor.roles.filter((role) => role !== first);
  return [first, ...different(choices, others, 2)];
}

function ranking(choices: Choices): Limit {
  const steps = pick(choices, [['held first', 'filing date'], ['filing date'], ['held first']] as const);
  return { kind: 'Ranking', ...at, steps: steps.map((by) => ({ kind: 'RankingStep', ...at, by })) };
}

function rolesIn(limit: Limit): readonly string[] {
  if (limit.kind === 'FillLimit') return limit.role.kind === 'Name' ? [limit.role.text] : [];
  return limit.kind === 'CrossingLimit' ? limit.roles.map(({ text }) => text) : [];
}
