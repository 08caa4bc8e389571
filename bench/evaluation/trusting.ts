/* eslint-disable @typescript-eslint/prefer-for-of -- an index is what the fastest code has */
/**
 * The Premier Integrator rules of revision 8.0 as a careful engineer writes them by hand for speed, over facts that are
 * known to be valid: all days exist, all lists are arrays, nobody is given twice. What is left out or null is not known,
 * and so not met. Every certification of the catalog is Associate or higher, so its level need not be looked up.
 *
 * It says yes or no for one day of one revision; it knows no other revision and gives no reasons.
 */
import type { Attestation, Holding, PlainIndividual, PlainPartner } from '../partners/facts.ts';

function isHeld(holding: Holding, day: string): boolean {
  const { since, through } = holding;
  // Days of this form compare as texts do.
  if (typeof since !== 'string' || since > day) return false;
  return typeof through !== 'string' || through >= day;
}

function isAttested(attestation: Attestation | null | undefined, day: string): boolean {
  if (typeof attestation !== 'object' || attestation?.answer !== true) return false;
  const { on, through } = attestation;
  if (typeof on !== 'string' || on > day) return false;
  return typeof through !== 'string' || through >= day;
}

/** The minutes of a duration such as `PT45M`, `PT1H30M`, `P1D` or `P1W`, read without allocating anything. */
function minutesOf(duration: string): number {
  let minutes = 0;
  let number = 0;
  for (let place = 1; place < duration.length; place++) {
    const code = duration.charCodeAt(place);
    if (code >= 48 && code <= 57) {
      number = number * 10 + (code - 48);
      continue;
    }
    if (code === 77) minutes += number;
    else if (code === 72) minutes += number * 60;
    else if (code === 68) minutes += number * 1440;
    else if (code === 87) minutes += number * 10_080;
    number = 0;
  }
  return minutes;
}

function hasPreSales({ preSalesSupport }: PlainPartner): boolean {
  return preSalesSupport === true;
}

function hasCustomerService({ customerService }: PlainPartner): boolean {
  if (typeof customerService !== 'object' || customerService === null) return false;
  const { hoursPerDay, daysPerWeek } = customerService;
  return typeof hoursPerDay === 'number' && hoursPerDay >= 8 && typeof daysPerWeek === 'number' && daysPerWeek >= 5;
}

function callsBack({ callBack }: PlainPartner): boolean {
  return typeof callBack === 'string' && minutesOf(callBack) <= 60;
}

function isOneGrouping({ countries, attested }: PlainPartner, day: string): boolean {
  return (typeof countries === 'number' && countries <= 1) || isAttested(attested?.OneCountryGrouping, day);
}

function hasPostSales({ attested }: PlainPartner, day: string): boolean {
  return isAttested(attested?.PostSalesSupport, day);
}

function hasAgreement({ holds }: PlainPartner, day: string): boolean {
  const agreements = holds?.agreement;
  if (agreements === undefined || agreements === null) return false;
  for (let place = 0; place < agreements.length; place++) if (isHeld(agreements[place]!, day)) return true;
  return false;
}

function hasSpecialization({ holds }: PlainPartner, day: string): boolean {
  const specializations = holds?.specialization;
  if (specializations === undefined || specializations === null) return false;
  for (let place = 0; place < specializations.length; place++) {
    const holding = specializations[place]!;
    const { entry } = holding;
    if (entry !== 'CoreSecurity' && entry !== 'EnvSustainability' && isHeld(holding, day)) return true;
  }
  return false;
}

function isCertified({ holds }: PlainIndividual, day: string): boolean {
  const certifications = holds?.certification;
  if (certifications === undefined || certifications === null) return false;
  for (let place = 0; place < certifications.length; place++) if (isHeld(certifications[place]!, day)) return true;
  return false;
}

function hasRoles({ individuals }: PlainPartner, day: string): boolean {
  if (individuals === undefined || individuals === null) return false;
  let count = 0;
  for (let place = 0; place < individuals.length; place++) {
    const individual = individuals[place]!;
    if (individual.employment === 'FullTime' && isCertified(individual, day) && ++count === 2) return true;
  }
  return false;
}

/** The clauses that cost least and fail most come first. */
export function trusting(partner: PlainPartner, day: string): boolean {
  return (
    hasPreSales(partner) &&
    hasCustomerService(partner) &&
    callsBack(partner) &&
    isOneGrouping(partner, day) &&
    hasPostSales(partner, day) &&
    hasAgreement(partner, day) &&
    hasSpecialization(partner, day) &&
    hasRoles(partner, day)
  );
}

/** The clauses in the order of the document. */
export function trustingAsWritten(partner: PlainPartner, day: string): boolean {
  return (
    hasSpecialization(partner, day) &&
    hasRoles(partner, day) &&
    hasAgreement(partner, day) &&
    hasCustomerService(partner) &&
    callsBack(partner) &&
    hasPreSales(partner) &&
    hasPostSales(partner, day) &&
    isOneGrouping(partner, day)
  );
}
