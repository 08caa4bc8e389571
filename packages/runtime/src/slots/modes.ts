/** The sets of roles that a thing may play side by side. */
import type { Layout } from './layout.ts';
import { at, listAt } from './numbers.ts';

/** Per role 1 where it may be played. */
export type Mode = Int32Array;

/** More ways than this to choose roles are not told apart: all roles are then one mode, which only makes bounds weaker. */
const mostModes = 32;

/** For every thing its modes: the largest sets of the roles it could play (in limited demands) of which none crosses another. */
export function modesOf(layout: Layout): readonly (readonly Mode[])[] {
  const known = new Map<string, readonly Mode[]>();
  return layout.arcsOfThing.map((arcs) => {
    const roles = [...new Set(arcs.map((arc) => at(layout.arcRole, arc)))].filter((role) => role >= 0);
    const key = roles.sort((one, other) => one - other).join();
    const modes = known.get(key) ?? modesAmong(layout, roles);
    known.set(key, modes);
    return modes;
  });
}

function modesAmong(layout: Layout, roles: readonly number[]): readonly Mode[] {
  const found: number[][] = [];
  const extend = (chosen: readonly number[], from: number): void => {
    if (found.length > mostModes) return;
    const role = roles[from];
    if (role === undefined) {
      if (isLargest(chosen)) found.push([...chosen]);
      return;
    }
    const crossed = listAt(layout.crosses, role);
    const isFree = !chosen.some((other) => crossed.includes(other));
    if (isFree) extend([...chosen, role], from + 1);
    if (!isFree || crossed.length > 0) extend(chosen, from + 1);
  };
  const isLargest = (chosen: readonly number[]): boolean =>
    roles.every(
      (role) => chosen.includes(role) || chosen.some((other) => listAt(layout.crosses, role).includes(other)),
    );
  extend([], 0);
  return (found.length > mostModes ? [roles] : found).map((chosen) => {
    const mode = new Int32Array(layout.roles);
    for (const role of chosen) mode[role] = 1;
    return mode;
  });
}
