import type { Awarded, Role, RoleItem, Roles, Statement } from '../../../grammar/src/index.ts';
import { listsIn, type Around, type ListModel } from './around.ts';
import type { SharingModel } from './catalog-model.ts';
import { different, once, oneOf, perhaps, pick, several, type Choices } from './choices.ts';
import { condition } from './conditions.ts';
import { filledBy } from './items.ts';
import { at, name, names, text } from './nodes.ts';
import { prose } from './prose.ts';
import { requirement } from './requirements.ts';
import { heading } from './statements.ts';
import { wordsFor } from './words.ts';

/** Blocks of roles, of which one may be under the limits of the catalog, where the program awards what these are about. */
export function rolesFrom(rows: readonly Choices[], around: Around, [award]: readonly Awarded[]): readonly Roles[] {
  const lists = listsIn(around);
  if (lists.length === 0) return [];
  const awarded = award?.of.kind === 'Name' ? award.of.text : null;
  const limited = around.catalog.sharings.flatMap((sharing) =>
    sharing.of === awarded
      ? lists.filter(({ record }) => record.name === sharing.record).map((list) => ({ list, sharing }))
      : [],
  );
  return rows.map((choices, index) =>
    index === 0 && limited.length > 0 && !once(choices, 4)
      ? limitedRoles(choices, around, pick(choices, limited))
      : freeRoles(choices, around, pick(choices, lists)),
  );
}

interface Limited {
  readonly list: ListModel;
  readonly sharing: SharingModel;
}

/** Roles of which at least one is limited: each is filled by somebody else. */
function limitedRoles(choices: Choices, around: Around, { list, sharing }: Limited): Roles {
  const labels = different(choices, sharing.roles, 3);
  const other = once(choices, 4) ? [around.label() ?? 'Helper'] : [];
  return block(choices, around, list, [...labels, ...other], true);
}

function freeRoles(choices: Choices, around: Around, list: ListModel): Roles {
  const labels = several(choices, [1, 3], (index) => around.label() ?? `Helper${index}`);
  return block(choices, around, list, labels, once(choices, 2));
}

function block(
  choices: Choices,
  around: Around,
  list: ListModel,
  labels: readonly string[],
  areDifferent: boolean,
): Roles {
  const own = perhaps(choices, 2, around.label) ?? null;
  const title = perhaps(choices, 2, () => text(pick(choices, wordsFor.titles)));
  const items = labels.flatMap((label): readonly RoleItem[] => {
    const made = role(choices, around, list, label, areDifferent);
    return oneOf<readonly RoleItem[]>(choices, [
      [5, () => [made]],
      [1, () => [prose(choices), made]],
      [1, () => [made, requirement(choices, around).node]],
    ]);
  });
  return {
    kind: 'Roles',
    ...at,
    name: own === null ? null : name(own),
    title,
    each: areDifferent ? names(['different', list.record.name]) : [],
    items,
  };
}

function role(choices: Choices, around: Around, list: ListModel, label: string, areDifferent: boolean): Role {
  // Whoever fills one role only fills it on the day on which all of them are asked for.
  const here: Around = areDifferent ? { ...around, measuring: 'never' } : around;
  const { modifiers, when, inner } = heading(choices, here, (within) => condition(choices, within, 0));
  const isOpen = once(choices, 8) && around.mayAsk();
  const statement: Statement = {
    kind: 'Statement',
    ...at,
    label: name(label),
    title: perhaps(choices, 3, () => text(pick(choices, wordsFor.titles))),
    modifiers,
    when,
    condition: isOpen
      ? { kind: 'NotGiven', ...at, note: text(pick(choices, wordsFor.titles)) }
      : filledBy(choices, list, inner),
  };
  return { kind: 'Role', ...at, statement };
}
