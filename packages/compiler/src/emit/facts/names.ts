/** Identifiers for what the catalog names. Names may be any text; identifiers may not. */
import type { CoreProgram } from '../../core/core.ts';
import { eachNameOnce, unionsOf } from './members.ts';
import type { UnionType } from './members.ts';

export interface TypeNames {
  readonly records: ReadonlyMap<string, string>;
  readonly kinds: ReadonlyMap<string, string>;
  /** By `unionKey`. */
  readonly unions: ReadonlyMap<string, { readonly identifier: string; readonly type: UnionType }>;
}

/** The generic types that the emitted declarations may use. No other type gets one of these names. */
export const helperNames = ['Holding', 'FactList', 'Attestation', 'Money'] as const;

/** Types that everyone knows; another of the same name would confuse whoever reads the module. */
const wellKnown =
  'Array Boolean Date Error Function Map Number Object Partial Pick Promise Readonly ReadonlyArray Record RegExp Required Set String Symbol Temporal';

/** Letters of scripts whose tables have long been settled, so that every tool takes them for letters. */
const notInIdentifiers =
  /[^\w$\u00c0-\u024f\u0388-\u03ff\u0400-\u0481\u05d0-\u05ea\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fa5\uac00-\ud7a3]+|[×÷\u038b\u038d\u03a2\u03f6]/gu;

/** A type's name from any text: `one-hour call` gives `OneHourCall`. What cannot stand in an identifier parts words. */
function identifierOf(name: string): string {
  const words = name.normalize('NFC').replace(notInIdentifiers, ' ').split(' ');
  const identifier = words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');
  return /^[\p{ID_Start}_$]/u.test(identifier) ? identifier : `_${identifier}`;
}

/** Takes the first of NAME, NAME2, NAME3 … that is free. */
export function claim(taken: Set<string>, name: string): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}${number}`;
  taken.add(free);
  return free;
}

/** Two choices are one type if they have one name and the same members. */
export function unionKey(type: UnionType): string {
  return JSON.stringify([type.kind, type.name, ...unionTexts(type)]);
}

/** The texts that a choice or a scale admits, in the catalog's order. */
export function unionTexts(type: UnionType): readonly string[] {
  return type.kind === 'choice' ? type.members : type.levels;
}

/** One identifier for each record, kind, named choice and scale. `reserved` are identifiers that the module uses itself. */
export function typeNames(program: CoreProgram, reserved: ReadonlySet<string>): TypeNames {
  const taken = new Set<string>([...reserved, ...helperNames, ...wellKnown.split(' ')]);
  const identifiers = (all: readonly { readonly name: string }[]): ReadonlyMap<string, string> =>
    new Map(eachNameOnce(all).map(({ name }) => [name, claim(taken, identifierOf(name))]));
  const records = identifiers(program.vocabulary.records);
  const kinds = identifiers(program.vocabulary.kinds);
  const unions = new Map<string, { readonly identifier: string; readonly type: UnionType }>();
  for (const type of unionsOf(program)) {
    const key = unionKey(type);
    if (type.name === null || unions.has(key)) continue;
    unions.set(key, { identifier: claim(taken, identifierOf(type.name)), type });
  }
  return { records, kinds, unions };
}
