/** What is wrong with what is recorded of who fills the roles of the program. */
import type { FilledSlots, Violation } from '../../core/explanation.ts';
import { eachOnce } from '../finding.ts';
import type { AskedSlots } from './claims.ts';
import type { Fill, Person } from './people.ts';
import { limitOf } from './sharing.ts';
import type { Shared } from './sharing.ts';

/** Somebody recorded in a role of the program. */
interface Assigned {
  readonly person: Person;
  readonly isSure: boolean;
}

function assignedTo({ people, sharing }: Shared, { role }: AskedSlots): readonly Assigned[] {
  return people.flatMap((person) => {
    const fills = person.fills.filter((fill) => fill.entry === sharing.entry && fill.role === role);
    return fills.length === 0 ? [] : [{ person, isSure: fills.some(({ isSure }) => isSure) }];
  });
}

/** Who is recorded in which role. */
export function recordedSlots(shared: Shared, asked: readonly AskedSlots[]): readonly FilledSlots[] {
  return asked.map((slots) => {
    const assigned = assignedTo(shared, slots);
    const isSure = ({ person, isSure: isRecorded }: Assigned): boolean =>
      isRecorded && slots.candidates.some((each) => each.key === person.key && each.isSure);
    return {
      team: null,
      name: slots.name,
      by: assigned.map(({ person }) => person.name),
      ifSo: assigned.filter((each) => !isSure(each)).map(({ person }) => person.name),
    };
  });
}

export function violationsOf(shared: Shared, asked: readonly AskedSlots[]): readonly Violation[] {
  const { sharing } = shared;
  const isLimited = !sharing.exempt.includes(sharing.entry);
  const ofSlots = asked.flatMap((slots): readonly Violation[] => {
    const assigned = assignedTo(shared, slots);
    return [
      ...assigned.flatMap((each) => notQualified(slots, each)),
      ...notFilled(slots, assigned),
      ...(isLimited ? assigned.flatMap((each) => tooMany(shared, slots, each)) : []),
      ...(isLimited ? assigned.flatMap((each) => crosses(shared, slots, each)) : []),
    ];
  });
  return [...ofSlots, ...shared.people.flatMap((person) => twoRoles(shared, asked, person))];
}

function notQualified(slots: AskedSlots, { person, isSure }: Assigned): readonly Violation[] {
  const candidate = slots.candidates.find(({ key }) => key === person.key);
  if (candidate?.isSure === true) return [];
  const isSurely = isSure && candidate === undefined && !slots.canDrop;
  return [{ kind: 'notQualified', who: person.name, slot: slots.name, isSure: isSurely }];
}

function notFilled({ name, needed, canDrop }: AskedSlots, assigned: readonly Assigned[]): readonly Violation[] {
  const least = assigned.filter(({ isSure }) => isSure).length;
  if (least >= needed) return [];
  const most = assigned.length;
  return [{ kind: 'notFilled', slot: name, needed, most, isSure: most < needed && !canDrop }];
}

const entriesOf = (fills: readonly Fill[]): readonly string[] => eachOnce(fills.map(({ entry }) => entry));

function tooMany(shared: Shared, slots: AskedSlots, { person, isSure }: Assigned): readonly Violation[] {
  const { role, name } = slots;
  const { sharing } = shared;
  const atMost = limitOf(sharing, role ?? '');
  const inRole = (fills: readonly Fill[]): readonly Fill[] => fills.filter((fill) => fill.role === role);
  const surely = [sharing.entry, ...entriesOf(inRole(shared.surely(person)))];
  const perhaps = [sharing.entry, ...entriesOf(inRole(shared.perhaps(person)))];
  if (perhaps.length <= atMost) return [];
  const isSurely = isSure && surely.length > atMost && !slots.canDrop;
  const teams = surely.length > atMost ? surely : perhaps;
  return [{ kind: 'tooMany', who: person.name, slot: name, atMost, teams, isSure: isSurely }];
}

function crosses(shared: Shared, slots: AskedSlots, { person, isSure }: Assigned): readonly Violation[] {
  const crossed = shared.sharing.crossing.filter((roles) => roles.includes(slots.role ?? '')).flat();
  const surely = shared.surely(person);
  return shared
    .perhaps(person)
    .filter(({ role }) => role !== slots.role && crossed.includes(role))
    .map((fill) => ({
      kind: 'crosses',
      who: person.name,
      slot: slots.name,
      other: fill.role,
      team: fill.entry,
      isSure: isSure && surely.includes(fill) && !slots.canDrop,
    }));
}

function twoRoles(shared: Shared, asked: readonly AskedSlots[], person: Person): readonly Violation[] {
  const own = asked.flatMap((slots) => {
    const assigned = assignedTo(shared, slots).find((each) => each.person === person);
    return assigned === undefined ? [] : [{ slots, isSure: assigned.isSure && !slots.canDrop }];
  });
  if (own.length < 2) return [];
  const isSure = own.filter((each) => each.isSure).length > 1;
  return [{ kind: 'twoRoles', who: person.name, slots: own.map(({ slots }) => slots.name), isSure }];
}
