import { describe, expect, it } from 'vitest';
import { documentOf } from '../../src/service/document.ts';
import { provideDocumentSymbols, type DocumentSymbol } from '../../src/service/provide-document-symbols.ts';

/** The outline of a document, each level indented. */
function outline(text: string): string {
  const lines = ({ kind, name, detail, children }: DocumentSymbol): readonly string[] => [
    `${kind} ${name}${detail === '' ? '' : ` – ${detail}`}`,
    ...children.flatMap(lines).map((line) => `  ${line}`),
  ];
  return provideDocumentSymbols(documentOf('', text)).flatMap(lines).join('\n');
}

describe('document symbols', () => {
  it('of a program are its sections, requirements, definitions, questions and revisions', () => {
    const text = `program P "The title"
revisions { 1.0 on 2024-01-01 "First" }
section "People" {
  require Trained "All are trained": every person must be trained
  require any badge
}
define trained person: holds any badge
unsettled Guests "Do guests count?"`;
    expect(outline(text)).toBe(`program P – The title
  revision 1.0 – 2024-01-01 First
  section People
    requirement Trained – All are trained
    requirement any badge – require
  definition trained person – holds any badge
  question Guests – Do guests count?`);
  });

  it('of exceptions stand below what they are exceptions to', () => {
    const text = `program P
require Trained: any badge
exception Small to Trained when size is Small: insured
exception Young to Small when founded is after 2020-01-01: not required
exception to Trained when size is Large: insured
require Other: insured
exception Far to Trained when size is Middle: insured`;
    expect(outline(text)).toBe(`program P
  requirement Trained – any badge
    exception Small – exception to Trained
      exception Young – exception to Small
    exception exception to Trained – insured
  requirement Other – insured
  exception Far – exception to Trained`);
  });

  it('of a catalog are what it declares', () => {
    const text = `catalog C
scale Level: Low < High
choice Home: Town, County
kind badge plural badges { level: Level }
entries of badge { - Swimmer "Swims" { level: Low } }
group Water of badge: Swimmer
record club { size: number }`;
    expect(outline(text)).toBe(`catalog C
  scale Level
  choice Home
  kind badge
    field level – Level
  kind entries of badge
    entry Swimmer – Swims
  group Water
  record club
    field size – number`);
  });

  it('of examples are the samples and what is expected of them', () => {
    const text = 'examples for P\nclub Small "A small one" { size: 3 }\nexpect Small unmet on 2024-06-01';
    expect(outline(text)).toBe(`examples P – examples
  sample Small – A small one
  expectation expect Small unmet on 2024-06-01`);
  });

  it('leave out what has no name yet', () => {
    expect(outline('program P\nsection "S" {\n  require \n}\ndefine ')).toBe('program P\n  section S');
  });
});
