import { describe, expect, it } from 'vitest';
import { messages } from '../../src/diagnostics/messages.ts';
import { expectFindings, expectFindingsIn, messagesOf, programName, wordsOf } from '../support/compiling.ts';
import { otherDocuments, provoked } from './provoked.ts';

const cases = Object.entries(provoked).flatMap(([code, documents]) =>
  documents.map(({ document, instead }) => ({
    code,
    document,
    finding: instead === undefined ? code : `${code} → ${instead}`,
  })),
);

describe('a diagnostic', () => {
  it.each(Object.keys(messages))('%s is provoked', (code) => {
    expect(cases.map((each) => each.code)).toContain(code);
  });

  it.each(cases)('$finding points at the words that it is about: $document', ({ document, finding }) => {
    expectFindingsIn({ [programName]: document, ...otherDocuments }, programName, finding);
  });

  it.each(cases)('$code says in English what to do: $document', ({ document }) => {
    for (const message of messagesOf(document, otherDocuments)) {
      expect(message).toMatch(/^["A-Z\d].*[.?)]$/u);
      expect(message).not.toMatch(/undefined|null|\[object/u);
    }
  });

  it.each(Object.entries(provoked))('%s keeps its words', (_code, documents) => {
    const words = documents.map(({ document }) => [document, ...wordsOf(document, otherDocuments)].join('\n'));
    expect(words.join('\n\n').replaceAll('\u202e', '\\u202e')).toMatchSnapshot();
  });
});

describe('several mistakes', () => {
  it('are all found, each once', () => {
    expectFindings(
      `revisions { 5.0 on 2023-02-10 "Fewer" 6.0 on 2023-06-08 "None" }
      section "Specialization" {
        require any specialization except «Clod» since 5.0, Data since «6.1»
      }
      require Roles: at least 2 unique «ful-time» individuals certified «Asociate» or higher
      require Support since 6.0: all of {
        - «callBck» at most 1 hour
        - agreement PartnerAgreement
      }`,
      'unknown-entry → Cloud',
      'unknown-revision → 6.0',
      'unknown-name → full-time',
      'unknown-member → Associate',
      'unknown-field → callBack',
    );
  });

  it('in one phrase are all found', () => {
    expectFindings(
      'require at least 2 «ful-time» «indviduals» «certfied» «Asociate» or higher who are «traned»',
      'unknown-name → full-time',
      'unknown-name → individuals',
      'unknown-name → certified',
      'unknown-member → Associate',
      'unknown-name → trained',
    );
  });

  it('in a catalog are found where they stand', () => {
    expectFindings(
      `catalog C scale Level: Low < High
      kind badge { level: «Levl» }
      entries of «bagde» { - First { level: «Hgh» } - Second { «levl»: Low } }
      record partner { holds «badg»  fee: «mony» in USD }
      define rich partner: fee at least USD 5 and any badge of «Hih»`,
      'unknown-type → Level',
      'unknown-name → badge',
      'unknown-member → High',
      'unknown-field → level',
      'unknown-name → badge',
      'unknown-type → money',
      'unknown-member → High',
    );
  });
});

const elevenQuestions = Array.from({ length: 11 }, (_, at) => `unsettled Q${at} "?" require Q${at}`).join('\n');

describe('nothing is found', () => {
  it.each([
    [
      'in a definition that lets a field stand before its noun',
      'define trained individual: trained require any trained individual',
    ],
    ['in a condition after a list of entries', 'require any specialization except Cloud and insured'],
    [
      'in a question after a list of entries',
      'unsettled Guests "?" require any specialization except Cloud and Guests',
    ],
    ['where one of eleven questions is settled', `${elevenQuestions} settle Q0: yes`],
    [
      'where one of eleven questions is settled on every day',
      `${elevenQuestions} settle Q0 through 2024-01-01: yes settle Q1 since 2024-01-02: no`,
    ],
    [
      'where another of eleven questions is settled on the last day on which one is',
      `${elevenQuestions} settle Q0 through 2024-01-01: yes
       settle Q1 through 2023-12-31: no settle Q1 since 2024-01-02: no`,
    ],
    [
      'where one of eleven questions is settled since the first of all days',
      `${elevenQuestions} settle Q0 since 0001-01-01: no`,
    ],
  ])('%s', (_, document) => {
    expectFindings(document);
  });
});

describe('a name after a list of entries', () => {
  const catalog = (solid: string): string => `catalog C
    kind badge plural badges
    entries of badge { - plain - solid }
    record club { holds badge  solid: ${solid} }`;

  it.each([
    ['compared', 'yesno', 'solid is yes'],
    ['that a path begins with', '{ open: yesno }', 'solid.open'],
  ])('is a condition where it is a field %s', (_, type, condition) => {
    const items = `require any badge except plain and ${condition}`;
    expectFindingsIn({ 'catalog.proviso': catalog(type), [programName]: items }, programName);
  });

  it('is one more of the list where nothing else follows it', () => {
    const items = 'require any badge except plain« and »solid';
    const texts = { 'catalog.proviso': catalog('yesno'), [programName]: items };
    expectFindingsIn(texts, programName, 'list-needs-comma → , ');
  });

  it('is none of the list where a field stands before it', () => {
    expectFindings('require insured and «Data»', 'not-a-condition → specialization Data');
    expectFindings('require «Data» and insured', 'not-a-condition → specialization Data');
  });

  it('is one more of those that are held', () => {
    const items = 'define individual double: holds certification CCNA« and »CCNP require any individual double';
    expectFindings(items, 'list-needs-comma → , ');
  });
});

describe('one mistake gives one finding', () => {
  it.each([
    [
      'a definition that could not be used',
      'define «senior individual certified»: trained require any senior individual',
    ],
    ['a misspelt name whose definition is then unused', 'define tall partner: insured require «tal»'],
    ['a misspelt question that is then unused', 'unsettled Guests "?" require «Gests»'],
    ['a catalog that is not there', 'program P use «"./none.proviso"» require insured'],
    ['an entry outside its dates', 'require since 2024-01-01: specialization «Voice»'],
    ['a revision with a date that is none', 'revisions { 1.0 on «2023-02-29» } require before 1.0: insured'],
    ['a misspelt alternative', 'require «insurd» may instead when suspended: insured'],
  ])('%s', (_, document) => {
    expectFindings(document, expectedOf(document));
  });

  it('of a clause that cannot be read, followed by its alternative', () => {
    expectFindings('require «?» may instead: insured', 'unexpected-text');
  });

  it('of a field whose type cannot be understood', () => {
    const catalog = 'catalog C record partner { callBack: «zzzzzz» insured: yesno }';
    const items = 'require callBack at most 1 hour require insured';
    expectFindingsIn({ 'catalog.proviso': catalog, [programName]: items }, programName, 'unknown-type');
  });

  it('of a field in a currency that its type does not have', () => {
    const catalog = 'catalog C record partner { fee: number in «USD» }';
    const items = 'require fee at least USD 5';
    expectFindingsIn({ 'catalog.proviso': catalog, [programName]: items }, programName, 'wrong-value');
  });

  it('of a sentence that reading stops in', () => {
    expectFindings('require callBack «within» 1 hour', 'unexpected-text');
    expectFindings('program P «import» "./catalog.proviso" require insured', 'unexpected-text');
  });

  it('of an item that cannot be read, though nothing else is required', () => {
    expectFindings('«recommended» insured', 'misspelt-word → recommend');
  });

  it('of an invisible character in code', () => {
    expectFindings('require insured «\u200f»', 'bidi-character → ');
  });

  it.each(['holds', 'passed', 'attested'])('of a field called like what the facts carry as "%s"', (name) => {
    expect(messagesOf(`catalog C record partner { ${name}: text }`)).not.toEqual([]);
  });
});

/** The finding of each of the documents above. */
function expectedOf(document: string): string {
  const found: Readonly<Record<string, string>> = {
    'senior individual certified': 'definition-phrase',
    tal: 'unknown-name → tall',
    Gests: 'unknown-name → Guests',
    '"./none.proviso"': 'document-not-found',
    Voice: 'outside-its-dates',
    '2023-02-29': 'no-such-date → 2023-02-28',
    insurd: 'unknown-name → insured',
  };
  return found[/«(.*?)»/u.exec(document)?.[1] ?? ''] ?? '';
}
