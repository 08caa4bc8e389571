import type { Valid } from './issues.ts';

/** The part of Standard Schema 1 (https://standardschema.dev) that a validator offers. Declared here: no dependencies. */

export interface StandardSchema<Facts> {
  readonly version: 1;
  readonly vendor: 'proviso';
  readonly validate: (value: unknown) => StandardResult<Valid<Facts>>;
  /** Never there when running; tells a compiler what goes in and what comes out. */
  readonly types?: { readonly input: Facts; readonly output: Valid<Facts> } | undefined;
}

export type StandardResult<Facts> =
  { readonly value: Facts; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] };

export interface StandardIssue {
  readonly message: string;
  readonly path?: readonly PropertyKey[] | undefined;
}
