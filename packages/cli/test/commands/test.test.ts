import { describe, expect, it } from 'vitest';
import { cli, folderWith } from '../support/cli.ts';
import { examples, shop } from '../support/documents.ts';

const failing = `${examples}expect good unmet on 2024-06-01 because Desk\nexpect good met on 2024-06-01 because Survey\n`;

/** The program of the shop with a lifecycle. */
const livelyService = `${String(shop()['service.proviso'])}
lifecycle {
  state Active
  state Paused
  when Staff is unmet: Active becomes Paused
  when Staff is met: Paused becomes Active
}
`;

describe('proviso test', () => {
  it('passes where every example holds', async () => {
    const { code, out } = await cli(folderWith(shop({ 'service.examples.proviso': examples })), ['test']);
    expect(code).toBe(0);
    expect(out).toContain('✓ service.examples.proviso — 1 example passed');
    expect(out).toContain('1 example: 1 passed, 0 failed');
  });

  it('says what came instead, with the explanation of the clauses concerned', async () => {
    const { code, out } = await cli(folderWith(shop({ 'service.examples.proviso': failing })), ['test']);
    expect(code).toBe(1);
    expect(out).toContain('expected it to be not met, but it is met');
    expect(out).toContain('expected Desk to be not met, but it is met\n      ✓ Desk open 8 hours a day — met');
    expect(out).toContain('expected Survey to be met, but it does not apply');
    expect(out).toContain('3 examples: 1 passed, 2 failed');
  });

  it('says which state came instead of the one that is expected, by which way, and why', async () => {
    const lived = `${examples}expect good without individual "ann" in Active on 2024-06-01 after award on 2024-01-15\n`;
    const { code, out } = await cli(
      folderWith({ ...shop({ 'service.examples.proviso': lived }), 'service.proviso': livelyService }),
      ['test'],
    );
    expect(code).toBe(1);
    expect(out).toContain(
      'expected it to be in Active, but it is in Paused since 2024-01-15, by "when Staff is unmet:',
    );
    expect(out).toContain('      2024-01-15  Active → Paused\n');
    expect(out).toContain('✓ Staff is unmet — met\n        found: 1 (bo)');
  });

  it('lists the states that no example leads to', async () => {
    const lived = `${examples}expect good in Active on 2024-06-01 after award on 2024-01-15\n`;
    const { code, out } = await cli(
      folderWith({ ...shop({ 'service.examples.proviso': lived }), 'service.proviso': livelyService }),
      ['test'],
    );
    expect(code).toBe(0);
    expect(out).toContain(
      'Service: the examples show 1 of 2 states\n  Paused: no example leads to it  service.proviso:',
    );
  });

  it('--reporter json and junit give states, too', async () => {
    const lived = `${examples}expect good without individual "ann" in Active on 2024-06-01 after award on 2024-01-15\n`;
    const folder = folderWith({ ...shop({ 'service.examples.proviso': lived }), 'service.proviso': livelyService });
    const json = await cli(folder, ['test', '--reporter', 'json']);
    expect(JSON.parse(json.out)).toMatchObject({
      documents: [
        {
          examples: [
            { expected: 'met', found: 'met' },
            { expected: 'in Active', found: 'in Paused' },
          ],
        },
      ],
    });
    const junit = await cli(folder, ['test', '--reporter', 'junit']);
    expect(junit.out).toContain('<failure message="expected it to be in Active, but it is in Paused since 2024-01-15');
  });

  it('lists the clauses that no example shows both ways', async () => {
    const more = `${examples}expect good without individual "ann" unmet on 2024-06-01 because Staff\n`;
    const { out } = await cli(folderWith(shop({ 'service.examples.proviso': more })), ['test']);
    expect(out).not.toContain('Staff: never');
    expect(out).toContain('One-hour call back: never not met  service.proviso:15');
  });

  it('--reporter json gives every example and the coverage', async () => {
    const folder = folderWith(shop({ 'service.examples.proviso': failing }));
    const { code, out } = await cli(folder, ['test', '--reporter', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      passed: 1,
      failed: 2,
      documents: [{ document: 'service.examples.proviso', program: 'Service' }],
      coverage: [{ program: 'Service' }],
    });
  });

  it('--reporter junit gives XML with what is special in it escaped', async () => {
    const folder = folderWith(shop({ 'a&b.examples.proviso': failing }));
    const { out } = await cli(folder, ['test', '--reporter', 'junit']);
    expect(out).toContain('<testsuite name="a&amp;b.examples.proviso" tests="3" failures="2" errors="0" skipped="0">');
    expect(out).toContain('<failure message="expected it to be not met, but it is met; expected Desk to be not met');
    expect(out.trimEnd().endsWith('</testsuites>')).toBe(true);
  });

  it('cannot run where the program has errors', async () => {
    const folder = folderWith({
      ...shop({ 'service.examples.proviso': examples }),
      'service.proviso': 'program Service\nrequire A: x\n',
    });
    const { code, error } = await cli(folder, ['test']);
    expect(code).toBe(2);
    expect(error).toContain('error:');
  });

  it('cannot run where there are no examples', async () => {
    const { code, error } = await cli(folderWith(shop()), ['test']);
    expect([code, error]).toEqual([2, 'proviso: There are no examples in this folder.\n']);
  });
});
