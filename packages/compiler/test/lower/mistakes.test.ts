import { describe, expect, it } from 'vitest';
import { expectFindings, expectFindingsIn, messagesOf, programName } from '../support/compiling.ts';

describe('a misspelt name is read as what was meant, so that what else is wrong is found', () => {
  it.each([
    ['an entry', 'require any specialization «Clod», «Cloud»', 'unknown-entry → Cloud', 'duplicate-member'],
    [
      'an attribute',
      'require any specialization where «feild» is «Tehnology»',
      'unknown-field → field',
      'unknown-member → Technology',
    ],
    [
      'a group',
      'require any specialization in «Hybird» except «Mobile»',
      'unknown-name → Hybrid',
      'exception-excludes-nothing',
    ],
    [
      'a yes/no field after "is"',
      'require any individual who is «traned» «or higher»',
      'unknown-name → trained',
      'wrong-comparison',
    ],
    ['two words that are one', 'require any «full time» «zzzz» individual', 'unknown-name → full-time', 'unknown-name'],
    ['a field', 'require «employes» at least «"x"»', 'unknown-field → employees', 'wrong-value'],
    [
      'a level that is compared',
      'require «levl» is «Exprt» or lower',
      'unknown-field → level',
      'unknown-member → Expert',
    ],
  ])('%s', (_, items, ...expected) => {
    expectFindings(items, ...expected);
  });
});

describe('a name that is like nothing else is reported once', () => {
  it.each([
    ['as an entry', 'require any specialization «Zzzzz»', 'unknown-entry'],
    ['as an exception', 'require any specialization except «Zzzzz»', 'unknown-entry'],
    ['as an attribute', 'require any specialization where «zzzz» is Technology', 'unknown-field'],
    ['as what an attribute is', 'require any specialization where field is «Zzzzz»', 'unknown-member'],
    ['as what entries are of', 'require any certification of «Zzzzz» held by any individual', 'unknown-member'],
    ['as a holder', 'require any badge held by any «zzzz»', 'unknown-name'],
    ['as what is held', 'require any individual who holds any «zzzz»', 'unknown-name'],
    ['as what is counted', 'require at least 2 «zzzz»', 'unknown-name'],
    ['as what is counted after "unique"', 'require at least 2 «unique»', 'unknown-name'],
    ['as a field of an item', 'require any individual where «zzzz» at least 1', 'unknown-field'],
    ['as what an item is', 'require any individual who is «zzzz»', 'unknown-name'],
    ['as the second thing that an item is', 'require any individual who is full-time «zzzz»', 'unknown-name'],
    ['as an argument', 'require any individual certified «Zzzzz»', 'unknown-member'],
    ['as a level', 'require level is «Zzzzz» or higher', 'unknown-member'],
    ['after a definition', 'require new «zzzz»', 'unknown-name'],
    ['after a name of its own', 'require Insurance «zzzz»', 'unknown-name'],
    ['as a cohort', 'require X for «zzzz» partners: insured', 'unknown-name'],
  ])('%s', (_, items, expected) => {
    expectFindings(items, expected);
  });
});

describe('a name that stands where it means nothing is reported', () => {
  it.each([
    ['a definition of the subject before an item', 'require any «new» individual'],
    ['a definition of items as a requirement', 'require «full-time»'],
    ['a definition that stands after its noun, before it', 'require any «certified» Associate individual'],
    ['a definition that stands before its noun, after it', 'require any individual «full-time»'],
    ['a part of a phrase', 'define well seasoned individual: trained require any «well» individual'],
    ['a yes/no field before a definition', 'require any individual who is «trained» full-time'],
    ['a field that is not yes or no, after "is"', 'require any individual who is «experience»'],
    ['a word before the kind', 'require «new» specialization Cloud'],
    ['an entry without a comma', 'require any specialization Cloud «Data»'],
    ['an entry without a comma and a kind', 'require any Cloud «Data»'],
    ['entries of different kinds', 'require any «Cloud», CCNA'],
    ['a field that is no list, counted', 'require at least 2 «employees»'],
    ['a group of another kind', 'require any agreement in «Hybrid»'],
    ['a requirement after a whole one', 'require Insurance insured «suspended»'],
    ['the beginning of a phrase', 'define sound in-house: insured require «soun»'],
    [
      'a word of another phrase',
      `define well seasoned individual: trained
       define very trained individual: trained
       require any well «traind» individual`,
    ],
  ])('%s', (_, items) => {
    expectFindings(items, 'unknown-name');
  });

  it('at the word at which it leaves the phrase', () => {
    const items = 'define well seasoned individual: trained require any well «seasond» individual';
    expectFindings(items, 'unknown-name → seasoned');
  });
});

