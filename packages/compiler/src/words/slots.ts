/** Who fills what, and what stands against it, in words. */
import type { Taken, FilledSlots, Shortage, SlotName, SlotsFound, Violation } from '../core/explanation.ts';
import { listedUpTo } from './english.ts';

const mostNames = 8;

const names = (all: readonly string[]): string => listedUpTo([...new Set(all)], mostNames);

const slot = ({ team, name }: SlotName): string => (team === null ? name : `${name} (${team})`);

/** `1 slot`, `3 slots` */
const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** Who fills a slot. */
export const filledInWords = (filled: FilledSlots): string => {
  const sure = filled.by.filter((name) => !filled.ifSo.includes(name));
  const parts = [
    ...(sure.length === 0 ? [] : [names(sure)]),
    ...(filled.ifSo.length === 0 ? [] : [`${names(filled.ifSo)}, if what is missing is so`]),
  ];
  return parts.length === 0 ? 'nobody' : parts.join('; ');
};

const filledBy = (filled: FilledSlots): string => `${slot(filled)}: ${filledInWords(filled)}`;

/** `A, B or C` */
const oneOf = (all: readonly string[]): string => names(all).replace(/ and ([^,]*)$/u, ' or $1');

/** Who may fill the slots, and how many of these that comes to. */
const fillable = ({ most, who, taken }: Shortage): string => {
  if (who.length === 0) return 'nobody qualifies';
  const qualified = `only ${names(who)} qualif${who.length === 1 ? 'ies' : 'y'}`;
  if (most > 0) return `${qualified}, and ${most} can be filled at most`;
  return taken.length > 0
    ? `${qualified}, and ${who.length === 1 ? 'is' : 'are'} not free`
    : `${qualified}, and may fill none of them besides what is filled elsewhere`;
};

/** What keeps somebody from a slot. */
const takenInWords = ({ who, slot: name, role, teams, atMost }: Taken): string =>
  atMost === null
    ? `${who} is recorded as ${role} in ${names(teams)}, and so may not be ${name}`
    : `${who} is recorded as ${name} in ${teams.length} already (${names(teams)}), ${atMost} at most`;

const shortInWords = (shortage: Shortage): readonly string[] => {
  const { slots, needed, most, taken, oneMore } = shortage;
  const enough = oneMore.filter(({ short }) => short === 0).map(({ name }) => name);
  const least = Math.min(...oneMore.map(({ short }) => short));
  const helpful = oneMore.filter(({ short }) => short === least && short < needed - most).map(({ name }) => name);
  return [
    `${names(slots.map(slot))}: ${needed} needed${slots.length > 1 ? ' in all' : ''}, ${fillable(shortage)}`,
    ...taken.slice(0, mostNames).map(takenInWords),
    ...(enough.length > 0
      ? [`one more who qualifies as ${oneOf(enough)} would be enough`]
      : helpful.length > 0
        ? [`one more who qualifies as ${oneOf(helpful)} would leave ${counted(least, 'place')} open`]
        : []),
  ];
};

const violationInWords = (violation: Violation): string => {
  const perhaps = violation.isSure ? '' : 'perhaps ';
  switch (violation.kind) {
    case 'notQualified':
      return `${violation.who} is recorded as ${violation.slot}, and ${violation.isSure ? 'does not qualify' : 'perhaps does not qualify'}`;
    case 'notFilled':
      return `${violation.slot}: ${violation.needed} needed, ${violation.most === 0 ? 'nobody' : `${perhaps}only ${String(violation.most)}`} recorded`;
    case 'twoRoles':
      return `${violation.who} is ${perhaps}recorded in ${names(violation.slots)}, which different people have to fill`;
    case 'tooMany':
      return `${violation.who} is ${perhaps}recorded as ${violation.slot} in ${violation.teams.length} (${names(violation.teams)}), ${violation.atMost} at most`;
    case 'crosses':
      return `${violation.who} is recorded as ${violation.slot} and ${perhaps}as ${violation.other} in ${violation.team}, which one may not both be`;
  }
};

/** A line for each thing that is to be said. */
export function slotsInWords({ recorded, filled, violations, short, contested }: SlotsFound): readonly string[] {
  const byName = filled.map(filledBy);
  return [
    ...byName.map((line) => (recorded ? `recorded: ${line}` : line)),
    ...violations.map(violationInWords),
    ...(short === null ? [] : shortInWords(short)),
    ...(contested === null
      ? []
      : [
          `${names(contested.with)} can be filled alone, and not together with this: ${contested.fit} of these ${contested.with.length + 1} fit at once`,
        ]),
  ];
}
