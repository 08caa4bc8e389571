import { describe, expect, it } from 'vitest';
import { readPartners } from '../src/partner/partner.ts';
import { samplesQuestion } from '../src/requests/samples.ts';

describe('The partners that were chosen', () => {
  const sample = { kind: 'sample', uri: 'file:///p.examples.proviso', name: 'Rosa' };
  const file = { kind: 'file', uri: 'file:///rosa.json' };

  it('are remembered by document', () => {
    expect([...readPartners({ 'file:///p.proviso': sample, 'file:///q.proviso': file })]).toEqual([
      ['file:///p.proviso', sample],
      ['file:///q.proviso', file],
    ]);
  });

  it.each([[undefined], [null], ['x'], [{ 'file:///p.proviso': { kind: 'sample', uri: 'file:///x' } }], [{ p: {} }]])(
    'are none where %j is remembered',
    (value) => {
      expect(readPartners(value).size).toBe(0);
    },
  );
});

describe('The samples to choose from', () => {
  it('are read with their titles, where they have one', () => {
    const samples = [
      { uri: 'file:///a', name: 'Rosa', title: 'Rosa of the hills' },
      { uri: 'file:///a', name: 'Sven', title: null },
    ];
    expect(samplesQuestion.read(samples)).toEqual(samples);
  });

  it('are not read from anything else', () => {
    expect(samplesQuestion.read([{ name: 'Rosa' }])).toBeNull();
    expect(samplesQuestion.read({})).toBeNull();
  });
});