describe('a suggestion', () => {
  it.each([
    ['a kind', 'require at least 2 «specialisations»', 'unknown-name → specializations'],
    ['a definition of items', 'require any individual who is «full-tme»', 'unknown-name → full-time'],
    ['a field alone is none where it is not yes or no', 'require any individual who is «experienc»', 'unknown-name'],
  ])('may be %s', (_, items, expected) => {
    expectFindings(items, expected);
  });
});

describe('an "or higher" that follows no level', () => {
  it.each([
    'require any specialization Cloud «or higher»',
    'require founded is before 2024-01-01 «or higher»',
    'require level is before Expert «or higher»',
    'define sound partner: insured require new sound «or higher»',
    'define individual employed (how: Employment): employment is how require any individual employed PartTime «or higher»',
  ])('is reported: %s', (items) => {
    expectFindings(items, 'wrong-comparison');
  });
});

describe('a comparison that does not go with its field', () => {
  it.each([
    ['is reported of a choice', 'require size «between Small and Large»'],
    ['is reported of a list', 'require tags «is "x"»'],
    ['names a parameter for several levels', 'define ranked (r: Level): level is Associate, «r» require ranked Expert'],
  ])('%s', (_, items) => {
    expectFindings(items, 'wrong-comparison');
  });

  it.each([
    ['require tags between 1 and 2', '"between" does not go with a list; count what is in it: "at least 2 …".'],
    ['require tags is "x"', '"is" does not go with a list; count what is in it: "at least 2 …".'],
    [
      'define ranked (r: Level): level is r, Expert require ranked Associate',
      '"is" does not go with a level ("Associate", "Professional" or "Expert"); write one level only, or several requirements.',
    ],
  ])('is called as it is written: %s', (items, message) => {
    expect(messagesOf(items)).toEqual([message]);
  });

  it('is reported of a record, which has fields', () => {
    const texts = {
      'catalog.proviso': 'catalog C record club { owner: person } record person { age: number }',
      [programName]: 'require owner «is 2»',
    };
    expectFindingsIn(texts, programName, 'wrong-comparison');
    expect(messagesOf('require owner is 2', texts)[0]).toContain('name one of its fields, after a "."');
  });
});

describe('a number that is none', () => {
  it.each([
    ['require at least «2.5» agreements', 'whole-number'],
    ['require at least «2.5» of { - insured }', 'whole-number'],
    ['require at least «1,234,567,890,123,456» individuals', 'inexact-number'],
    ['require at least «12.3456789012345678%» of individuals are trained', 'inexact-number'],
    ['require between 20% and «_» of individuals are trained', 'wrong-value'],
  ])('is reported once: %s', (items, expected) => {
    expectFindings(items, expected);
  });
});

describe('a quantity is missing', () => {
  it.each([
    ['require «individual»', 'needs-quantity → at least 1 individual'],
    ['require any individual who holds «certification»', 'needs-quantity'],
    ['require «sales»', 'not-a-condition'],
    ['require «service.hoursPerDay»', 'not-a-condition'],
  ])('%s', (items, expected) => {
    expectFindings(items, expected);
  });
});

describe('what is not counted', () => {
  it.each([
    ['require any badge «held by any agreement»', 'not-counted-here'],
    ['require «any trophy»', 'not-held'],
    ['define individual tagged: at least 2 «tags» require any individual tagged', 'not-yet-supported'],
    ['define big bold: insured require big bold «in the last 6 months»', 'not-counted-here'],
    ['define big bold: insured require big bold «since 2024-01-01»', 'not-counted-here'],
  ])('is said: %s', (items, expected) => {
    expectFindings(items, expected);
  });
});

