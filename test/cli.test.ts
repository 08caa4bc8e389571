import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'packages/cli/bin/proviso.js');
const environment = { ...process.env, NO_COLOR: '', FORCE_COLOR: '' };
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'proviso-bin-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function proviso(args: readonly string[], input = '') {
  return spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: 'utf8', input, env: environment });
}

const catalog = 'catalog Shop\nrecord partner { id: text  support: yesno }\n';
const program = 'program Service\nuse "./catalog.proviso"\nrequire Support: support\n';

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

describe('the command proviso', () => {
  it('checks documents', () => {
    write('catalog.proviso', catalog);
    write('service.proviso', program);
    const { status, stdout, stderr } = proviso(['check']);
    expect([status, stdout, stderr]).toEqual([0, '2 documents, 1 requirement: no findings\n', '']);
  });

  it('evaluates facts from its standard input', () => {
    write('catalog.proviso', catalog);
    write('service.proviso', program);
    const args = ['evaluate', 'service.proviso', '--facts', '-', '--on', '2024-06-01', '--fail-on', 'unmet'];
    const { status, stdout } = proviso(args, '{ "support": false }');
    expect(status).toBe(1);
    expect(stdout).toContain('✗ Not met');
  });

  it('ends with 2 for a mistake, without a stack', () => {
    const { status, stderr } = proviso(['evaluate', 'nowhere.proviso', '--facts', '-', '--on', '2024-06-01']);
    expect([status, stderr]).toEqual([2, 'proviso: nowhere.proviso: there is no such file or folder.\n']);
  });

  it('ends quietly where the reader of its output goes', async () => {
    write('catalog.proviso', catalog);
    write('service.proviso', program);
    write('all.jsonl', '{"id":"a","support":true}\n'.repeat(20_000));
    const args = ['evaluate', 'service.proviso', '--facts', 'all.jsonl', '--on', '2024-06-01', '--json'];
    const child = spawn(process.execPath, [bin, ...args], { cwd: folder, env: environment });
    let error = '';
    child.stderr.on('data', (chunk: Buffer) => {
      error += chunk.toString();
    });
    child.stdout.once('data', () => {
      child.stdout.destroy();
    });
    const status = await new Promise((resolve) => child.once('close', resolve));
    expect([status, error]).toEqual([0, '']);
  });
});
