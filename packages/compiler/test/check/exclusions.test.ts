import { describe, it } from 'vitest';
import { expectFindingsIn } from '../support/compiling.ts';
import { technologies } from '../support/technologies.ts';

const rules =
  'exclusion OneTechnology: at most 1 specialization per technology award of AdvancedUC ends IPCommunications';

const findings = (items: string, ...codes: readonly string[]): void => {
  const texts = {
    'technologies.proviso': technologies(rules),
    'express.proviso': 'program Express use "./technologies.proviso" award specialization ExpressUC require insured',
    'program.proviso': `program P use "./technologies.proviso" use "./express.proviso" ${items}`,
  };
  expectFindingsIn(texts, 'program.proviso', ...codes);
};

describe('requirements that an exclusion lets nobody meet', () => {
  it.each([
    ['two entries of one technology', 'require specialization ExpressUC require «specialization AdvancedUC»'],
    ['both in one requirement', 'require specialization ExpressUC and «specialization AdvancedUC»'],
    ['all of some', 'require all specializations ExpressUC, «AdvancedUC»'],
    ['two of one technology', 'require «at least 2 specializations where technology is UnifiedCommunications»'],
    [
      'some of one technology and another',
      'require any specialization ExpressUC, IPCommunications require «specialization AdvancedUC»',
    ],
    ['what another program awards, and another', 'require specialization AdvancedUC require «holds Express»'],
  ])('are %s', (_, items) => {
    findings(items, 'excluded-together');
  });

  it.each([
    ['entries of two technologies', 'require specialization ExpressUC require specialization WirelessLan'],
    ['either of two', 'require specialization ExpressUC or specialization AdvancedUC'],
    [
      'some that have one in common',
      'require any specialization ExpressUC, IPCommunications require any specialization ExpressUC, AdvancedUC',
    ],
    [
      'those of other days',
      'require before 2010-01-01: specialization ExpressUC require since 2010-01-01: specialization AdvancedUC',
    ],
    [
      'those of other moments',
      'require on application: specialization ExpressUC require on renewal: specialization AdvancedUC',
    ],
    [
      'what was held before',
      'require specialization ExpressUC held in the last 6 months require specialization AdvancedUC',
    ],
  ])('are not %s', (_, items) => {
    findings(items);
  });
});

describe('requirements beside an award', () => {
  it('cannot be of what the award excludes', () => {
    findings('award specialization AdvancedUC require «specialization ExpressUC»', 'excluded-by-award');
    findings('award specialization AdvancedUC require on application: «specialization ExpressUC»', 'excluded-by-award');
    findings('award specialization AdvancedUC require «holds Express»', 'excluded-by-award');
  });

  it('should not be of what the award ends, but at the application', () => {
    findings('award specialization AdvancedUC require «specialization IPCommunications»', 'ended-by-award');
    findings('award specialization AdvancedUC require on application: specialization IPCommunications');
  });

  it('may be of anything else', () => {
    findings('award specialization AdvancedUC require specialization WirelessLan');
    findings('award specialization AdvancedUC require any specialization ExpressUC, WirelessLan');
  });
});
