import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../src/compile.ts';
import { memoryHost } from '../../src/documents/host.ts';
import { expectFindings, messagesOf } from '../support/compiling.ts';

// What stands in these names beside Latin letters is written as an escape, so that it can be told from them here.
const greek = { alpha: '\u03b1', lambda: '\u03bb' };
const cyrillic = { capitalA: '\u0410', o: '\u043e', zhe: '\u0436' };
const armenian = { ayb: '\u0561' };

describe('a name', () => {
  it.each(['Größe', 'Ремонт', 'Ποσό', 'Ծախս'])('of letters of one script, such as %s, is not confusable', (name) => {
    expectFindings(`require ${name}: insured`);
  });

  it.each([
    ['Cyrillic', `C${cyrillic.o}re`, 'Core'],
    ['Greek', `B${greek.alpha}se`, 'Base'],
  ])('of Latin and %s letters is confusable, with the name that it looks like', (_, name, looksLike) => {
    expectFindings(`require «${name}»: insured`, `confusable-name → ${looksLike}`);
  });

  it.each([
    ['Latin and Cyrillic', `B${cyrillic.zhe}`],
    ['Latin and Greek', `B${greek.lambda}`],
    ['Latin and Armenian', `B${armenian.ayb}`],
    ['Cyrillic and Greek', `${cyrillic.zhe}${greek.lambda}`],
    ['Greek and Armenian', `${greek.lambda}${armenian.ayb}`],
  ])('of %s letters is confusable where it looks like no other', (_, name) => {
    expectFindings(`require «${name}»: insured`, 'confusable-name');
  });

  it('is not confusable where only a look-alike of it is', () => {
    const items = `require A: insured require «${cyrillic.capitalA}»: suspended may instead of A: employees at least 1`;
    expectFindings(items, 'confusable-name → A');
  });
});

describe('a document of nothing', () => {
  it('is said to be none', () => {
    const { diagnostics } = checkDocument(memoryHost({ 'a.proviso': '' }), 'a.proviso');
    expect(diagnostics.map(({ code }) => code)).toEqual(['unexpected-text']);
  });
});

describe('a text', () => {
  it('may mix scripts', () => {
    expectFindings(`require country is "C${cyrillic.o}re"`);
  });
});

describe('a character that reorders what is shown', () => {
  it('is named by its four digits', () => {
    expect(messagesOf('require insured // \u061c')[0]).toContain('(U+061C)');
  });
});
