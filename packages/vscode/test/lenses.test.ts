import { describe, expect, it } from 'vitest';
import { readPlaceOf, readPlaces } from '../src/lenses/places.ts';

const at = { line: 2, character: 8 };
const place = { uri: 'file:///club/examples.proviso', range: { start: at, end: { line: 2, character: 13 } } };

describe('What a lens asks the extension', () => {
  it('is to show places', () => {
    expect(readPlaces(['file:///club/program.proviso', at, [place]])).toEqual({
      uri: 'file:///club/program.proviso',
      at,
      places: [place],
    });
  });

  it('is to run what stands in a place', () => {
    expect(readPlaceOf(['file:///club/examples.proviso', at])).toEqual({ uri: 'file:///club/examples.proviso', at });
  });

  it.each([
    [[]],
    [['file:///a', { line: -1, character: 0 }, []]],
    [['file:///a', at, [{ uri: 3 }]]],
    [['file:///a', at]],
  ])('is nothing where it is of another shape: %j', (args) => {
    expect(readPlaces(args)).toBe(null);
  });
});
