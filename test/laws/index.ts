import {
  agreementOnAnyJson,
  agreementOnCore,
  agreementOnDocuments,
  agreementOnSlots,
  agreementOnWildFacts,
} from './agreement.ts';
import { exclusion } from './exclusion.ts';
import { changesOnChangeDays } from './changes.ts';
import { daysThatMatter } from './days.ts';
import { duplicatesCountOnce } from './duplicates.ts';
import { changesOfWhatIsHeld } from './held-over-time.ts';
import { missingIsEnough, missingIsNamed, missingIsOpen, settledStays } from './knowledge.ts';
import type { Law } from './law.ts';
import { orderOfClauses } from './order-of-clauses.ts';
import { orderOfLists, orderOfProperties } from './order-of-facts.ts';
import { printing } from './printing.ts';
import { soundness } from './soundness.ts';
import { timelinesAreRight } from './timelines.ts';

export type { Law, Tally } from './law.ts';

/** Every law, with how often it is tried before it is the next one's turn. */
export const laws: readonly { readonly law: Law; readonly runs: number }[] = [
  { law: agreementOnDocuments, runs: 60 },
  { law: agreementOnCore, runs: 40 },
  { law: agreementOnSlots, runs: 60 },
  { law: agreementOnWildFacts, runs: 40 },
  { law: agreementOnAnyJson, runs: 10 },
  { law: settledStays, runs: 60 },
  { law: missingIsNamed, runs: 40 },
  { law: missingIsOpen, runs: 40 },
  { law: missingIsEnough, runs: 60 },
  { law: daysThatMatter, runs: 30 },
  { law: changesOnChangeDays, runs: 30 },
  { law: changesOfWhatIsHeld, runs: 30 },
  { law: timelinesAreRight, runs: 30 },
  { law: orderOfProperties, runs: 20 },
  { law: orderOfLists, runs: 40 },
  { law: orderOfClauses, runs: 40 },
  { law: duplicatesCountOnce, runs: 40 },
  { law: exclusion, runs: 60 },
  { law: printing, runs: 60 },
  { law: soundness, runs: 60 },
];
