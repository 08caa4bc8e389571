/** Code that reads facts: own properties only, and without a look-up where the facts are objects as JSON gives them. */
import type { FieldPath, HoldingSelection, Origin } from '../core/core.ts';
import type { Emission, Read, Scope } from './emission.ts';
import { quote } from './quote.ts';

/** A fact: how it is read, and its pointer as an expression. */
export interface PlaceRead extends Read {
  readonly pointer: string;
}

/** The variable that holds the subject or the item in hand. */
function variableOf(from: Origin): string {
  switch (from) {
    case 'subject':
      return 'x';
    case 'item':
      return 'i';
  }
}

/** The expression of the pointer that the segments lead to. */
function pointerOf(from: Origin, segments: readonly string[]): string {
  const path = quote(pathText(segments));
  switch (from) {
    case 'subject':
      return path;
    case 'item':
      return `at + ${path}`;
  }
}

/** The JSON pointer of the segments. */
export function pathText(segments: readonly string[]): string {
  return segments.map((segment) => `/${segment.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Reads the fact that the path leads to. */
export function readPath(
  emission: Emission,
  scope: Scope,
  path: FieldPath,
  origin: string = variableOf(path.from),
): PlaceRead {
  const lines: string[] = [];
  let object = origin;
  let value = 'undefined';
  path.segments.forEach((segment, place) => {
    const next = path.segments[place + 1];
    const key = JSON.stringify([origin, ...path.segments.slice(0, place + 1)]);
    const known = next === undefined ? undefined : scope.objects?.get(key);
    if (known !== undefined) {
      object = known;
      return;
    }
    value = scope.fresh('v');
    lines.push(`const ${value} = ${emission.property(object, segment)};`);
    if (next === undefined) return;
    object = scope.fresh('o');
    scope.objects?.set(key, object);
    lines.push(`const ${object}${emission.annotation('runtime.Facts')} = ${asFacts(emission, value, next)};`);
  });
  return { lines, value, pointer: pointerOf(path.from, path.segments) };
}

/**
 * The value as an object whose properties may be read, for reading the property. To ask for the property first lets the
 * engine know the object's shape and so its prototype; asking for the prototype alone would cost a call.
 */
export function asFacts(emission: Emission, value: string, property: string): string {
  if (emission.trusts) return `${emission.runtime('objectOf')}(${value})`;
  return `${isPlain(emission, value, property)} ? ${value} : ${emission.runtime('record')}(${value})`;
}

/** The same, but null where the value is not an object. `property` null: no property is known to be read. */
export function asFactsOrNull(emission: Emission, value: string, property: string | null): string {
  if (emission.trusts) return `${emission.runtime('objectOf')}(${value})`;
  const otherwise = `${emission.runtime('recordOrNull')}(${value})`;
  return property === null ? otherwise : `${isPlain(emission, value, property)} ? ${value} : ${otherwise}`;
}

function isPlain(emission: Emission, value: string, property: string): string {
  const isObject = `typeof ${value} === "object" && ${value} !== null`;
  return `${isObject} && ${quote(property)} in ${value} && ${emission.prototypeOf(value)} === ordinary`;
}

/** Where an attestation stands. */
export function attestationPath(from: Origin, name: string): FieldPath {
  return { from, segments: ['attested', name] };
}

/** Where the holdings of the thing in hand stand. */
export function holdingsPath({ from, verb, of }: HoldingSelection): FieldPath {
  return { from, segments: [verb, of] };
}
