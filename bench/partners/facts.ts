/** The facts of a partner as the Premier Integrator program reads them; null and left out both say "not known". */

export interface Partner {
  readonly name?: string | null;
  readonly holds?: {
    readonly specialization?: FactList<Holding> | null;
    readonly agreement?: FactList<Holding> | null;
  } | null;
  readonly countries?: number | null;
  readonly individuals?: FactList<Individual> | null;
  readonly customerService?: { readonly hoursPerDay?: number | null; readonly daysPerWeek?: number | null } | null;
  readonly callBack?: string | null;
  readonly preSalesSupport?: boolean | null;
  readonly attested?: Attested | null;
}

export interface Individual {
  readonly id?: string | null;
  readonly employment?: 'FullTime' | 'PartTime' | 'Contractor' | null;
  readonly holds?: { readonly certification?: FactList<Holding> | null } | null;
}

export interface Holding {
  readonly entry: string;
  readonly since?: string | null;
  readonly through?: string | null;
}

export interface Attested {
  readonly PostSalesSupport?: Attestation | null;
  readonly CustomerSatisfaction?: Attestation | null;
  readonly OneCountryGrouping?: Attestation | null;
  readonly TermsAndConditions?: Attestation | null;
}

export interface Attestation {
  readonly answer?: boolean | null;
  readonly by?: string | null;
  readonly on?: string | null;
  readonly evidence?: string | null;
  readonly through?: string | null;
}

/** All items, or those that are known where there may be more. */
export type FactList<Item> =
  readonly Item[] | { readonly known?: readonly Item[] | null; readonly maybeMore?: boolean | null };

/** Partners whose lists are plain arrays, as those of `generate.ts` are. */
export interface PlainPartner extends Partner {
  readonly holds?: {
    readonly specialization?: readonly Holding[] | null;
    readonly agreement?: readonly Holding[] | null;
  } | null;
  readonly individuals?: readonly PlainIndividual[] | null;
}

export interface PlainIndividual extends Individual {
  readonly holds?: { readonly certification?: readonly Holding[] | null } | null;
}
