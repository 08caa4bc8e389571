import type { PlainPartner } from '../partners/index.ts';

/** Another engine with the Premier Integrator rules of revision 8.0, written as its own users would write them at best. */
export interface Peer {
  readonly name: string;
  /** Whether it walks a description of the rules at run time, rather than running code made from it. */
  readonly isInterpreter: boolean;
  /** How many partners there is time for in a round. */
  readonly partnersARound: number;
  /** Reads the rules once; what it gives is called once a partner. */
  readonly prepare: (day: string) => (partner: PlainPartner) => boolean | Promise<boolean>;
}
