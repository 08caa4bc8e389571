/** Slots that are filled together: few people, few teams and small numbers, so that limits bind. */
import * as fc from 'fast-check';
import type { Condition, Form, Selection } from '../../packages/compiler/src/core/core.ts';
import type { Sharing, Team } from '../../packages/compiler/src/core/slots.ts';
import type { Ranking, RoleLimit } from '../../packages/compiler/src/core/sharing.ts';
import type { IsoDate, Lifetime, Vocabulary } from '../../packages/compiler/src/core/types.ts';
import { arbitraryEnds, either, object, oneOf, orNull } from './arbitraries.ts';

/** The roles that facts tell of. */
export const roles = ['Lead', 'Engineer', 'Seller'] as const;

const people = { from: 'subject', segments: ['individuals'] } as const;

/** What slots are made of. */
export interface SlotParts {
  readonly vocabulary: Vocabulary;
  readonly days: readonly IsoDate[];
  readonly questions: number;
  readonly conditionWith: (form: Form) => Condition;
  /** A condition on the subject; one on an individual; holdings of the subject or of individuals. */
  readonly inner: fc.Arbitrary<Condition>;
  readonly onPerson: fc.Arbitrary<Condition>;
  readonly others: fc.Arbitrary<Selection>;
  readonly lifetime: fc.Arbitrary<Lifetime>;
}

/** Members, most of which count some people, with limits on who fills them, or with a field that tells people apart, or with neither. */
export function arbitrarySlots(parts: SlotParts): fc.Arbitrary<Form> {
  const members = (least: number): fc.Arbitrary<readonly Condition[]> =>
    fc.array(arbitraryMember(parts), { minLength: least, maxLength: 3, size: 'max' });
  const apart = oneOf(null, ['score'], ['trained'], ['specialty'], ['contract', 'hours']).map(
    (segments) => segments && { from: 'item' as const, segments },
  );
  return either<Form>(
    [1, object({ kind: fc.constant('slots' as const), members: members(0), apart, sharing: fc.constant(null) })],
    [
      2,
      object({
        kind: fc.constant('slots' as const),
        members: members(1),
        apart: fc.constant(null),
        sharing: arbitrarySharing(parts),
      }),
    ],
  );
}

/** Mostly a count of people in a role, as it is or where it applies. */
function arbitraryMember(parts: SlotParts): fc.Arbitrary<Condition> {
  const { conditionWith, inner, onPerson, others, lifetime } = parts;
  const selection = either<Selection>(
    [
      6,
      object({
        kind: fc.constant('items' as const),
        list: fc.constant(people),
        record: fc.constant('individual'),
        test: orNull(onPerson),
      }),
    ],
    [1, others],
  );
  const count = object({
    kind: fc.constant('count' as const),
    selection,
    bound: object({ atLeast: oneOf(1, 1, 1, 2), atMost: fc.constant(null) }),
  }).map(conditionWith);
  const claim = either<Condition>(
    [6, count],
    [1, object({ kind: fc.constant('inForce' as const), lifetime, body: count }).map(conditionWith)],
    [1, object({ kind: fc.constant('when' as const), condition: inner, body: count }).map(conditionWith)],
    [1, count.map((only) => conditionWith({ kind: 'all', members: [only] }))],
  );
  const member = either([7, claim], [1, inner]);
  return fc
    .tuple(member, oneOf(...roles, ...roles, null), oneOf(null, null, 'The one'))
    .map(([condition, label, title]) => ({ ...condition, label, title }));
}

function arbitrarySharing(parts: SlotParts): fc.Arbitrary<Sharing> {
  const { vocabulary, days } = parts;
  const badges = vocabulary.kinds.find(({ name }) => name === 'badge')?.entries.map(({ name }) => name) ?? [];
  const ends = either([3, fc.constant({ first: null, last: null })], [1, arbitraryEnds(days)]);
  return object({
    name: fc.constant('Limits'),
    kind: fc.constant('badge'),
    entries: fc.tuple(...badges.map((entry) => ends.map((each) => ({ entry, ...each })))),
    entry: oneOf(...badges.slice(0, 2)),
    list: fc.constant(people),
    record: fc.constant('individual'),
    roles: fc.constant(roles),
    limits: fc.array(arbitraryLimit(), { maxLength: 3 }),
    crossing: oneOf<readonly (readonly string[])[]>([], [['Lead', 'Engineer']], [roles]),
    exempt: either([3, fc.constant<string[]>([])], [1, fc.subarray(badges, { maxLength: 2 })]),
    tellsApplications: fc.boolean(),
    others: fc.uniqueArray(arbitraryTeam(parts, badges), { maxLength: 3, selector: ({ entry }) => entry, size: 'max' }),
    ranking: orNull(arbitraryRanking(parts)),
  }).map((sharing) => ({ ...sharing, others: sharing.others.filter(({ entry }) => entry !== sharing.entry) }));
}

function arbitraryLimit(): fc.Arbitrary<RoleLimit> {
  return object({ role: oneOf(...roles), atMost: oneOf(1, 1, 2) });
}

function arbitraryTeam(parts: SlotParts, badges: readonly string[]): fc.Arbitrary<Team> {
  const { conditionWith, inner, lifetime } = parts;
  const none = conditionWith({ kind: 'all', members: [] });
  const gate = either<Condition>(
    [4, fc.constant(none)],
    [1, inner.map((condition) => conditionWith({ kind: 'when', condition, body: none }))],
    [1, lifetime.map((each) => conditionWith({ kind: 'inForce', lifetime: each, body: none }))],
  );
  return object({
    entry: oneOf(...badges),
    gate,
    members: fc.array(arbitraryMember(parts), { maxLength: 2, size: 'max' }),
  });
}

function arbitraryRanking({ questions }: SlotParts): fc.Arbitrary<Ranking> {
  return object({
    heldFirst: fc.boolean(),
    byFilingDate: fc.boolean(),
    question: fc.nat({ max: questions - 1 }),
  });
}
