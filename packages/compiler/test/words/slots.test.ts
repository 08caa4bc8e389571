import { describe, expect, it } from 'vitest';
import type { SlotsFound } from '../../src/core/explanation.ts';
import { slotsInWords } from '../../src/words/slots.ts';

const nothing: SlotsFound = { recorded: false, filled: [], violations: [], short: null, contested: null };

function slot(name: string, needed = 1): { readonly team: null; readonly name: string; readonly needed: number } {
  return { team: null, name, needed };
}

describe('who fills which slots, in words', () => {
  it('names them, and those of whom it is not known', () => {
    const filled = [
      { team: null, name: 'Manager', by: ['ana'], ifSo: [] },
      { team: 'VPN', name: 'Engineer', by: ['bo', 'cy'], ifSo: ['cy'] },
    ];
    expect(slotsInWords({ ...nothing, filled })).toEqual([
      'Manager: ana',
      'Engineer (VPN): bo; cy, if what is missing is so',
    ]);
  });

  it('says where they are too few, and who would help', () => {
    const short = {
      slots: [slot('Manager'), slot('Engineer', 2)],
      needed: 3,
      most: 2,
      who: ['ana', 'bo'],
      taken: [],
      oneMore: [
        { name: 'Manager', short: 0 },
        { name: 'Engineer', short: 0 },
      ],
    };
    expect(slotsInWords({ ...nothing, short })).toEqual([
      'Manager and Engineer: 3 needed in all, only ana and bo qualify, and 2 can be filled at most',
      'one more who qualifies as Manager or Engineer would be enough',
    ]);
  });

  it('says how much is left open where one more is not enough', () => {
    const short = {
      slots: [slot('Manager'), slot('Engineer'), slot('Seller')],
      needed: 3,
      most: 1,
      who: ['ana'],
      taken: [],
      oneMore: [{ name: 'Manager', short: 1 }],
    };
    expect(slotsInWords({ ...nothing, short })).toEqual([
      'Manager, Engineer and Seller: 3 needed in all, only ana qualifies, and 1 can be filled at most',
      'one more who qualifies as Manager would leave 1 place open',
    ]);
  });

  it('says that somebody is taken by what is filled elsewhere', () => {
    const short = { slots: [slot('Manager')], needed: 1, most: 0, who: ['ana'], taken: [], oneMore: [] };
    expect(slotsInWords({ ...nothing, short })).toEqual([
      'Manager: 1 needed, only ana qualifies, and may fill none of them besides what is filled elsewhere',
    ]);
  });

  it('says what keeps people from a slot', () => {
    const taken = [
      { who: 'ana', slot: 'Manager', role: 'Manager', teams: ['Silver', 'Gold'], atMost: 2 },
      { who: 'bo', slot: 'Manager', role: 'Engineer', teams: ['Gold'], atMost: null },
    ];
    const short = { slots: [slot('Manager')], needed: 1, most: 0, who: ['ana', 'bo'], taken, oneMore: [] };
    expect(slotsInWords({ ...nothing, short })).toEqual([
      'Manager: 1 needed, only ana and bo qualify, and are not free',
      'ana is recorded as Manager in 2 already (Silver and Gold), 2 at most',
      'bo is recorded as Engineer in Gold, and so may not be Manager',
    ]);
  });

  it('names each thing that is wrong with what is recorded', () => {
    const violations: SlotsFound['violations'] = [
      { kind: 'notQualified', who: 'ana', slot: 'Manager', isSure: true },
      { kind: 'notFilled', slot: 'Engineer', needed: 2, most: 1, isSure: true },
      { kind: 'tooMany', who: 'bo', slot: 'Seller', atMost: 1, teams: ['Silver', 'Gold'], isSure: true },
      { kind: 'crosses', who: 'bo', slot: 'Seller', other: 'Manager', team: 'Gold', isSure: false },
      { kind: 'twoRoles', who: 'cy', slots: ['Manager', 'Seller'], isSure: true },
    ];
    expect(slotsInWords({ ...nothing, recorded: true, violations })).toEqual([
      'ana is recorded as Manager, and does not qualify',
      'Engineer: 2 needed, only 1 recorded',
      'bo is recorded as Seller in 2 (Silver and Gold), 1 at most',
      'bo is recorded as Seller and perhaps as Manager in Gold, which one may not both be',
      'cy is recorded in Manager and Seller, which different people have to fill',
    ]);
  });

  it('says which claims compete, and how many of them fit', () => {
    expect(slotsInWords({ ...nothing, contested: { with: ['Gold', 'Silver'], fit: 2 } })).toEqual([
      'Gold and Silver can be filled alone, and not together with this: 2 of these 3 fit at once',
    ]);
  });
});
