import { describe, expect, it } from 'vitest';
import { cli, folderWith, type Folder } from '../support/cli.ts';
import { catalog, shop } from '../support/documents.ts';

const fiveMistakes = `program Service "Service Partner"
use "./catalog.proviso"

require A: any badge except Gould
require B: at least 2 individuals certifed
require C: desk.hourPerDay at least 8
require D: callBack at most 1
require E: suport
`;

describe('proviso check', () => {
  it('says how many documents and requirements there are, and that nothing is wrong', async () => {
    const { code, out } = await cli(folderWith(shop()), ['check']);
    expect([code, out]).toEqual([0, '2 documents, 5 requirements: no findings\n']);
  });

  it('reports five mistakes in one run', async () => {
    const folder = folderWith({ 'catalog.proviso': catalog, 'service.proviso': fiveMistakes });
    const { code, out } = await cli(folder, ['check']);
    const lines = out.split('\n').flatMap((line) => /^service\.proviso:(\d+):\d+: error:/.exec(line)?.[1] ?? []);
    expect(code).toBe(1);
    expect(lines).toEqual(['4', '5', '6', '7', '8']);
  });

  it('underlines the exact words and suggests a fix', async () => {
    const folder = folderWith({
      'catalog.proviso': catalog,
      'service.proviso': 'program Service\nuse "./catalog.proviso"\nrequire A: badge Gould\n',
    });
    const { out } = await cli(folder, ['check', 'service.proviso']);
    expect(out).toContain('3 | require A: badge Gould\n    |                  ^^^^^');
    expect(out).toContain('  Fix: Write "Gold"');
  });

  it('does not fail for hints', async () => {
    const text = 'program Service\nuse "./catalog.proviso"\nunsettled Unused "Who asks?"\nrequire A: support\n';
    const folder = folderWith({ 'catalog.proviso': catalog, 'service.proviso': text });
    const { code, out } = await cli(folder, ['check']);
    expect(code).toBe(0);
    expect(out).toContain('1 hint');
  });

  it('reports what a used document has wrong once', async () => {
    const use = (name: string): string => `program ${name}\nuse "./catalog.proviso"\nrequire A: support\n`;
    const folder = folderWith({
      'catalog.proviso': `${catalog}\nrecord`,
      'a.proviso': use('A'),
      'b.proviso': use('B'),
    });
    const { out } = await cli(folder, ['check', '--format', 'json']);
    const { diagnostics } = JSON.parse(out) as { readonly diagnostics: readonly unknown[] };
    expect(new Set(diagnostics.map((one) => JSON.stringify(one))).size).toBe(diagnostics.length);
  });

  describe('with a day', () => {
    const retiring = catalog.replace('"Gold Badge"', '"Gold Badge" through 2024-06-30');
    const text = 'program Service\nuse "./catalog.proviso"\nrequire A: badge Gold\n';
    const folder = (): Folder => folderWith({ 'catalog.proviso': retiring, 'service.proviso': text });

    it('finds what leans on something that retires within six months', async () => {
      const { code, out } = await cli(folder(), ['check', '--on', '2024-06-01']);
      expect(out).toContain('service.proviso:3:18: warning: "Gold" ends on 2024-06-30, and nobody can meet this');
      expect(out).toContain('1 warning');
      expect(code).toBe(1);
    });

    it('finds what has retired', async () => {
      const { out } = await cli(folder(), ['check', '--on', '2024-07-01']);
      expect(out).toContain('warning: "Gold" ended on 2024-06-30, and nobody can meet this since.');
    });

    it('looks as many months ahead as are said', async () => {
      expect((await cli(folder(), ['check', '--on', '2023-06-01'])).code).toBe(0);
      expect((await cli(folder(), ['check', '--on', '2023-06-01', '--months', '24'])).code).toBe(1);
      expect((await cli(folder(), ['check', '--on', '2024-06-01', '--months', '0'])).code).toBe(0);
    });

    it('looks for nothing of the kind without one', async () => {
      expect((await cli(folder(), ['check'])).out).toBe('2 documents, 1 requirement: no findings\n');
    });

    it.each([
      [['--on', '2024-02-30'], 'There is no day "2024-02-30".'],
      [['--on', '2024-06-01', '--months', 'six'], '"six" is no number of months.'],
      [['--months', '6'], "the option '--on <date>' is needed"],
    ])('says what does not fit in %j', async (args, message) => {
      const { code, error } = await cli(folder(), ['check', ...args]);
      expect(code).toBe(2);
      expect(error).toContain(message);
    });
  });

  it('gives colours where the output has them', async () => {
    const folder = folderWith({ 'catalog.proviso': catalog, 'service.proviso': fiveMistakes });
    const { out } = await cli(folder, ['check'], { hasColour: true });
    expect(out).toContain('\u001b[31m');
  });

  it('reads documents with CRLF and a byte order mark', async () => {
    const files = Object.entries(shop()).map(([name, text]): readonly [string, string] => [
      name,
      `\ufeff${String(text).replaceAll('\n', '\r\n')}`,
    ]);
    const { code, out, error } = await cli(folderWith(Object.fromEntries(files)), ['check']);
    expect([code, out, error]).toEqual([0, '2 documents, 5 requirements: no findings\n', '']);
  });

  it.each([
    ['a zero byte', Uint8Array.of(0x70, 0x00, 0x71), 'This is not a text: there is a zero here'],
    ['bytes that are not UTF-8', Uint8Array.of(0x70, 0xff), 'This is not a text in UTF-8'],
  ])('says that a document with %s is no text, and checks the others', async (_what, bytes, message) => {
    const { code, out, error } = await cli(folderWith(shop({ 'x.proviso': bytes })), ['check']);
    expect(out).toContain(`x.proviso:1:2: error: ${message}`);
    expect(out).toContain('3 documents, 5 requirements: 1 error\n');
    expect([code, error]).toEqual([1, '']);
  });

  it('says which path is not there', async () => {
    const { code, error } = await cli(folderWith({}), ['check', 'nowhere']);
    expect([code, error]).toEqual([2, 'proviso: nowhere: there is no such file or folder.\n']);
  });

  it('says that a folder has no documents', async () => {
    const { code, error } = await cli(folderWith({}), ['check']);
    expect([code, error]).toEqual([2, 'proviso: There is no document (*.proviso) in this folder.\n']);
  });

  it('looks into folders but not into those of installed packages', async () => {
    const folder = folderWith({ 'a/catalog.proviso': catalog, 'node_modules/b/bad.proviso': 'nonsense' });
    const { code, out } = await cli(folder, ['check']);
    expect([code, out]).toEqual([0, '1 document: no findings\n']);
  });
});

