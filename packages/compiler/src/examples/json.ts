import type { ReadProgram } from '../lower/program.ts';
import type { Bind } from '../bindings/meaning.ts';
import type { Place, Reporter } from '../diagnostics/report.ts';
import type { LoadedDocument, Range } from '../documents/load.ts';
import type { Names } from '../names/symbols.ts';

/** Where facts are read. */
export interface FactScope {
  readonly document: LoadedDocument;
  readonly names: Names;
  /** The program that the facts are for; null where it has no meaning yet. */
  readonly program: ReadProgram | null;
  /** The document that the program is in, as the host names it. */
  readonly programDocument: string | null;
  readonly report: Reporter['report'];
  readonly bind: Bind;
}

export const placeOf = (scope: Pick<FactScope, 'document'>, range: Range): Place => ({
  document: scope.document,
  range,
});

/** JSON as the facts carry it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** An object under construction; `Object.create(null)` so that no name of a document meets a prototype. */
export type JsonObject = Record<string, Json>;

export const newObject = (): JsonObject => Object.create(null) as JsonObject;

export const isList = (json: Json | undefined): json is readonly Json[] => Array.isArray(json);

export const isObject = (json: Json | undefined): json is Readonly<JsonObject> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);
