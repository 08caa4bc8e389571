/** Whether what is recorded of the program's own team is right. */
import type { FilledSlots, Violation } from '../explanation.ts';
import type { Asked, Candidate } from './candidates.ts';
import { areCrossing, isRecorded, limitOf, teamsElsewhere } from './people.ts';
import type { People, Person } from './people.ts';
import type { Sharing } from './plan.ts';
import type { Standing } from './presence.ts';

export interface Recorded {
  readonly isSurely: boolean;
  readonly isPossibly: boolean;
  readonly filled: readonly FilledSlots[];
  readonly violations: readonly Violation[];
}

/** Somebody who is recorded in a slot. */
interface Assigned {
  readonly person: Person;
  readonly isSure: boolean;
  readonly candidate: Candidate | undefined;
}

/** Checks it; null where nothing is recorded. */
export function checkRecorded<Day>(
  sharing: Sharing<Day>,
  people: People,
  claims: readonly Asked[],
  candidateOf: (claim: Asked, place: number) => Candidate | undefined,
): Recorded | null {
  const recorded = isRecorded(people, sharing.entry);
  if (recorded === 0) return null;
  const checked = claims.map((claim) => ({ claim, assigned: assignedTo(claim, sharing.entry, people, candidateOf) }));
  const isExempt = sharing.exempt.includes(sharing.entry);
  const violations = [
    ...checked.flatMap(({ claim, assigned }) => [
      ...violationsOf(claim, assigned),
      ...(isExempt ? [] : violationsOfLimits(sharing, claim, assigned)),
    ]),
    ...people.all.flatMap((person) => violationOfRoles(person, checked)),
  ];
  const isInDoubt = people.all.some(
    ({ fills, isInDoubt: isOpen }) => isOpen && fills.some(({ entry }) => entry === sharing.entry),
  );
  const filled = checked.map(({ claim: { team, name }, assigned }) => ({
    team,
    name,
    by: assigned.map(({ person }) => person.name),
    ifSo: assigned.flatMap(({ person, isSure, candidate }) =>
      isSure && candidate?.isQualified === true ? [] : [person.name],
    ),
  }));
  if (recorded === 1) return { isSurely: false, isPossibly: true, filled, violations };
  return {
    isSurely: violations.length === 0 && (isExempt || !isInDoubt),
    isPossibly: !violations.some(({ isSure }) => isSure),
    filled,
    violations,
  };
}

function assignedTo(
  claim: Asked,
  team: string,
  { all }: People,
  candidateOf: (claim: Asked, place: number) => Candidate | undefined,
): readonly Assigned[] {
  return all.flatMap((person, place): readonly Assigned[] => {
    let most: Standing = 0;
    for (const { entry, role, standing } of person.fills) {
      if (entry === team && role === claim.role && standing > most) most = standing;
    }
    return most === 0 ? [] : [{ person, isSure: most === 2, candidate: candidateOf(claim, place) }];
  });
}

function violationsOf({ name: slot, needed, mayDrop }: Asked, assigned: readonly Assigned[]): readonly Violation[] {
  const notQualified = assigned.flatMap(({ person, isSure, candidate }): readonly Violation[] =>
    candidate?.isQualified === true
      ? []
      : [{ kind: 'notQualified', who: person.name, slot, isSure: !mayDrop && isSure && candidate === undefined }],
  );
  const surely = assigned.filter(({ isSure }) => isSure).length;
  const most = assigned.length;
  if (surely >= needed) return notQualified;
  return [...notQualified, { kind: 'notFilled', slot, needed, most, isSure: !mayDrop && most < needed }];
}

function violationsOfLimits<Day>(
  sharing: Sharing<Day>,
  { name: slot, role, mayDrop }: Asked,
  assigned: readonly Assigned[],
): readonly Violation[] {
  const atMost = limitOf(sharing, role);
  const tooMany = assigned.flatMap(({ person, isSure }): readonly Violation[] => {
    if (role === null) return [];
    const surely = [sharing.entry, ...teamsElsewhere(person, role, 2)];
    const perhaps = [sharing.entry, ...teamsElsewhere(person, role, 1)];
    const isSurely = surely.length > atMost;
    if (!isSurely && perhaps.length <= atMost) return [];
    const teams = isSurely ? surely : perhaps;
    return [{ kind: 'tooMany', who: person.name, slot, atMost, teams, isSure: !mayDrop && isSure && isSurely }];
  });
  const crosses = assigned.flatMap(({ person, isSure }) =>
    person.fills.flatMap(({ role: other, entry: team, elsewhere }): readonly Violation[] =>
      elsewhere !== 0 && areCrossing(sharing, role, other)
        ? [{ kind: 'crosses', who: person.name, slot, other, team, isSure: !mayDrop && isSure && elsewhere === 2 }]
        : [],
    ),
  );
  return [...tooMany, ...crosses];
}

function violationOfRoles(
  person: Person,
  checked: readonly { readonly claim: Asked; readonly assigned: readonly Assigned[] }[],
): readonly Violation[] {
  const within = checked.flatMap(({ claim, assigned }) => {
    const found = assigned.find((each) => each.person === person);
    return found === undefined ? [] : [{ claim, isSure: found.isSure && !claim.mayDrop }];
  });
  if (within.length < 2) return [];
  const isSure = within.filter((each) => each.isSure).length > 1;
  return [{ kind: 'twoRoles', who: person.name, slots: within.map(({ claim }) => claim.name), isSure }];
}
