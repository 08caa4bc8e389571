/** The teams of other programs that are filled besides the own one. */
import type { DayNumeral } from '../calendar.ts';
import type { Asked } from './candidates.ts';
import type { Way } from './filling.ts';
import type { Ranking } from './plan.ts';
import type { Presence } from './presence.ts';

/** A team of which it is asked who fills its roles. */
export interface AskedTeam {
  readonly entry: string;
  readonly claims: readonly Asked[];
  /** Whether it surely is there, is asked to be filled, and has nobody recorded who fills it. */
  readonly isSure: boolean;
}

export interface Before {
  /** Those that may go before the own team, in the order in which they were gone through. */
  readonly may: readonly AskedTeam[];
  readonly surely: readonly AskedTeam[];
  /** Those of one rank with the own team that can be filled after these, and those of them that surely can. */
  readonly peers: readonly AskedTeam[];
  readonly surePeers: readonly AskedTeam[];
}

/** `open`: it cannot be told. */
type Rank = 'before' | 'peer' | 'after' | 'open';

/** Whether the slots of these teams can all be filled. */
type CanFill = (way: Way, teams: readonly AskedTeam[]) => boolean;

/** The teams that go before where nothing is said of their order: all, each by itself. */
export function allBefore(teams: readonly AskedTeam[], canFill: CanFill): Before {
  const may = teams.filter((team) => canFill('best', [team]));
  return { may, surely: may.filter((team) => team.isSure && canFill('any', [team])), peers: [], surePeers: [] };
}

/** Those that go before by their ranks. */
export function rankedBefore<Day>(
  teams: readonly AskedTeam[],
  ranking: Ranking<Day>,
  own: string,
  presence: Presence,
  today: DayNumeral,
  canFill: CanFill,
): Before {
  const ranked = teams.map((team) => ({ team, rank: rankOf(ranking, team.entry, own, presence, today) }));
  const keyOf = ({ team: { entry } }: { readonly team: AskedTeam }): readonly [number, number] => {
    const isHeld = ranking.heldFirst && presence.isHeld(entry) === 2;
    const day = ranking.byFilingDate && !isHeld ? (presence.since(entry) ?? Infinity) : 0;
    return [ranking.heldFirst && !isHeld ? 1 : 0, day];
  };
  const inOrder = ranked
    .filter(({ rank }) => rank === 'before' || rank === 'open')
    .map((each) => ({ ...each, key: keyOf(each) }))
    .sort((a, b) => a.key[0] - b.key[0] || (a.key[1] === b.key[1] ? 0 : a.key[1] - b.key[1]));
  const may: AskedTeam[] = [];
  const surely: AskedTeam[] = [];
  for (const { team, rank } of inOrder) {
    if (!canFill('best', [...surely, team])) continue;
    const isSure = team.isSure && rank === 'before' && canFill('any', [...may, team]);
    may.push(team);
    if (isSure) surely.push(team);
  }
  const peers = ranked.flatMap(({ team, rank }) =>
    rank === 'peer' && canFill('best', [...surely, team]) ? [team] : [],
  );
  const surePeers = peers.filter((peer) => peer.isSure && canFill('any', [...may, peer]));
  return { may, surely, peers, surePeers };
}

/** Where a team stands against the own one. */
export function rankOf<Day>(
  { heldFirst, byFilingDate }: Ranking<Day>,
  entry: string,
  own: string,
  presence: Presence,
  today: DayNumeral,
): Rank {
  if (heldFirst) {
    const [isHeld, isOwnHeld] = [presence.isHeld(entry), presence.isHeld(own)];
    if (isHeld === 1 || isOwnHeld === 1) return 'open';
    if (isHeld !== isOwnHeld) return isHeld === 2 ? 'before' : 'after';
    if (isHeld === 2) return 'peer';
  }
  if (!byFilingDate) return 'peer';
  const day = presence.since(entry);
  const ownDay = presence.since(own) ?? today;
  if (day === null) return 'open';
  if (day === ownDay) return 'peer';
  return day < ownDay ? 'before' : 'after';
}
