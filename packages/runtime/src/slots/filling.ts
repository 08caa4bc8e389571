/** The problem of filling slots, as the solver takes it. */
import type { Asked } from './candidates.ts';
import type { Problem } from './index.ts';

/** Who has how much room in which roles. */
export interface Rooms {
  /** Every role of a slot or of a limit, by its number. */
  readonly roles: readonly (string | null)[];
  /** In how many more teams a thing may fill a role. */
  readonly roomOf: (thing: number, role: string | null) => number;
  readonly crossing: readonly (readonly string[])[];
}

/** In which way slots are filled: `any` case, by those who surely may; at `best`, by all candidates, without what may drop. */
export type Way = 'any' | 'best';

/** The claims whose slots are filled in this way. */
export function filledIn(way: Way, claims: readonly Asked[]): readonly Asked[] {
  return way === 'any' ? claims : claims.filter(({ mayDrop, isEndless }) => !mayDrop && !isEndless);
}

/** The claims, all of which are filled, as a problem. */
export function problemOf(way: Way, claims: readonly Asked[], things: number, rooms: Rooms | null): Problem {
  const teams = [...new Set(claims.map(({ team }) => team))];
  const roles = rooms?.roles ?? [];
  return {
    things,
    roles: Math.max(1, roles.length),
    demands: claims.map(({ team, role, needed, isLimited, candidates }) => ({
      need: needed,
      team: teams.indexOf(team),
      role: rooms === null ? 0 : roles.indexOf(role),
      limited: isLimited && rooms !== null,
      candidates: candidates.flatMap(({ thing, isSure }) => (isSure || way === 'best' ? [thing] : [])),
    })),
    room:
      rooms === null
        ? null
        : Array.from({ length: things }, (_, thing) => roles.map((role) => rooms.roomOf(thing, role))).flat(),
    crossing:
      rooms === null
        ? []
        : rooms.crossing.map((set) => set.map((role) => roles.indexOf(role)).filter((role) => role >= 0)),
  };
}
