/** How many of several teams can be filled at once. */

/**
 * The largest number of teams of which all can be filled at once. What cannot be filled cannot be with more either, so that a choice is
 * followed no further than it can be filled, nor where too few are left to beat the best one.
 */
export function mostTeams<Team>(teams: readonly Team[], canBe: (some: readonly Team[]) => boolean): number {
  let best = 0;
  const extend = (chosen: readonly Team[], from: number): void => {
    best = Math.max(best, chosen.length);
    for (const [place, team] of teams.slice(from).entries()) {
      if (chosen.length + teams.length - from - place <= best) return;
      const more = [...chosen, team];
      if (canBe(more)) extend(more, from + place + 1);
    }
  };
  extend([], 0);
  return best;
}
