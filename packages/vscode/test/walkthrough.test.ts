import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../walkthrough/', import.meta.url);

describe('Pictures of the first steps', () => {
  it.each(readdirSync(folder))('%s has its colours in attributes: the editor drops styles', (name) => {
    expect(readFileSync(new URL(name, folder), 'utf8')).not.toMatch(/<style|\sstyle=|\sclass=/u);
  });
});
