import type { PlainPartner } from '../partners/index.ts';

/** Another engine with the Premier Integrator rules of revision 8.0, written as its own users would write them at best. */
export interface Peer {
  readonly name: string;
  /** Whether it interprets the rules, as a description or as a code of its own, rather than running JavaScript made of them. */
  readonly isInterpreter: boolean;
  /** How many partners there is time for in one go. */
  readonly partnersARound: number;
  /** Reads the rules once; what it gives is called once a partner. */
  readonly prepare: (day: string) => (partner: PlainPartner) => boolean | Promise<boolean>;
}
