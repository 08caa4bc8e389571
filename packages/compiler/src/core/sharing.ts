/** Limits on people over all that a subject holds and applies for. */
import type { IsoDate } from './types.ts';

/** Limits on what one item fills over all teams: over all entries of a kind that the subject holds or applies for. */
export interface SharingOf<Condition, FieldPath> {
  readonly name: string;
  /** The kind of what is awarded: each entry of it that the subject holds or applies for is a team. */
  readonly kind: string;
  /** All entries of it, with the days on which the catalog has them. */
  readonly entries: readonly {
    readonly entry: string;
    readonly first: IsoDate | null;
    readonly last: IsoDate | null;
  }[];
  /** What the program awards: the team that the members stand for. */
  readonly entry: string;
  /** The list of those who fill roles, and their record: what they are recorded to fill is under `fills` of each. */
  readonly list: FieldPath;
  readonly record: string;
  /** All roles that are limited. The members of a role bear its name as their label. */
  readonly roles: readonly string[];
  readonly limits: readonly RoleLimit[];
  /** Sets of roles of which nobody fills two. */
  readonly crossing: readonly (readonly string[])[];
  /** The entries of which what is filled counts toward no limit and crosses nothing. */
  readonly exempt: readonly string[];
  /** Whether the facts of the subject tell what it applies for, under `appliedFor`. */
  readonly tellsApplications: boolean;
  /** The teams that other documents tell of: what has to be filled in them. */
  readonly others: readonly TeamOf<Condition>[];
  /** Which teams go before which; null: all others before this one. */
  readonly ranking: Ranking | null;
}

export interface RoleLimit {
  readonly role: string;
  readonly atMost: number;
}

/** What another program asks of those who fill its roles. */
export interface TeamOf<Condition> {
  readonly entry: string;
  /** What is around its roles: met where they are asked for, else n/a. */
  readonly gate: Condition;
  readonly members: readonly Condition[];
}

/** What is held goes before what is applied for, and what was filed before goes before what was filed later, as far as said. */
export interface Ranking {
  readonly heldFirst: boolean;
  readonly byFilingDate: boolean;
  /** The question that is open between teams of one rank: whether this one goes first. */
  readonly question: number;
}
