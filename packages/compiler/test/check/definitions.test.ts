import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../src/compile.ts';
import { memoryHost } from '../../src/documents/host.ts';
import { expectFindings, expectFindingsIn } from '../support/compiling.ts';

describe('a definition of one word that is a field', () => {
  it.each([
    ['without a noun', 'define «insured»: insured require insured'],
    ['that denies the field', 'define «trained individual»: not trained require any trained individual'],
    ['that compares the field', 'define «trained individual»: trained is no require any trained individual'],
    ['that is another field', 'define «trained individual»: insured require any trained individual'],
  ])('means something else: %s', (_, items) => {
    expectFindings(items, 'shadowed-name');
  });
});

describe('a definition of several words', () => {
  it('may begin with a field', () => {
    expectFindings('define insured well: suspended require insured well');
  });

  it('may begin with a question', () => {
    expectFindings('unsettled big "?" define big spender: insured require big spender and big');
  });
});

describe('a definition in a catalog without a record', () => {
  it('is looked at for its words alone', () => {
    expectFindings('catalog C choice S: A, B define big: insured define «big»: suspended', 'duplicate-name');
  });

  it('may have parameters', () => {
    expectFindings('catalog C choice S: A, B define big («s»: S): insured', 'unused-parameter');
  });
});

/** Only a badge that is not the first one is needed for a tool. */
const tools = `catalog C
  scale rank: Low < High
  choice grip: Soft, Hard
  kind badge plural badges
  kind tool plural tools { needs: badge? rank: rank grip: grip size: number }
  entries of badge { - Plain - Solid }
  entries of tool {
    - Hammer { needs: Solid rank: Low grip: Hard size: 2 }
    - Drill { needs: Solid rank: Low grip: Hard size: 2 }
    - Saw { rank: Low grip: Hard size: 2 }
  }
  record club { holds badge, tool }
`;

describe('a parameter, where a definition is read by itself,', () => {
  it.each([
    'define club equipped (b: badge): any tool of b',
    'define club equipped (b: badge): any tool where needs is b',
    'define club equipped (b: badge): any tool where needs exactly b',
    'define club equipped (b: badge): any tool where needs is Plain, b',
    'define club equipped (b: badge): any tool of b where size between 1 and 3',
    'define club equipped (b: badge): all tools of b',
    'define club equipped (b: badge): any tool of b except Hammer',
    'define club equipped (g: grip): any tool of g',
    'define club equipped (r: rank): any tool of r',
    'define club equipped (r: rank): any tool where rank is not r',
  ])('stands for whatever it may be given: %s', (definition) => {
    expectFindings(tools + definition);
  });

  it('stands for what another definition is given', () => {
    expectFindings(`${tools}
      define club ready (b: badge): any tool of b
      define club equipped (b: badge): ready b`);
  });

  it('stands for nothing that no entry has', () => {
    expectFindings(`${tools} define club equipped (b: badge): «at least 3» tools of b`, 'impossible-count');
    expectFindings(
      `${tools} define club equipped (b: badge): any tool of b except «Saw»`,
      'exception-excludes-nothing',
    );
  });

  it('does not stand for what a use gives it', () => {
    const items = 'define equipped (b: badge): «any» tool of b require equipped Plain';
    expectFindingsIn({ 'catalog.proviso': tools, 'program.proviso': items }, 'program.proviso', 'impossible-count');
  });
});

describe('a definition of a catalog that another catalog uses', () => {
  const used = 'catalog D record club { insured: yesno } define sound club: «insurd»';
  const texts = { 'used.proviso': used, 'program.proviso': 'catalog C use "./used.proviso" define fine club: insured' };

  it('is read where it stands', () => {
    expectFindingsIn({ 'program.proviso': used }, 'program.proviso', 'unknown-name → insured');
  });

  it('is not read again', () => {
    const plain = { ...texts, 'used.proviso': used.replaceAll(/[«»]/gu, '') };
    expectFindingsIn(plain, 'program.proviso');
  });
});

describe('the limit of conditions in a catalog', () => {
  const codes = (definitions: string, conditions: number): readonly string[] => {
    const host = memoryHost({ 'c.proviso': `catalog C record club { insured: yesno } ${definitions}` });
    return checkDocument(host, 'c.proviso', { limits: { conditions } }).diagnostics.map(({ code }) => code);
  };
  const many = (condition: string): string =>
    Array.from({ length: 16 }, (_, at) => `define d${at}: ${condition}`).join(' ');

  it('is that of each definition', () => {
    expect(codes('define big: not insured define tall: not insured', 2)).toEqual([]);
    expect(codes('define big: not insured', 1)).toEqual(['program-too-large']);
  });

  it('is reported of a definition once, however much too large it is', () => {
    expect(codes('define big: insured and insured and insured', 1)).toEqual(['program-too-large']);
  });

  it('ends the reading of definitions after twenty times as many', () => {
    expect(codes(many('not insured'), 1)).toHaveLength(11);
    expect(codes(many('not (not insured)'), 2)).toHaveLength(11);
  });
});
