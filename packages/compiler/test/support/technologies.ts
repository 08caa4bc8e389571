/** A catalog of specializations, several of a technology. */
import type { CoreProgram } from '../../src/core/core.ts';
import type { Evaluation } from '../../src/core/explanation.ts';
import type { IsoDate } from '../../src/core/types.ts';
import { agreed } from './agreed.ts';
import { compiled } from './compiling.ts';

/** The catalog with further items. */
export const technologies = (items = ''): string => `catalog Technologies

kind specialization plural specializations { technology: list of Technology? }
choice Technology: UnifiedCommunications, Wireless, Security

entries of specialization {
  - IPCommunications "IP Communications" { technology: UnifiedCommunications }
  - ExpressUC "Express Unified Communications" { technology: UnifiedCommunications }
  - AdvancedUC "Advanced Unified Communications" since 2008-01-01 { technology: UnifiedCommunications }
  - WirelessLan "Wireless LAN" { technology: Wireless }
  - SecureWireless "Secure Wireless" { technology: Wireless, Security }
  - Foundation "Foundation"
}

record partner { holds specialization  individuals: list of individual  insured: yesno }
record individual { identified by id  id: text  team: Team  size: number  holds specialization }
choice Team: North, South

${items}
`;

/** The program of these items over the catalog with those. */
export const technologyProgram = (items: string, inCatalog = ''): CoreProgram =>
  compiled(`program P use "./technologies.proviso" ${items}`, { 'technologies.proviso': technologies(inCatalog) });

/** A holding: `AdvancedUC since 2009-03-01`, `ExpressUC` since long ago, `ExpressUC since ?`. */
export const held = (words: string): object => {
  const [entry, , since = '2005-01-01', , through] = words.split(' ');
  return { entry, ...(since === '?' ? {} : { since }), ...(through === undefined ? {} : { through }) };
};

/** The facts of a partner who holds these. */
export const holder = (...holdings: readonly string[]): object => ({
  holds: { specialization: holdings.map(held) },
});

/** What interpreter and emitted module find of somebody who holds these. */
export const found = (program: CoreProgram, on: IsoDate, ...holdings: readonly string[]): Evaluation =>
  agreed(program, holder(...holdings), { on });
