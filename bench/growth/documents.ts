/** How the time to check and to compile grows with the document. */
import { checkDocument, compileProgram, emitModule, memoryHost } from '../../packages/compiler/dist/index.js';
import type { Host } from '../../packages/compiler/dist/index.js';
import type { Effort, Measurement, Row } from '../support/measurement.ts';
import { repository } from '../support/program.ts';
import { timeInTurn } from '../support/timing.ts';
import { growthClaim } from './facts.ts';

const section = (number: number): string => `
section "Section ${number}" {
  require Roles${number}: at least 2 unique full-time individuals certified Associate or higher
  require Specialization${number}: any specialization except EnvSustainability since 2.0
  require Support${number} "Partner must have all of these": all of {
    - Agreement${number} "Valid Partner Agreement in place": agreement PartnerAgreement
    - Service${number} "Customer service 8 hours a day, 5 days a week":
        customerService.hoursPerDay at least 8 and customerService.daysPerWeek at least 5
    - CallBack${number} "One-hour call back": callBack at most 1 hour
    - PreSales${number} "Pre-Sales Support": preSalesSupport
    - PostSales${number} "Post-Sales Support": attested PostSalesSupport${number}
  }
  require Countries${number} "Country Groupings" when countries more than 1:
    attested OneCountryGrouping${number} "All of the countries are within one country grouping"
  text "Section ${number} in words" """
    Can the role apply across different countries? Yes, but only within one country grouping.
    """
}
`;

function programText(sections: number): string {
  const head = `program Grown "A Program of ${sections} Sections"
use "./catalog.proviso"

revisions {
  1.0 on 2020-01-01 "The first"
  2.0 on 2024-01-01 "The second"
}
`;
  return head + Array.from({ length: sections }, (_, place) => section(place + 1)).join('');
}

const document = 'grown.proviso';

function hostOf(text: string): Host {
  const catalog = repository.read('programs/cisco/catalog.proviso');
  if (catalog === null) throw new Error('The catalog of the program is not there.');
  return memoryHost({ [document]: text, 'catalog.proviso': catalog });
}

function compile(host: Host): number {
  const { program, diagnostics } = compileProgram(host, document);
  if (program === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return emitModule(program).reduce((sum, { text }) => sum + text.length, 0);
}

export function documentsGrowth({ quick }: Effort): Measurement {
  const sizes = quick ? [1, 10] : [1, 10, 100];
  const rows = sizes.map((size): Row => {
    const text = programText(size * 4);
    const host = hostOf(text);
    const tasks = [
      { name: 'check (ms)', run: () => checkDocument(host, document) },
      { name: 'compile (ms)', run: () => compile(host) },
    ];
    const times = timeInTurn(tasks, quick ? { rounds: 1, milliseconds: 5 } : { rounds: 5, milliseconds: 100 });
    return {
      name: `${(size * 16).toLocaleString('en')} requirements`,
      values: { KB: text.length / 1000, ...Object.fromEntries(times) },
    };
  });
  return {
    title: 'Documents',
    about: 'A program of so many requirements: checking it, and compiling it to all files that are emitted.',
    unit: '',
    rows,
    hasRatios: false,
    claims: ['check (ms)', 'compile (ms)'].map((column) => {
      const [before, last] = rows.slice(-2).map(({ values }) => values[column]);
      return growthClaim(column.replace(' (ms)', ''), before, last);
    }),
  };
}
