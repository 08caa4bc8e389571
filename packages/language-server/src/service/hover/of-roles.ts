/** Roles, and the limits that a catalog sets on who fills them. */
import { counted, listed, type BoundSymbol, type KindSymbol, type SharingSymbol } from '@proviso/compiler';
import { code, list, paragraph, point, type Block, type Item } from '../words/prose.ts';
import type { HoverContext } from './hover.ts';

const rankings = {
  'held first': 'what is held goes first',
  'filing date': 'what was filed for earlier goes first',
} as const;

interface Told {
  readonly sharing: SharingSymbol;
  readonly kind: Pick<KindSymbol, 'name' | 'plural' | 'entries'>;
}

const told = ({ analysis: { names } }: HoverContext, sharing: SharingSymbol): Told => {
  const kind = names?.kinds.get(sharing.of) ?? { name: sharing.of, plural: sharing.of, entries: new Map() };
  return { sharing, kind };
};

/** What limits one role, or all of them. */
const limits = ({ sharing, kind }: Told, role: string | null): readonly Item[] => [
  ...sharing.limits
    .filter((each) => role === null || each.role === role)
    .map((each) =>
      point([
        `one ${sharing.record} is `,
        code(each.role),
        ` in at most ${counted(each.atMost, kind.name, kind.plural)}`,
      ]),
    ),
  ...sharing.crossing
    .filter((each) => role === null || each.includes(role))
    .map((each) => point([`no ${sharing.record} is two of ${listed(each)}, not even in different ${kind.plural}`])),
];

const exempt = ({ sharing, kind }: Told): readonly Item[] => {
  if (sharing.exempt.length === 0) return [];
  const titles = sharing.exempt.map((name) => kind.entries.get(name)?.title ?? name);
  return [point([`what is filled in ${listed(titles)} does not count`])];
};

/** A role: what limits there are on who fills it. */
export const roleBlocks = (context: HoverContext, { name }: BoundSymbol): readonly Block[] => {
  const sharing = [...(context.analysis.names?.sharings.values() ?? [])].find(({ roles }) => roles.includes(name));
  if (sharing === undefined) return [];
  const all = told(context, sharing);
  const { kind } = all;
  return [
    paragraph(code(sharing.name), ` limits who fills it over all ${kind.plural} that are held or applied for:`),
    list([...limits(all, name), ...exempt(all)]),
  ];
};

/** Limits: all of them, and what goes first where not everything can be filled. */
export const sharingBlocks = (context: HoverContext, { name }: BoundSymbol): readonly Block[] => {
  const sharing = context.analysis.names?.sharings.get(name);
  if (sharing === undefined) return [];
  const all = told(context, sharing);
  const { ranking } = sharing;
  const order = ranking === null ? [] : [point([ranking.map((by) => rankings[by]).join(', then ')])];
  return [
    paragraph(`Over all ${all.kind.plural} that are held or applied for:`),
    list([...limits(all, null), ...exempt(all), ...order]),
  ];
};
