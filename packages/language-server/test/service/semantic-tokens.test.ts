import { describe, expect, it } from 'vitest';
import { provideSemanticTokens } from '../../src/service/provide-semantic-tokens.ts';
import { clubCatalog, family } from '../support/family.ts';
import { start } from '../support/hovering.ts';
import { realDocuments } from '../support/real-documents.ts';

/** The coloured words after the mark `«»`, each with what it is: `word type modifiers`. */
async function tokensIn(sources: Readonly<Record<string, string>>, on = '2024-06-01'): Promise<readonly string[]> {
  const { workspace, analysis, offset } = await family(sources);
  const text = workspace.document(analysis.uri)?.text ?? '';
  return provideSemanticTokens(analysis, { start: offset, end: text.length }, on).map(
    ({ start: from, end, type, modifiers }) => [text.slice(from, end), type, ...modifiers].join(' '),
  );
}

const inProgram = (lines: string, on?: string) => tokensIn({ program: `${start}«»${lines}` }, on);

describe('semantic tokens', () => {
  it('say what the names of a requirement are', async () => {
    expect(await inProgram('require Large: any badge of High in Water except Diver and size at least 3')).toEqual([
      'Large requirement declaration',
      'badge kind',
      'High member',
      'Water group',
      'Diver entry',
      'size field',
    ]);
  });

  it('say what definitions, their parameters and records are', async () => {
    const lines = 'define person swimming (least: Level): holds any badge of least or higher';
    expect(await inProgram(lines)).toEqual([
      'person record',
      'swimming definition declaration',
      'least parameter declaration',
      'Level scale',
      'badge kind',
      'least parameter',
    ]);
  });

  it('say what questions, revisions and attestations are', async () => {
    const lines = `revisions { 1.0 on 2024-01-01 }
unsettled Guests "Do guests count?"
require since 1.0: attested Safe or Guests`;
    expect(await inProgram(lines)).toEqual([
      '1.0 revision declaration',
      'Guests question declaration',
      '1.0 revision',
      'Safe attestation',
      'Guests question',
    ]);
  });

  it('say what samples are', async () => {
    const examples =
      'examples for P\nuse "./program.proviso"\n«»club Small { size: 1 }\nexpect Small unmet on 2024-06-01';
    expect(await tokensIn({ program: `${start}require size at least 3`, examples })).toEqual([
      'club record',
      'Small sample declaration',
      'size field',
      'Small sample',
    ]);
  });

  it('leave out words of the language, and names that stand for nothing', async () => {
    expect(await inProgram('require any nonsense and not any badge')).toEqual(['badge kind']);
  });

  it('colour a word of the language as a name where it is one', async () => {
    const catalog = clubCatalog.replace('size: number', 'size: number  kind: yesno');
    expect(await tokensIn({ catalog, program: `${start}«»require kind` })).toEqual(['kind field']);
  });

  it('strike out entries that have ended or been replaced on the day', async () => {
    const catalog = clubCatalog
      .replace('"Swims"', '"Swims" through 2024-05-31')
      .replace('{ level: High }', '{ level: High  replaced by Swimmer since 2025-01-01 }');
    const program = `${start}«»require any badge Swimmer, Diver`;
    expect(await tokensIn({ catalog, program }, '2024-05-31')).toEqual(['badge kind', 'Swimmer entry', 'Diver entry']);
    expect(await tokensIn({ catalog, program }, '2025-01-01')).toEqual([
      'badge kind',
      'Swimmer entry deprecated',
      'Diver entry deprecated',
    ]);
  });

  it('colour each word of a phrase that stands on two lines', async () => {
    const lines = 'define keen swimmer person: trained\nrequire at least 1 keen\n  swimmer person';
    expect((await inProgram(lines)).filter((token) => token.includes('definition'))).toEqual([
      'keen definition declaration',
      'swimmer definition declaration',
      'keen definition',
      'swimmer definition',
    ]);
  });
});

describe.each(realDocuments)('semantic tokens of $name', ({ uri, workspace, text }) => {
  it('are words in the order of the text, none in another', async () => {
    const analysis = await workspace.analysis(uri);
    if (analysis === null) throw new Error('It is not there.');
    const tokens = provideSemanticTokens(analysis, null, '2024-06-01');
    expect(tokens.length).toBeGreaterThan(5);
    let end = 0;
    for (const token of tokens) {
      expect(token.start).toBeGreaterThanOrEqual(end);
      expect(text.slice(token.start, token.end)).toMatch(/^[^\s"{}(),:]+$/);
      ({ end } = token);
    }
  });
});
