import { checkDocument, diagnosticRegistry, memoryHost } from '@proviso/compiler';
import { describe, expect, it } from 'vitest';
import { examplesOf } from './examples.ts';
import { itHoldsItsExamples } from './expect-examples.ts';
import { pagesIn, type Page } from './pages.ts';

const pages = pagesIn('docs/diagnostics').filter(({ path }) => !path.endsWith('README.md'));

/** Codes that no text of a page's size gives, with texts that do. */
const tooLarge: Readonly<Record<string, () => string>> = {
  'document-too-large': () => `program Large\nuse "./catalog.proviso"\nrequire insured\n${' '.repeat(8_000_000)}`,
  'too-many-uses': () => `program Large\n${'use "./catalog.proviso"\n'.repeat(1001)}require insured`,
  'catalog-too-large': () => {
    const entries = Array.from({ length: 50_001 }, (_, index) => `- Badge${index}`).join('\n');
    return `catalog Large\nkind badge plural badges\nentries of badge {\n${entries}\n}`;
  },
  'definitions-too-deep': () => {
    const chain = Array.from({ length: 65 }, (_, index) => `define step${index + 1}: step${index}`);
    return `program Large\nuse "./catalog.proviso"\ndefine step0: insured\n${chain.join('\n')}\nrequire step0 and step65`;
  },
  'too-many-exceptions': () => {
    const chain = Array.from({ length: 65 }, (_, at) => `exception Step${at + 1} to Step${at} when insured: insured`);
    return `program Large\nuse "./catalog.proviso"\nrequire Step0: insured\n${chain.join('\n')}`;
  },
  'too-many-cohort-revisions': () => {
    const days = (at: number): string =>
      `for joining clubs on ${1980 + at}-01-01 for staying clubs on ${1980 + at}-01-02`;
    const revisions = Array.from({ length: 31 }, (_, at) => `${at}.0 { ${days(at)} }`);
    const clauses = Array.from({ length: 31 }, (_, at) => `require Clause${at} since ${at}.0: insured`);
    const cohorts = 'award agreement LeagueAgreement\ndefine joining club: insured\ndefine staying club: not joining';
    return `program Large\nuse "./catalog.proviso"\n${cohorts}\nrevisions { ${revisions.join('\n')} }\n${clauses.join('\n')}`;
  },
  'program-too-large': () => {
    const doubled = Array.from(
      { length: 16 },
      (_, index) => `define twice${index + 1}: twice${index} or twice${index}`,
    );
    return `program Large\nuse "./catalog.proviso"\ndefine twice0: insured\n${doubled.join('\n')}\nrequire twice16`;
  },
};

const clubs =
  'catalog Clubs\nkind agreement\nentries of agreement { - LeagueAgreement }\nrecord club { holds agreement  insured: yesno }';

/** Codes whose pages have no example. */
const withoutExample = new Set(Object.keys(tooLarge));

const codeOf = ({ path }: Page): string => path.replace(/^.*\/|\.md$/g, '');

const info = new Map<string, { readonly severity: string }>(Object.entries(diagnosticRegistry));

describe('the pages of diagnostics', () => {
  it('are one for each code', () => {
    expect(pages.map(codeOf).toSorted()).toEqual([...info.keys()].toSorted());
  });
});

describe('what is too large', () => {
  it.each(Object.entries(tooLarge))('gives %s', (code, made) => {
    const texts = { 'catalog.proviso': clubs, 'large.proviso': made() };
    const { diagnostics } = checkDocument(memoryHost(texts), 'large.proviso');
    expect(diagnostics.map((each) => each.code)).toEqual([code]);
  });
});

describe.each(pages.map((page) => ({ code: codeOf(page), page })))('the page of $code', ({ code, page }) => {
  const severity = info.get(code)?.severity ?? 'none';

  it('names its code and states its severity', () => {
    const article = severity === 'error' ? 'an' : 'a';
    expect(page.text.split('\n').slice(0, 3).join('\n')).toMatch(
      new RegExp(`^# ${code}\\n\\nThis is ${article} \\*\\*${severity}\\*\\*`),
    );
  });

  it('shows the code first and then how to mend it, but for what only very large texts give', () => {
    if (withoutExample.has(code)) {
      expect(page.text).toContain('## How to mend it');
      return;
    }
    const documents = examplesOf(page).filter((example) => example.kind === 'document');
    const wrong = documents.findIndex(({ expected }) => expected.includes(`${severity} ${code}`));
    expect(wrong).toBeGreaterThanOrEqual(0);
    expect(documents.slice(wrong + 1).some(({ expected }) => expected.length === 0)).toBe(true);
  });

  itHoldsItsExamples(page);
});
