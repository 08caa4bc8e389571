import type { Reporter } from '../diagnostics/report.ts';
import type { LoadedDocument } from '../documents/load.ts';
import type { Names } from '../names/symbols.ts';

export interface FactScope {
  readonly document: LoadedDocument;
  readonly names: Names;
  readonly report: Reporter['report'];
}

/** JSON as the facts carry it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** An object under construction; `Object.create(null)` so that no name of a document meets a prototype. */
export type JsonObject = Record<string, Json>;

export const newObject = (): JsonObject => Object.create(null) as JsonObject;
