/** The roles of a program as another one asks them: a team besides its own. */
import type { Award, Condition } from '../core/core.ts';
import type { Team } from '../core/slots.ts';
import { isAround } from '../core/walk.ts';

/** The roles of a program that stand under limits, with the name of these. */
export interface TeamOfProgram {
  readonly sharing: string;
  readonly entry: string;
  readonly asks: Team;
}

/** The roles under limits in what a program requires; null where it has none, or asks for them in a way that another program cannot. */
export const teamIn = (whole: Condition, award: Award | null): TeamOfProgram | null => {
  if (award === null) return null;
  const within = (condition: Condition, around: (body: Condition) => Condition): TeamOfProgram | null => {
    const { form } = condition;
    if (form.kind === 'slots') {
      if (form.sharing === null) return null;
      const bare: Condition = { ...condition, label: null, title: null, form: { kind: 'all', members: [] } };
      const asks: Team = { entry: award.entry, gate: around(bare), members: form.members };
      return { sharing: form.sharing.name, entry: award.entry, asks };
    }
    if (form.kind === 'all') {
      for (const member of form.members) {
        const found = within(member, around);
        if (found !== null) return found;
      }
      return null;
    }
    if (!isAround(form) || form.kind === 'measured' || form.kind === 'decided' || form.kind === 'daily') return null;
    return within(form.body, (body) => around({ ...condition, label: null, title: null, form: { ...form, body } }));
  };
  return within(whole, (body) => body);
};
