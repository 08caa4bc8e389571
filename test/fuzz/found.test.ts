import { describe, expect, it } from 'vitest';
import { laws } from '../laws/index.ts';
import { kept } from './found.ts';

const cases = kept();

describe('a case that broke a law once', () => {
  it('names a law that there is', () => {
    const names = laws.map(({ law }) => law.name);
    expect(cases.filter(({ found }) => !names.includes(found.law))).toEqual([]);
  });

  for (const { name, found } of cases) {
    it(`does not break it again: ${name}, ${found.law}`, () => {
      const broken = laws.find(({ law }) => law.name === found.law)?.law;
      broken?.replay(JSON.stringify(found.case));
    });
  }
});
