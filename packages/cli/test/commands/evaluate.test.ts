import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, folderWith } from '../support/cli.ts';
import type { Ran, Setting } from '../support/cli.ts';
import { goodFacts, shop } from '../support/documents.ts';

const good = JSON.stringify(goodFacts);
const bad = JSON.stringify({ ...goodFacts, id: 'closed', desk: { hoursPerDay: 6 } });
const wrong = JSON.stringify({ ...goodFacts, id: 'wrong', suport: true });

async function evaluate(
  files: Readonly<Record<string, string | Uint8Array>>,
  args: readonly string[],
  setting: Setting = {},
): Promise<Ran> {
  return cli(folderWith(shop(files)), ['evaluate', 'service.proviso', '--on', '2024-06-01', ...args], setting);
}

describe('proviso evaluate for one partner', () => {
  it('explains the verdict', async () => {
    const { code, out, error } = await evaluate({ 'acme.json': good }, ['--facts', 'acme.json']);
    expect([code, error]).toEqual([0, '']);
    expect(out).toContain('Service Partner\nacme, judged on 2024-06-01, by revision 2.0 of 2024-05-06\n\n✓ Met\n');
  });

  it('reads YAML', async () => {
    const { code, out } = await evaluate({ 'acme.yaml': 'id: acme\ncallBack: PT2H\n' }, ['--facts', 'acme.yaml']);
    expect(code).toBe(0);
    expect(out).toContain('needed: at most 1 hour; found: 2 hours');
  });

  it('reads one JSON over several lines from the standard input', async () => {
    const stdin = [JSON.stringify(goodFacts, null, 2)];
    const { code, out } = await evaluate({}, ['--facts', '-'], { stdin });
    expect([code, out.includes('acme, judged on')]).toEqual([0, true]);
  });

  it('reads one JSON on a line from the standard input', async () => {
    const { code, out } = await evaluate({}, ['--facts', '-'], { stdin: [good.slice(0, 20), good.slice(20)] });
    expect([code, out.includes('acme, judged on')]).toEqual([0, true]);
  });

  it('--json gives the whole evaluation', async () => {
    const { out } = await evaluate({ 'acme.json': good }, ['--facts', 'acme.json', '--json']);
    expect(JSON.parse(out)).toMatchObject({ program: 'Service', on: '2024-06-01', verdict: 'met' });
  });

  it('--fail-on makes a verdict a finding', async () => {
    const args = ['--facts', 'acme.json', '--fail-on', 'unmet,unknown'];
    expect((await evaluate({ 'acme.json': bad }, args)).code).toBe(1);
    expect((await evaluate({ 'acme.json': good }, args)).code).toBe(0);
  });

  it('--moment is said in the heading', async () => {
    const { out } = await evaluate({ 'acme.json': good }, ['--facts', 'acme.json', '--moment', 'renewal']);
    expect(out).toContain('judged on 2024-06-01, at a renewal');
  });

  it('gives no colours to what is no terminal', async () => {
    const { out } = await evaluate({ 'acme.json': good }, ['--facts', 'acme.json']);
    expect(out).not.toContain('\u001b');
  });
});