describe('a count that can never be reached', () => {
  it.each([
    ['with an exception', 'require «at least 3» specializations except Cloud', 'impossible-count'],
    [
      'of an entry that is named for days before and after it',
      'require since 2024-01-01: «at least 3» specializations Cloud, Data through 2020-01-01, Data since 2024-01-01',
      'impossible-count',
    ],
    [
      'in whatever order its entries stand',
      'require «at least 2» specializations Cloud since 2024-01-02, Data through 2024-01-01',
      'impossible-count',
    ],
    [
      'between two revisions',
      `revisions { 1.0 on 2023-01-01 2.0 on 2024-01-01 }
       require «at least 2» of { - since 1.0 before 2.0: insured - since 2.0: suspended }`,
      'impossible-count',
    ],
    [
      'because everything is excepted',
      'require any specialization except «Cloud, Data, Voice, Mobile»',
      'exception-excludes-everything',
    ],
    [
      'because two narrowings have no days in common',
      'require «all specializations Data through 2019-01-01 in Hybrid»',
      'empty-list',
    ],
  ])('is reported: %s', (_, items, expected) => {
    expectFindings(items, expected);
  });

  it('is not laid to an exception that excepts nothing', () => {
    const items = 'require «any» specialization where fee more than USD 9,000 except «Cloud»';
    expectFindings(items, 'impossible-count', 'exception-excludes-nothing');
  });

  it('is not asked by equal ends', () => {
    expectFindings('require between 2 and 2 individuals require between 50% and 50% of individuals are trained');
  });
});

describe('an exception', () => {
  it('that is misspelt is not said to except nothing', () => {
    expectFindings('require any specialization Cloud, Data except «Voic»', 'unknown-entry → Voice');
  });

  it('from a group narrowed by "where" may except nothing', () => {
    const items = 'require any specialization in Hybrid where field is Technology except «Cloud»';
    expectFindings(items, 'exception-excludes-nothing');
  });
});

describe('an attribute of several names', () => {
  it('is none', () => {
    expectFindings('require any specialization where «field.name» is Technology', 'unknown-field');
  });
});

describe('a parameter of another type', () => {
  it('does not fit', () => {
    const items =
      'define individual qualified (how: Employment): certified «how» require any individual qualified PartTime';
    expectFindings(items, 'wrong-value');
  });
});

describe('values that cannot be compared', () => {
  const texts = (condition: string): Readonly<Record<string, string>> => ({
    'catalog.proviso': `catalog C
      scale level: Low < High
      scale rank: Low < High
      choice grip: Soft, Hard
      choice feel: Soft, Hard, Wet
      kind badge plural badges
      kind tool plural tools
      entries of badge { - Plain }
      entries of tool { - Hammer }
      record club {
        holds badge
        sales: money in USD  fees: money in USD  costs: money in EUR
        level: level  lowest: level  rank: rank
        grip: grip  handle: grip  feel: feel
        badge: badge  other: badge  tool: tool
        size: number
      }`,
    [programName]: `require ${condition}`,
  });

  it.each([
    'sales at least «costs»',
    'level is «rank»',
    'level is «rank» or higher',
    'grip is «feel»',
    'badge is «tool»',
    'level is «grip»',
    'size at least «sales»',
    'sales at least 10% of «costs»',
  ])('are reported: %s', (condition) => {
    expectFindingsIn(texts(condition), programName, 'wrong-value');
  });

  it.each(['sales at least fees', 'level is lowest', 'grip is handle', 'badge is other'])(
    'are not those of one type: %s',
    (condition) => {
      expectFindingsIn(texts(condition), programName);
    },
  );

  it.each([
    ['a part of a percentage', 'require satisfaction at least 25% of «satisfaction»', 'wrong-value'],
    [
      'a parameter for several levels',
      'define ranked (r: Level): level between «r» and Expert require ranked Associate',
      'wrong-value',
    ],
    ['a field that there is not', 'require partTimers at least «employes»', 'unknown-field → employees'],
    ['a part of what there is not', 'require cloudSales at least 25% of «zzzz»', 'unknown-field'],
    ['a word with an answer', 'require insured is «zzz»', 'wrong-value'],
    ['a field of a field that there is not', 'require level is service.«zzz»', 'unknown-field'],
    ['a fact with what the catalog says', 'require any specialization where launched «is founded»', 'wrong-value'],
    [
      'a fact, as one of two ends, with what the catalog says',
      'require any specialization where launched «between 2018-01-01 and founded»',
      'wrong-value',
    ],
  ])('may be %s', (_, items, expected) => {
    expectFindings(items, expected);
  });
});

