import { describe, expect, it } from 'vitest';
import { exampleItem } from './support/parsed.ts';

describe('Items of an examples document', () => {
  describe('a sample', () => {
    it.each([
      ['team Ghent "T" { }', '(Sample record:team name:Ghent title:"T")'],
      [
        `team Ghent {
  holds certificate Junior since 2022-05-01, Blitz and maybe more
  passed no exam
  attested A: yes by "Board" on 2024-01-01 through 2025-01-01 evidence "P"
  attested B: no
  evidence: 3
  no sponsors
  member "ana" { age: 31 }
  members and maybe more
  fees: EUR 1,500
  room: { open: 8 score: 5 }
  matches: { won: no }, { won: yes }
  score: 4.5
}`,
        '(Sample record:team name:Ghent facts:[(HoldsFact verb:holds of:certificate members:[(HeldMember name:Junior lifetimes:[(Since point:2022-05-01)]) (HeldMember name:Blitz)] maybeMore:true) (HoldsFact verb:passed of:exam) (AttestedFact name:A answer:yes by:"Board" on:2024-01-01 through:2025-01-01 evidence:"P") (AttestedFact name:B answer:no) (FieldFact name:evidence data:[3]) (EmptyFact list:sponsors) (ItemFact record:member identity:"ana" facts:[(FieldFact name:age data:[31])]) (MaybeMore list:members) (FieldFact name:fees data:[(Money currency:EUR number:1,500)]) (FieldFact name:room data:[(DatumObject fields:[(FieldFact name:open data:[8]) (FieldFact name:score data:[5])])]) (FieldFact name:matches data:[(DatumObject fields:[(FieldFact name:won data:[(NoAnswer)])]) (DatumObject fields:[(FieldFact name:won data:[(Path segments:[yes])])])]) (FieldFact name:score data:[4.5])])',
      ],
    ])('%s', (source, expected) => {
      expect(exampleItem(source)).toBe(expected);
    });
  });

  describe('an expectation', () => {
    it.each([
      ['expect A met on 2024-06-01', '(Expect sample:A verdict:met timings:[(OnTiming point:2024-06-01)])'],
      [
        'expect A without member "ana" without member "bo" unmet on 2024-06-01 on renewal because X, Y',
        '(Expect sample:A without:[(Without record:member identity:"ana") (Without record:member identity:"bo")] verdict:unmet timings:[(OnTiming point:2024-06-01) (OnTiming point:renewal)] because:[X Y])',
      ],
      ['expect A unknown on 2024-06-01', '(Expect sample:A verdict:unknown timings:[(OnTiming point:2024-06-01)])'],
      ['expect A unclear on 2024-06-01', '(Expect sample:A verdict:unclear timings:[(OnTiming point:2024-06-01)])'],
      [
        'expect A not applicable on application',
        '(Expect sample:A verdict:not applicable timings:[(OnTiming point:application)])',
      ],
      [
        'expect A in GetWell on 2024-06-01 after award on 2023-01-15, decision Extension by "Board" on 2024-02-10 through 2024-08-31',
        '(Expect sample:A state:GetWell timings:[(OnTiming point:2024-06-01)] after:[(Happened words:[award] on:2023-01-15) (Happened words:[decision Extension] by:"Board" on:2024-02-10 through:2024-08-31)])',
      ],
      ['expect A in GetWell on 2024-06-01', '(Expect sample:A state:GetWell timings:[(OnTiming point:2024-06-01)])'],
      [
        'expect A without member "ana" in Met on 2024-06-01',
        '(Expect sample:A without:[(Without record:member identity:"ana")] state:Met timings:[(OnTiming point:2024-06-01)])',
      ],
    ])('%s', (source, expected) => {
      expect(exampleItem(source)).toBe(expected);
    });
  });

  describe('use', () => {
    it.each([['use "a"', '(Use path:"a")']])('%s', (source, expected) => {
      expect(exampleItem(source)).toBe(expected);
    });
  });
});
