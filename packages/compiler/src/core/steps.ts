/**
 * The most revisions for cohorts of a program. Its states, one more than these, are bits 0 to 30 of a number: JavaScript's bit operators
 * know 32 bits, of which the last one is the sign.
 */
export const mostCohortRevisions = 30;