describe('facts that cannot be judged', () => {
  const change = (text: string, by: string): string => {
    const changed = JSON.stringify(goodFacts, null, 2).replace(text, by);
    expect(changed).not.toBe(JSON.stringify(goodFacts, null, 2));
    return changed;
  };

  it.each([
    [
      'an unknown field',
      '"callBack"',
      '"calBack"',
      '/calBack: "calBack" is not a field of a partner. Did you mean "callBack"?',
    ],
    ['a wrong type', '"hoursPerDay": 8', '"hoursPerDay": "8"', '/desk/hoursPerDay: Expected a number'],
    ['a malformed date', '"2022-01-01"', '"2022-02-30"', '/holds/badge/0/since: There is no day "2022-02-30"'],
    [
      'an unknown entry',
      '"Gold"',
      '"Gould"',
      '/holds/badge/0/entry: The catalog has no badge "Gould". Did you mean "Gold"?',
    ],
    ['a property given twice', '"callBack"', '"id": "x",\n  "callBack"', '/id: The property "id" is given twice'],
    ['a text that is no JSON', '"callBack"', 'callBack', 'callBack'],
  ])('%s is told with its place, and is a finding', async (_what, text, by, message) => {
    const { code, out, error } = await evaluate({ 'acme.json': change(text, by) }, ['--facts', 'acme.json']);
    expect([code, out]).toEqual([1, '']);
    expect(error).toMatch(/^acme\.json:\d+:\d+: /);
    expect(error).toContain(message);
  });

  it('have their place in YAML too', async () => {
    const { code, error } = await evaluate({ 'acme.yml': 'id: acme\ndesk:\n  hours: 8\n' }, ['--facts', 'acme.yml']);
    expect(code).toBe(1);
    expect(error).toMatch(/^acme\.yml:3:3: \/desk\/hours: /);
  });

  it('are told all at once', async () => {
    const facts = '{ "a": 1, "b": 2, "callBack": "soon" }';
    const { error } = await evaluate({ 'acme.json': facts }, ['--facts', 'acme.json']);
    expect(error.trimEnd().split('\n')).toHaveLength(3);
  });
});

