/** What fills slots, each one slot: people in roles, and what counts once. */
import { claimOf, counted, listed, type Condition, type CoreSharing } from '@proviso/compiler';
import { point, type Item } from '../words/prose.ts';
import { fieldInWords } from './values.ts';
import { kindCalled, recordCalled, type WordingScope } from './scope.ts';

type Slots = Extract<Condition['form'], { readonly kind: 'slots' }>;

/** What one of these may fill, in words: `Manager in at most 4 specializations`. */
const limitsInWords = (
  sharing: Pick<CoreSharing, 'limits' | 'crossing'>,
  kind: { readonly name: string; readonly plural: string },
): readonly string[] => [
  ...sharing.limits.map(({ role, atMost }) => `${role} in at most ${counted(atMost, kind.name, kind.plural)}`),
  ...sharing.crossing.map((roles) => `only one of ${listed(roles)}`),
];

const sharingInWords = (sharing: CoreSharing, scope: WordingScope): Item => {
  const { name, kind: of, exempt } = sharing;
  const kind = kindCalled(scope, of) ?? { name: of, plural: `${of}s` };
  const titled = exempt.map(
    (entry) => kindCalled(scope, of)?.entries.find((each) => each.name === entry)?.title ?? entry,
  );
  return point(
    [`${name} limits what one ${sharing.record} fills over all ${kind.plural}:`],
    [
      ...limitsInWords(sharing, kind).map((line) => point([line])),
      ...(titled.length === 0 ? [] : [point([`what is filled in ${listed(titled)} does not count`])]),
    ],
  );
};

/** The record or the kind that the first clause counts, as one counts it once. */
const countedIn = ({ members }: Slots, scope: WordingScope): string => {
  const selection = members.map((member) => claimOf(member)?.form.selection).find((each) => each !== undefined);
  if (selection === undefined) return 'thing';
  return selection.kind === 'items'
    ? (recordCalled(scope, selection.record)?.name ?? selection.record)
    : (kindCalled(scope, selection.of)?.name ?? selection.of);
};

/** All of these, of which nothing counts in two. */
export const slotsInWords = (form: Slots, scope: WordingScope, inWords: (condition: Condition) => Item): Item => {
  const one = countedIn(form, scope);
  const apart = form.apart === null ? '' : `, and no two that count share ${fieldInWords(form.apart)}`;
  return point(
    [`all of these, where each ${one} counts once${apart}:`],
    [...form.members.map(inWords), ...(form.sharing === null ? [] : [sharingInWords(form.sharing, scope)])],
  );
};