describe('a misspelt group', () => {
  it('is the one of its kind that is most like it', () => {
    const texts = {
      'catalog.proviso': `catalog C
        kind badge plural badges
        entries of badge { - Plain - Fine }
        group Former of badge: Plain
        group Current of badge: Fine
        record club { holds badge }`,
      [programName]: 'require any badge in «Curent» except «Plain»',
    };
    expectFindingsIn(texts, programName, 'unknown-name → Current', 'exception-excludes-nothing');
  });
});

describe('a group of fields', () => {
  it('is asked for by its first field', () => {
    const texts = { 'catalog.proviso': 'catalog C record club { house: { open: yesno } }' };
    expect(messagesOf('require house', texts)).toEqual([
      '"house" is a group of fields: say what it must be, for instance "house.open".',
    ]);
  });
});

describe('a mistake', () => {
  it.each([
    ['in a definition that nothing uses', 'define big: «insurd» require suspended', 'unknown-name → insured'],
    [
      'in the second of the labels of an alternative',
      'require A: insured may instead of A, «Bx»: suspended',
      'unknown-label',
    ],
    [
      'of definitions by way of each other',
      'define outer: big define «big»: tall define tall: big require outer',
      'definition-circle',
    ],
    ['of an alternative that stands alone', '«may instead: insured»', 'instead-without-requirement'],
    ['before an alternative', '«rquire» insured may instead: suspended', 'misspelt-word → require'],
  ])('is found: %s', (_, items, expected) => {
    expectFindings(items, expected);
  });
});

describe('nothing is found', () => {
  it.each([
    ['in a moment before days', 'require X on renewal since 2024-01-01: insured'],
    ['in a moment that is said twice', 'require X on renewal on renewal: insured'],
  ])('%s', (_, items) => {
    expectFindings(items);
  });
});

describe('a program over a catalog without a record', () => {
  it('names the catalog', () => {
    const texts = { 'catalog.proviso': 'catalog C use "./more.proviso"', 'more.proviso': 'catalog D' };
    const message = '"catalog.proviso" declares no record, so this program uses no catalog that says what is judged.';
    expect(messagesOf('program P use "./catalog.proviso" require insured', texts)[0]).toContain(message);
    const alone = { 'catalog.proviso': 'catalog C' };
    expect(messagesOf('program P use "./catalog.proviso" require insured', alone)[0]).toContain(message);
  });
});

describe('a list that ends with a comma', () => {
  it('is one mistake', () => {
    expectFindings('require any specialization Cloud, «require» insured', 'unexpected-text');
    expectFindings('require any specialization Cloud except Data, «require» insured', 'unexpected-text');
  });
});

