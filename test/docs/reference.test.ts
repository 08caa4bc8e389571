import { describe, expect, it } from 'vitest';
import { itHoldsItsExamples } from './expect-examples.ts';
import { pagesIn } from './pages.ts';

const pages = pagesIn('docs/reference');

describe('the reference', () => {
  it('has an example on every page', () => {
    const without = pages.filter(({ blocks }) => !blocks.some(({ language }) => language === 'proviso'));
    expect(without.map(({ path }) => path)).toEqual([]);
  });
});

describe.each(pages.map((page) => ({ path: page.path, page })))('$path', ({ page }) => {
  itHoldsItsExamples(page);
});
