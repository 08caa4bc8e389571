import { describe, expect, it } from 'vitest';
import { catalogItem } from './support/parsed.ts';

describe('Items of a catalog', () => {
  describe('a scale and a choice', () => {
    it.each([
      ['scale Level: Low < Middle < High', '(Scale name:Level levels:[Low Middle High])'],
      ['choice Size: Small, Large', '(Choice name:Size members:[Small Large])'],
    ])('%s', (source, expected) => {
      expect(catalogItem(source)).toBe(expected);
    });
  });

  describe('a calendar', () => {
    it.each([
      ['calendar Fair: 2024-03-01', '(Calendar name:Fair dates:[2024-03-01])'],
      [
        'calendar Fair "The fairs": 2024-03-01, 2024-09-01',
        '(Calendar name:Fair title:"The fairs" dates:[2024-03-01 2024-09-01])',
      ],
    ])('%s', (source, expected) => {
      expect(catalogItem(source)).toBe(expected);
    });
  });

  describe('a group', () => {
    it.each([
      [
        'group G "T" of club: A, B since 2015-04-01',
        '(Group name:G title:"T" of:club members:[(Member name:A) (Member name:B lifetimes:[(Since point:2015-04-01)])])',
      ],
    ])('%s', (source, expected) => {
      expect(catalogItem(source)).toBe(expected);
    });
  });

  describe('a kind', () => {
    it.each([
      ['kind exam', '(Kind name:exam)'],
      [
        'kind exam "Exam" plural exams { level: Level?  group: Red | Green  fee: money in EUR, never negative }',
        '(Kind name:exam title:"Exam" plural:exams fields:[(Field name:level type:(NamedType names:[Level] optional:true)) (Field name:group type:(NamedType names:[Red Green])) (Field name:fee type:(NamedType names:[money] currency:EUR) neverNegative:true)])',
      ],
    ])('%s', (source, expected) => {
      expect(catalogItem(source)).toBe(expected);
    });
  });

  describe('a record', () => {
    it.each([
      [
        `record team plural teams {
  holds certificate, badge
  passed exam
  identified by id
  members: list of member
  room: { open: number  score: list of list of number }
}`,
        '(Record name:team plural:teams shapes:[(HoldsShape verb:holds kinds:[certificate badge]) (HoldsShape verb:passed kinds:[exam]) (IdentifiedBy field:id) (Field name:members type:(ListType of:(NamedType names:[member]))) (Field name:room type:(ObjectType fields:[(Field name:open type:(NamedType names:[number])) (Field name:score type:(ListType of:(ListType of:(NamedType names:[number]))))]))])',
      ],
    ])('%s', (source, expected) => {
      expect(catalogItem(source)).toBe(expected);
    });
  });

  describe('entries', () => {
    it.each([
      [
        `entries of exam {
  - A-1 "T" since 2001-01-01 through 2008-05-24 { replaced by A-2 since 2008-01-11  level: High  scores: 1, 2.5, 3% }
  - CSE-646-203
}`,
        '(Entries of:exam entries:[(Entry name:A-1 title:"T" lifetimes:[(Since point:2001-01-01) (Through point:2008-05-24)] attributes:[(Replaced by:A-2 lifetimes:[(Since point:2008-01-11)]) (Attribute name:level values:[(Path segments:[High])]) (Attribute name:scores values:[1 2.5 (Percent text:3%)])]) (Entry name:CSE-646-203)])',
      ],
      [
        'entries of licence { - Sales { includes exam A since 2008-05-16, B  level: High  includes: B } }',
        '(Entries of:licence entries:[(Entry name:Sales attributes:[(Includes of:exam members:[(Member name:A lifetimes:[(Since point:2008-05-16)]) (Member name:B)]) (Attribute name:level values:[(Path segments:[High])]) (Attribute name:includes values:[(Path segments:[B])])])])',
      ],
    ])('%s', (source, expected) => {
      expect(catalogItem(source)).toBe(expected);
    });
  });

  describe('a series', () => {
    it('is entries with their days', () => {
      expect(catalogItem('series HygieneCode "Hygiene" of exam: Code1 on 2019-01-01, Code2 on 2021-05-01')).toBe(
        '(Series name:HygieneCode title:"Hygiene" of:exam members:[(SeriesMember name:Code1 on:2019-01-01) (SeriesMember name:Code2 on:2021-05-01)])',
      );
    });
  });

  describe('a sharing rule', () => {
    it.each([
      [
        `sharing S {
  a member fills Captain in at most 4 teams
  an arbiter fills Judge in exactly 2 teams
  no member fills two of Captain, Coach
  exempt A, B
}`,
        '(Sharing name:S limits:[(FillLimit record:member role:Captain quantity:(Quantity word:at most count:4) words:[teams]) (FillLimit record:arbiter role:Judge quantity:(Quantity word:exactly count:2) words:[teams]) (CrossingLimit record:member negated:true roles:[Captain Coach]) (Exempt names:[A B])])',
      ],
    ])('%s', (source, expected) => {
      expect(catalogItem(source)).toBe(expected);
    });
  });

  describe('what a program has too', () => {
    it.each([
      ['define x: y', '(Define words:[x] condition:(PathCondition path:(Path segments:[y])))'],
      ['award of A ends B', '(Award entry:A ends:[B])'],
      [
        'exclusion One "One of each": at most 1 badge per duty',
        '(Exclusion name:One title:"One of each" condition:(Quantified quantity:(Quantity word:at most count:1) noun:(NounPhrase words:[badge] per:(Per words:[duty]))))',
      ],
      ['text """a"""', '(TextBlock prose:"a")'],
      ['use "a"', '(Use path:"a")'],
    ])('%s', (source, expected) => {
      expect(catalogItem(source)).toBe(expected);
    });
  });
});
