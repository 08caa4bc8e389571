import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../src/compile.ts';
import { memoryHost } from '../../src/documents/host.ts';

/** What is found in a catalog with these limits. */
const found = (...limits: readonly string[]): readonly string[] => {
  const text = `catalog Guild
    kind title plural titles
    entries of title { - Silver }
    record bakery { holds title  bakers: list of baker }
    record baker plural bakers { identified by id  id: text }
    sharing Limits { ${limits.join(' ')} }`;
  const { diagnostics } = checkDocument(memoryHost({ 'guild.proviso': text }), 'guild.proviso');
  return diagnostics.map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`);
};

const limited = (role: string): string => `a baker fills ${role} in at most 2 titles`;
const apart = (...roles: readonly string[]): string => `no baker fills two of ${roles.join(', ')}`;

describe('two roles of one sharing with nearly one name', () => {
  it('may be one of them, misspelt where it is named the second time', () => {
    expect(found(limited('Seller'), apart('Master', 'Selr'))).toEqual(['role-named-once Selr']);
  });

  it('may be one of them, misspelt where it is named the first time', () => {
    expect(found(limited('Selr'), apart('Master', 'Seller'), apart('Helper', 'Seller'))).toEqual([
      'role-named-once Selr',
    ]);
  });

  it('are two where one line keeps them apart', () => {
    expect(found(limited('Seller'), apart('Seller', 'Sellers'))).toEqual([]);
  });

  it('are two where each has a limit of its own', () => {
    expect(found(limited('Seller'), limited('Sellers'))).toEqual([]);
  });

  it('are two where both are named several times', () => {
    expect(
      found(limited('Seller'), apart('Seller', 'Master'), apart('Sellers', 'Master'), apart('Sellers', 'Helper')),
    ).toEqual([]);
  });

  it('are two where they begin with other letters', () => {
    expect(found(limited('Seller'), apart('Master', 'Helper'))).toEqual([]);
  });
});
