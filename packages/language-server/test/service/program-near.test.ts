import { nodesOf } from '@proviso/grammar';
import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../src/service/meaning/clauses.ts';
import { programNear, programOfRange } from '../../src/service/meaning/program-near.ts';
import { requirementInWords } from '../../src/service/meaning/requirement.ts';
import { scopeOf } from '../../src/service/meaning/scope.ts';
import { asPlainText } from '../../src/service/words/plain-text.ts';
import type { Analysis } from '../../src/service/analyse.ts';
import type { LoweredProgram } from '@proviso/compiler';
import { family } from '../support/family.ts';
import { start } from '../support/hovering.ts';
import { realDocuments } from '../support/real-documents.ts';

/** What each requirement of a program means, worked out with the whole program, and with what is near it alone. */
function meanings(analysis: Analysis): readonly (readonly [string, string])[] {
  const { uri, program, documents } = analysis;
  const document = documents.get(uri) ?? null;
  if (program === null || document === null) throw new Error('It means nothing.');
  return [...nodesOf(document.parsed.document)].flatMap((node) => {
    if (node.kind !== 'Require') return [];
    const place = { ...node.statement.condition, document: uri };
    const inWords = (each: LoweredProgram | null): string => {
      const clause = each === null ? null : clausesOf(each).at(place);
      if (each === null || clause === null) return 'nothing';
      return asPlainText(requirementInWords(clause, scopeOf(each, '2024-06-01')));
    };
    return [[inWords(program), inWords(programOfRange(analysis, document, node))] as const];
  });
}

const programs = realDocuments.filter(({ text }) => /^program /m.test(text));

describe.each(programs)('what is near a requirement of $name', ({ uri, workspace }) => {
  it('says what it means', async () => {
    const analysis = await workspace.analysis(uri);
    if (analysis === null) throw new Error('It is not there.');
    const all = meanings(analysis);
    expect(all.length).toBeGreaterThan(0);
    for (const [whole, near] of all) expect(near).toBe(whole);
  });
});

it('what is near a requirement are its alternatives, wherever they stand, and nothing that speaks of others', async () => {
  const { analysis } = await family({
    program: `${start}«»revisions { 1.0 on 2024-01-01 }
require Other: size at least 9
may instead: attested Help
section "S" since 1.0 when size at least 1 {
  require Large: size at least 3
  must instead when size more than 100: attested Board
  unsettled Guests "Do guests count?"
  require Guests "Guests": Guests or size at least 5 // so it is
}
may instead of Other, Large: attested Visit
`,
  });
  const all = meanings(analysis);
  expect(all.map(([whole]) => whole)).not.toContain('nothing');
  for (const [whole, near] of all) expect(near).toBe(whole);
});

it('what is near a requirement are the alternatives of its points, too', async () => {
  const { analysis } = await family({
    program: `${start}«»require Other: size at least 9
require Large: any of {
  - Grown: size at least 3
  - Helped: attested Help
}
may instead of Grown: attested Visit
`,
  });
  const all = meanings(analysis);
  expect(all.at(-1)?.[0]).toContain('Visit');
  for (const [whole, near] of all) expect(near).toBe(whole);
});

it('what is near a requirement of a policy in a section are its alternatives', async () => {
  const { analysis } = await family({
    program: `${start}«»section "S" {
  require Other: size at least 9
  policy Growth "Growth" {
    require Large: size at least 3
    may instead: attested Help
  }
}
may instead of Large: attested Visit
`,
  });
  const all = meanings(analysis);
  expect(all.map(([whole]) => whole)).not.toContain('nothing');
  for (const [whole, near] of all) expect(near).toBe(whole);
});

it('of a long program only what is near is worked out, and only once', async () => {
  const lines = Array.from(
    { length: 600 },
    (_, index) => `require R${index}: size at least ${index + 1} // nothing else`,
  );
  const { analysis } = await family({ program: `${start}«»${lines.join('\n')}` });
  const text = analysis.documents.get(analysis.uri)?.text ?? '';
  const at = text.indexOf('R300');
  const near = programNear(analysis, analysis.uri, { start: at, end: at });
  expect(near?.root.form).toMatchObject({ members: [{ label: 'R300', span: { start: at + 'R300: '.length } }] });
  expect(programNear(analysis, analysis.uri, { start: at, end: at })).toBe(near);
});

it('what is near an exception is what it is one to, and all exceptions to that', async () => {
  const { analysis } = await family({
    program: `${start}«»require Other: size at least 9
require Large: size at least 3
section "Elsewhere" when insured { exception Small to Large when size at most 2: size at least 1 }
exception Tiny to Small when size at most 1: not required
`,
  });
  const document = analysis.documents.get(analysis.uri);
  const exceptions = [...nodesOf(document!.parsed.document)].filter((node) => node.kind === 'Exception');
  expect(exceptions).toHaveLength(2);
  for (const { start: first, end, condition } of exceptions) {
    const near = programOfRange(analysis, document!, { start: first, end });
    const place = { ...condition, document: analysis.uri };
    expect(near === null ? null : clausesOf(near).at(place)).not.toBeNull();
    expect(near && clausesOf(near).labelled('Other')).toEqual([]);
  }
});
