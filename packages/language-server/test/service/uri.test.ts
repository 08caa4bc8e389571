import { describe, expect, it } from 'vitest';
import { canonical, isWithin } from '../../src/service/uri.ts';

describe('an address', () => {
  it.each([
    ['file:///C:/club/a(1).proviso', 'file:///c%3A/club/a%281%29.proviso'],
    ['file:///c%3A/club/a%281%29.proviso', 'file:///c%3A/club/a%281%29.proviso'],
    ["file:///it's/ä+b.proviso", 'file:///it%27s/%C3%A4%2Bb.proviso'],
    ['file://server/share/a%20b.proviso', 'file://server/share/a%20b.proviso'],
    ['file:///100%/a.proviso', 'file:///100%25/a.proviso'],
    ['vscode-vfs://github/somebody/club/a.proviso', 'vscode-vfs://github/somebody/club/a.proviso'],
    ['git:/club/a.proviso?{"ref":"~"}', 'git:/club/a.proviso?{"ref":"~"}'],
    ['untitled:Untitled-1', 'untitled:Untitled-1'],
    ['no address', 'no address'],
    ['', ''],
  ])('%s is spelt %s', (uri, spelt) => {
    expect(canonical(uri)).toBe(spelt);
    expect(canonical(spelt)).toBe(spelt);
  });

  it('is within itself and the folders around it', () => {
    const within = (place: string): boolean => isWithin('file:///club/deep/a.proviso', place);
    expect(['file:///club/deep/a.proviso', 'file:///club/deep', 'file:///club/'].every(within)).toBe(true);
    expect(['file:///club/de', 'file:///club/deep/a', 'file:///other'].some(within)).toBe(false);
  });
});
