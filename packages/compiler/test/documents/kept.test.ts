import { parse } from '@proviso/grammar';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../src/compile.ts';
import { memoryHost } from '../../src/documents/host.ts';

const texts = {
  'catalog.proviso': 'catalog C\nkind badge plural badges\nentries of badge { - Swimmer }\nrecord club { holds badge }',
  'program.proviso': 'program P\nuse "./catalog.proviso"\nrequire any bage',
};

describe('trees that a host has kept', () => {
  it('are taken instead of reading the text again', () => {
    const asked: string[] = [];
    const kept = parse(texts['program.proviso'].replace('bage', 'badge'));
    const host = {
      ...memoryHost(texts),
      parsed: (name: string) => {
        asked.push(name);
        return name === 'program.proviso' ? kept : null;
      },
    };
    expect(checkDocument(host, 'program.proviso').diagnostics).toEqual([]);
    expect(asked).toEqual(['program.proviso', 'catalog.proviso']);
  });

  it('are left where other limits are asked for', () => {
    const host = { ...memoryHost(texts), parsed: () => parse('program P') };
    const { diagnostics } = checkDocument(host, 'program.proviso', { limits: { nesting: 10 } });
    expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-name']);
  });
});