describe('proviso evaluate for many partners', () => {
  it('gives a table, the counts of verdicts, and what is most often not met', async () => {
    const { code, out } = await evaluate({ 'all.jsonl': `${good}\n\n${bad}\n` }, ['--facts', 'all.jsonl']);
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "✓ acme    met
      ✗ closed  not met  Desk open 8 hours a day: needed at least 8, found 6

      2 records: 2 evaluated, 0 rejected
        1 met, 1 not met

      Most often not met:
        1  Desk open 8 hours a day
      "
    `);
  });

  it('reads a list of partners from JSON', async () => {
    const { out } = await evaluate({ 'all.json': `[${good}, ${bad}]` }, ['--facts', 'all.json']);
    expect(out).toContain('2 records: 2 evaluated, 0 rejected');
  });

  it('reads a list of partners from YAML', async () => {
    const { out } = await evaluate({ 'all.yaml': '- id: a\n- id: b\n' }, ['--facts', 'all.yaml']);
    expect(out).toContain('2 records: 2 evaluated, 0 rejected');
  });

  it('reads JSON Lines from the standard input', async () => {
    const { out } = await evaluate({}, ['--facts', '-'], { stdin: [`${good}\n`, bad] });
    expect(out).toContain('2 records: 2 evaluated, 0 rejected');
  });

  it('shows no more rows than can be read', async () => {
    const { out } = await evaluate({ 'all.jsonl': `${bad}\n`.repeat(50) }, ['--facts', 'all.jsonl']);
    expect(out.split('\n').filter((line) => line.startsWith('✗'))).toHaveLength(20);
    expect(out).toContain('(the first 20 of 50 that are not met; --json gives all)');
  });

  it('sets bad records aside and judges the others; the counts add up', async () => {
    const folder = folderWith(shop({ 'all.jsonl': `${good}\n{"a":\n${wrong}\n${bad}\n` }));
    const args = ['evaluate', 'service.proviso', '--on', '2024-06-01', '--facts', 'all.jsonl'];
    const { code, out, error } = await cli(folder, args);
    expect(code).toBe(1);
    expect(out).toContain('4 records: 2 evaluated, 2 rejected');
    expect(out).toContain('The rejected records are in all.jsonl.rejects.jsonl.');
    expect(error).toMatch(/all\.jsonl:2:6: .*\nall\.jsonl:3:\d+: \/suport: .*Did you mean "support"\?\n/);
    const lines = readFileSync(join(folder.path, 'all.jsonl.rejects.jsonl'), 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { line: 2, reasons: [{ kind: 'syntax' }], text: '{"a":' },
      { line: 3, reasons: [{ kind: 'unknownField', pointer: '/suport' }], text: wrong },
    ]);
  });

  it('writes rejects where --rejects says', async () => {
    const folder = folderWith(shop());
    const args = ['evaluate', 'service.proviso', '--on', '2024-06-01', '--facts', '-', '--rejects', 'bad.jsonl'];
    await cli(folder, args, { stdin: [`${good}\n${wrong}\n`] });
    expect(readFileSync(join(folder.path, 'bad.jsonl'), 'utf8')).toContain('/suport');
  });

  it('writes no file of rejects where there are none', async () => {
    const folder = folderWith(shop({ 'all.jsonl': `${good}\n${good}\n` }));
    await cli(folder, ['evaluate', 'service.proviso', '--on', '2024-06-01', '--facts', 'all.jsonl']);
    expect(existsSync(join(folder.path, 'all.jsonl.rejects.jsonl'))).toBe(false);
  });

  it('empties the file of rejects of an earlier run', async () => {
    const folder = folderWith(shop({ 'all.jsonl': `${good}\n`, 'all.jsonl.rejects.jsonl': '{"line":1}\n' }));
    await cli(folder, ['evaluate', 'service.proviso', '--on', '2024-06-01', '--facts', 'all.jsonl']);
    expect(readFileSync(join(folder.path, 'all.jsonl.rejects.jsonl'), 'utf8')).toBe('');
  });

  it('never writes rejects over the facts', async () => {
    const { code, error } = await evaluate({ 'all.jsonl': `${wrong}\n` }, [
      '--facts',
      'all.jsonl',
      '--rejects',
      './all.jsonl',
    ]);
    expect(code).toBe(2);
    expect(error).toContain('cannot be written over the facts');
  });

  it('--json gives each evaluation on a line with its place, and the counts beside it', async () => {
    const files = { 'all.jsonl': `${good}\n${wrong}\n${bad}\n` };
    const { out, error } = await evaluate(files, ['--facts', 'all.jsonl', '--json']);
    const lines = out.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { line: 1, id: 'acme', evaluation: { verdict: 'met' } },
      { line: 3, id: 'closed', evaluation: { verdict: 'unmet' } },
    ]);
    expect(error).toContain('3 records: 2 evaluated, 1 rejected');
  });

  it('stops quietly where nobody reads any more', async () => {
    const lines = `${good}\n`.repeat(5000);
    const { code, error } = await evaluate({ 'all.jsonl': lines }, ['--facts', 'all.jsonl', '--json'], {
      closesAfter: 1,
    });
    expect([code, error]).toEqual([0, '']);
  });
});

describe('proviso evaluate cannot run', () => {
  it.each([
    ['a day that does not exist', ['--facts', 'a.json', '--on', '2024-02-30'], 'There is no day "2024-02-30"'],
    ['a verdict that does not exist', ['--facts', 'a.json', '--fail-on', 'bad'], 'There is no verdict "bad"'],
    ['facts that are not there', ['--facts', 'none.json'], 'none.json: there is no such file or folder.'],
    ['lines that are not there', ['--facts', 'none.jsonl'], 'none.jsonl: there is no such file or folder.'],
    ['facts of another kind', ['--facts', 'facts.csv'], 'facts are read from files named .json, .yaml'],
    ['an option that does not exist', ['--fact', 'a.json'], '(Did you mean --facts?)'],
  ])('with %s', async (_what, args, message) => {
    const { code, out, error } = await evaluate({ 'a.json': good }, args);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(message);
  });

  it('with an empty standard input', async () => {
    const { code, error } = await evaluate({}, ['--facts', '-']);
    expect([code, error]).toEqual([2, 'proviso: standard input: it is empty.\n']);
  });

  it('with a program that has errors, which are shown', async () => {
    const folder = folderWith(shop({ 'bad.proviso': 'program Bad\nuse "./catalog.proviso"\nrequire A: suport\n' }));
    const { code, error } = await cli(folder, ['evaluate', 'bad.proviso', '--facts', '-', '--on', '2024-06-01']);
    expect(code).toBe(2);
    expect(error).toContain('bad.proviso:3:12: error:');
  });

  it('with a catalog in place of the program', async () => {
    const { code, error } = await cli(folderWith(shop()), [
      ...['evaluate', 'catalog.proviso', '--facts', '-', '--on', '2024-06-01'],
    ]);
    expect(code).toBe(2);
    expect(error).toContain('catalog');
  });
});