describe('proviso check --format', () => {
  const folder = () => folderWith({ 'catalog.proviso': catalog, 'service.proviso': fiveMistakes });

  it('json gives each diagnostic with its span, and counts', async () => {
    const { code, out } = await cli(folder(), ['check', '--format', 'json']);
    const report = JSON.parse(out) as { readonly counts: unknown; readonly diagnostics: readonly unknown[] };
    expect(code).toBe(1);
    expect(report.counts).toMatchObject({ error: 5 });
    expect(report.diagnostics[0]).toMatchObject({ severity: 'error', span: { document: 'service.proviso', line: 4 } });
  });

  it('github gives one annotation a diagnostic', async () => {
    const { out } = await cli(folder(), ['check', '--format', 'github']);
    expect(out.split('\n').filter((line) => line.startsWith('::error file=service.proviso,line='))).toHaveLength(5);
  });

  it('sarif gives a log with the rules of what was found', async () => {
    const { out } = await cli(folder(), ['check', '--format', 'sarif']);
    const log = JSON.parse(out) as {
      readonly runs: readonly {
        readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
        readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number }[];
      }[];
    };
    const [one] = log.runs;
    expect(log).toMatchObject({ version: '2.1.0' });
    expect(one?.results).toHaveLength(5);
    for (const { ruleId, ruleIndex } of one?.results ?? []) {
      expect(one?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    }
  });
});