describe('a message says', () => {
  it.each([
    ['require before 2022-06-01: specialization Mobile', '(it begins on 2023-01-01)'],
    ['require since 2024-01-01: specialization Voice', '(it ended on 2021-12-31)'],
    ['require since 2024-01-01: any badge Blitz held by any individual', '(it exists from 2021-01-01 to 2021-12-31)'],
    ['require any specialization where fee more than USD 9,000', 'but there is no specialization to count:'],
    [
      'require at least 2 specializations Cloud through 2024-01-01, Data since 2024-01-02',
      'but there is never more than 1 specialization to count:',
    ],
    ['require at least 3 agreements', 'but there are never more than 2 agreements to count:'],
    ['require any specialization of Zzz', 'what a specialization can be of. It has "Architecture" and "Technology".'],
    ['require any specialization where field is Zzz', '"Zzz" is not one of the values of this field. It has "Arch'],
    ['require main is Zzz', '"Zzz" is not one of the specialization entries of the catalog. It has "Cloud", "Data",'],
    ['require level is Zzz', '"Zzz" is not one of Level. It has "Associate",'],
    ['require any agreement in Hybrid', 'Here a group of agreements is expected.'],
    ['require any individual who is zzzz', 'Here a word that describes an individual is expected.'],
    ['require any zzzz individual', 'Here a word that describes an individual, such as "full-time", is expected.'],
    ['require new zzzz', 'Here a definition is expected.'],
    ['require any specialization Cloud Data', 'Here a comma is expected.'],
    ['require new specialization Cloud', 'Here the name of a specialization, after "specialization", is expected.'],
    ['require at least 2 zzzz', 'Here what is counted, such as a kind or a record of the catalog, is expected.'],
    [
      'require X for zzzz partners: insured',
      'Here a definition of a partner, as in "define new partner: …", is expected.',
    ],
    ['require any individual who holds certification', 'for instance "any certification".'],
    ['require any specialization Zzz since 2024-01-01 before 2023-01-01', '"Zzz" would begin on'],
    ['require new sound or higher define sound partner: insured', '"or higher" does not go with "sound partner";'],
    [
      'define individual employed (how: Employment): employment is how require any individual employed PartTime or higher',
      '"or higher" does not go with "PartTime";',
    ],
    ['require size between Small and Large', '"between" does not go with one of'],
    ['require sales', 'for instance "sales is …".'],
    ['require service.hoursPerDay', '"service.hoursPerDay" is a number:'],
    ['require service.hoursPerDay.noon at least 1', '"service.hoursPerDay" has no "noon".'],
    ['require between 20% and _ of individuals are trained', '"_" does not fit here:'],
    [
      'define big bold: insured require big bold since 2024-01-01',
      '"since 2024-01-01" says nothing of the partner here.',
    ],
    [
      'define individual well certified (level: Level): certified level require any individual well certified',
      'After "well certified" a word is missing:',
    ],
    ['section "S" since 2024-01-01 before 2023-01-01 { require insured }', '"S" would begin on'],
    ['section "S" since 2024-01-01 { policy P before 2023-01-01 { require insured } }', '"P" would begin on'],
    ['section "S" since 2024-01-01 { require A before 2023-01-01: insured }', '"A" would begin on'],
    ['section "S" since 2024-01-01 { require "Title" before 2023-01-01: insured }', '"Title" would begin on'],
    ['section "S" since 2024-01-01 { require before 2023-01-01: insured }', 'This requirement would begin on'],
    [
      'require A: insured must instead when suspended: insured must instead when suspended: insured',
      'speaks of "A", and both',
    ],
  ])('%s: … %s', (items, words) => {
    expect(messagesOf(items).join('\n')).toContain(words);
  });
});

describe('one mistake in slots', () => {
  it('is told once where no role can be read', () => {
    expectFindings(
      'roles each filled by a different individual { role Master: «one» individual }',
      'unexpected-text → 1',
    );
  });

  it('is told once where a label is misspelt', () => {
    expectFindings(
      'require Lead: at least 1 individual who is trained\nrequire Helper: at least 2 individuals\nrequire each individual counted once for Lead, «Helpr»',
      'unknown-label → Helper',
    );
  });

  it('is told once where a sharing has a limit that cannot be read', () => {
    expectFindingsIn(
      {
        'guild.proviso':
          'catalog Guild\nkind title\nrecord baker { identified by id  id: text }\nsharing Limits {\n  «baker» fills Master in at most 2 titles\n}',
      },
      'guild.proviso',
      'unexpected-text → a baker',
    );
  });

  it('is told once where a role asks for nobody', () => {
    expectFindings('roles each filled by a different individual { role Master: «0» individuals }', 'empty-count');
  });
});
