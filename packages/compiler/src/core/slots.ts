/** Things that fill slots, each one slot: people in roles. */
import type { Condition, FieldPath, Form } from './core.ts';
import type { SharingOf, TeamOf } from './sharing.ts';

export type Sharing = SharingOf<Condition, FieldPath>;
export type Team = TeamOf<Condition>;

/** A count of at least so many. */
export interface Claim {
  readonly form: Extract<Form, { readonly kind: 'count' }>;
  readonly needed: number;
}

/** The count of at least so many that a member comes to where it applies; null where it is something else. */
export const claimOf = ({ form }: Condition): Claim | null => {
  switch (form.kind) {
    case 'inForce':
    case 'moment':
    case 'begun':
      return claimOf(form.body);
    case 'when':
      return claimOf(form.body);
    case 'all': {
      const [only, ...others] = form.members;
      return only !== undefined && others.length === 0 ? claimOf(only) : null;
    }
    case 'count': {
      const { atLeast, atMost } = form.bound;
      return atLeast !== null && atLeast > 0 && atMost === null ? { form, needed: atLeast } : null;
    }
    case 'any':
    case 'tally':
    case 'not':
    case 'instead':
    case 'measured':
    case 'governed':
    case 'decided':
    case 'daily':
    case 'slots':
    case 'notRequired':
    case 'question':
    case 'attested':
    case 'truth':
    case 'compare':
    case 'every':
    case 'share':
      return null;
  }
};

/** Whether a condition is judged as of another day than that of evaluation, once it is gone through as claims are. */
export const isOfOtherDays = ({ form }: Condition): boolean => {
  if (form.kind === 'inForce' || form.kind === 'moment' || form.kind === 'begun' || form.kind === 'when') {
    return isOfOtherDays(form.body);
  }
  return form.kind === 'measured' || form.kind === 'decided' || form.kind === 'daily';
};

/** The conditions of other programs' teams. */
export const conditionsOfTeams = (sharing: Sharing | null): readonly Condition[] =>
  sharing === null ? [] : sharing.others.flatMap(({ gate, members }) => [gate, ...members]);

/** What a slot of a member is called: its title, else its label, of the member or of what is judged in it on its days; else its sentence. */
export const slotNameOf = (member: Condition): string => {
  const nameIn = ({ title, label, form }: Condition): string | null => {
    if (title !== null || label !== null) return title ?? label;
    const isWithin = form.kind === 'inForce' || form.kind === 'moment' || form.kind === 'begun' || form.kind === 'when';
    return isWithin ? nameIn(form.body) : null;
  };
  return nameIn(member) ?? member.sentence;
};
