import { expect, it } from 'vitest';
import { evaluated, examplesOf, factIssues } from './examples.ts';
import type { Example } from './examples.ts';
import type { Page } from './pages.ts';

function expectExample(example: Example): void {
  if (example.kind !== 'facts') {
    expect(example.found).toEqual(example.expected);
    return;
  }
  const { block, program, claims } = example;
  expect(claims, 'a line such as "On 2024-06-01: **met**." after the facts').not.toEqual([]);
  if (program === null) throw new Error('There is no program before these facts.');
  const facts: unknown = JSON.parse(block.text);
  expect(factIssues(program, facts)).toEqual([]);
  for (const claim of claims) {
    const { evaluation, emitted } = evaluated(program, facts, claim);
    expect(`On ${claim.on}: ${evaluation.verdict}`).toBe(`On ${claim.on}: ${claim.verdict}`);
    if (claim.missing !== null) expect(evaluation.missing).toEqual(claim.missing);
    expect(emitted).toEqual(evaluation);
  }
}

/** One test for each example of a page. */
export function itHoldsItsExamples(page: Page): void {
  for (const example of examplesOf(page)) {
    const what = { document: 'reads', facts: 'judges', expectations: 'meets the expectations of' }[example.kind];
    it(`${what} the example in line ${example.block.line}`, () => {
      expectExample(example);
    });
  }
}
