import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

describe('The generated files are up to date', () => {
  it.each(['analysis.mjs', 'diagrams.mjs', 'textmate.mjs'])('%s', { timeout: 30_000 }, (script) => {
    const path = fileURLToPath(new URL(`../scripts/${script}`, import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [path, '--check'], { encoding: 'utf8' });
    expect([stderr, status]).toEqual(['', 0]);
  });
});
