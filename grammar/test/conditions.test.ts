import { describe, expect, it } from 'vitest';
import { condition } from './support/parsed.ts';

describe('Conditions', () => {
  describe('a holding by name', () => {
    it.each([
      ['any specialization', '(Quantified quantity:(Quantity word:any) noun:(NounPhrase words:[specialization]))'],
      ['agreement PartnerAgreement', '(NounCondition noun:(NounPhrase words:[agreement PartnerAgreement]))'],
      [
        'no title Champion, RunnerUp',
        '(Quantified quantity:(Quantity word:no) noun:(NounPhrase words:[title Champion] members:[(Member name:RunnerUp)]))',
      ],
      [
        'all badges Fair, Clock held by any member rated Club or higher',
        '(Quantified quantity:(Quantity word:all) noun:(NounPhrase words:[badges Fair] members:[(Member name:Clock)] heldBy:(HeldBy quantity:(Quantity word:any) words:[member rated Club] range:(Range direction:higher))))',
      ],
      ['every certificate', '(Quantified quantity:(Quantity word:every) noun:(NounPhrase words:[certificate]))'],
      ['one captain', '(Quantified quantity:(Quantity word:one) noun:(NounPhrase words:[captain]))'],
      [
        'none of { - x }',
        '(BlockOf quantity:(Quantity word:none) statements:[(Statement condition:(PathCondition path:(Path segments:[x])))])',
      ],
    ])('%s', (source, expected) => {
      expect(condition(source)).toBe(expected);
    });
  });

  describe('a count', () => {
    it.each([
      [
        'at least 2 unique active members rated Club or higher',
        '(Quantified quantity:(Quantity word:at least count:2) noun:(NounPhrase words:[unique active members rated Club] range:(Range direction:higher)))',
      ],
      [
        'at most 1 specialization per technology',
        '(Quantified quantity:(Quantity word:at most count:1) noun:(NounPhrase words:[specialization] per:(Per words:[technology])))',
      ],
      [
        'exactly 2 arbiters',
        '(Quantified quantity:(Quantity word:exactly count:2) noun:(NounPhrase words:[arbiters]))',
      ],
      [
        'more than 3 members',
        '(Quantified quantity:(Quantity word:more than count:3) noun:(NounPhrase words:[members]))',
      ],
      [
        'fewer than 4 members',
        '(Quantified quantity:(Quantity word:fewer than count:4) noun:(NounPhrase words:[members]))',
      ],
      [
        'between 4 and 6 members',
        '(Quantified quantity:(Quantity word:between count:4 upper:6) noun:(NounPhrase words:[members]))',
      ],
      [
        'at least 60% of volunteers',
        '(Quantified quantity:(Quantity word:at least count:(Percent text:60%)) of:true noun:(NounPhrase words:[volunteers]))',
      ],
      [
        'at least 1 member per 10 members rounded up',
        '(Quantified quantity:(Quantity word:at least count:1) noun:(NounPhrase words:[member] per:(Per number:10 words:[members] rounded:up)))',
      ],
      [
        'at least 20 people of whom at least 10 technical, at least 10 business',
        '(Quantified quantity:(Quantity word:at least count:20) noun:(NounPhrase words:[people] ofWhom:[(OfWhom quantity:(Quantity word:at least count:10) words:[technical]) (OfWhom quantity:(Quantity word:at least count:10) words:[business])]))',
      ],
    ])('%s', (source, expected) => {
      expect(condition(source)).toBe(expected);
    });
  });

  describe('what narrows a noun', () => {
    it.each([
      [
        'any x since 2020-01-01 before 5.0',
        '(Quantified quantity:(Quantity word:any) noun:(NounPhrase words:[x] lifetimes:[(Since point:2020-01-01) (Before point:5.0)]))',
      ],
      [
        'any x except A since 5.0, B through 2024-01-31',
        '(Quantified quantity:(Quantity word:any) noun:(NounPhrase words:[x] except:[(Member name:A lifetimes:[(Since point:5.0)]) (Member name:B lifetimes:[(Through point:2024-01-31)])]))',
      ],
      [
        'any x of Gold or higher',
        '(Quantified quantity:(Quantity word:any) noun:(NounPhrase words:[x] of:(OfLevel name:Gold range:(Range direction:higher))))',
      ],
      [
        'any x in GroupA, GroupB',
        '(Quantified quantity:(Quantity word:any) noun:(NounPhrase words:[x] groups:[GroupA GroupB]))',
      ],
      [
        'any x in the last 12 months',
        '(Quantified quantity:(Quantity word:any) noun:(NounPhrase words:[x] window:(LastWindow duration:(Duration number:12 unit:month))))',
      ],
      [
        'any x in the 6 months before the application',
        '(Quantified quantity:(Quantity word:any) noun:(NounPhrase words:[x] window:(WindowBefore duration:(Duration number:6 unit:month) before:application)))',
      ],
      [
        'any x where a.b at least 3 and where c is "d"',
        '(Quantified quantity:(Quantity word:any) noun:(NounPhrase words:[x] where:[(Test path:(Path segments:[a b]) comparison:(Compare operator:at least value:3)) (Test path:(Path segments:[c]) comparison:(Is values:["d"]))]))',
      ],
      [
        'any x in the current month and the 2 before it',
        '(Quantified quantity:(Quantity word:any) noun:(NounPhrase words:[x] window:(CurrentWindow unit:month number:2)))',
      ],
      [
        'any x where received in the last 12 months and where paid in the previous 3 days',
        '(Quantified quantity:(Quantity word:any) noun:(NounPhrase words:[x] where:[(Test path:(Path segments:[received]) comparison:(LastWindow duration:(Duration number:12 unit:month))) (Test path:(Path segments:[paid]) comparison:(LastWindow duration:(Duration number:3 unit:day)))]))',
      ],
      [
        'any x earned since 2014-01-01 before 2.0 and valid for 3 years after it held by any y',
        '(Quantified quantity:(Quantity word:any) noun:(NounPhrase words:[x] earned:(Earned verb:earned lifetimes:[(Since point:2014-01-01) (Before point:2.0)] validFor:(Duration number:3 unit:year)) heldBy:(HeldBy quantity:(Quantity word:any) words:[y])))',
      ],
      [
        'every x passed y passed before 2020-05-01',
        '(Quantified quantity:(Quantity word:every) noun:(NounPhrase words:[x]) predicate:(HoldPredicate verb:passed object:(HoldingObject noun:(NounPhrase words:[y] earned:(Earned verb:passed lifetimes:[(Before point:2020-05-01)])))))',
      ],
      [
        'any x valid for 6 months after it',
        '(Quantified quantity:(Quantity word:any) noun:(NounPhrase words:[x] earned:(Earned validFor:(Duration number:6 unit:month))))',
      ],
      [
        'any x held in the last 2 years',
        '(Quantified quantity:(Quantity word:any) noun:(NounPhrase words:[x] heldFor:(HeldFor mode:on any day window:(LastWindow duration:(Duration number:2 unit:year)))))',
      ],
      [
        'any x held on any day in the current month',
        '(Quantified quantity:(Quantity word:any) noun:(NounPhrase words:[x] heldFor:(HeldFor mode:on any day window:(CurrentWindow unit:month))))',
      ],
      [
        'any x held throughout the last 2 years by any y',
        '(Quantified quantity:(Quantity word:any) noun:(NounPhrase words:[x] heldFor:(HeldFor mode:throughout window:(LastWindow duration:(Duration number:2 unit:year))) heldBy:(HeldBy quantity:(Quantity word:any) words:[y])))',
      ],
      [
        'any x held continuously for 18 months',
        '(Quantified quantity:(Quantity word:any) noun:(NounPhrase words:[x] heldFor:(HeldFor mode:throughout window:(LastWindow duration:(Duration number:18 unit:month)))))',
      ],
      [
        'any x held for at least 18 months in total in the last 5 years',
        '(Quantified quantity:(Quantity word:any) noun:(NounPhrase words:[x] heldFor:(HeldFor mode:in total window:(LastWindow duration:(Duration number:5 unit:year)) amount:(Duration number:18 unit:month))))',
      ],
      [
        'any x who holds all y',
        '(Quantified quantity:(Quantity word:any) noun:(NounPhrase words:[x] who:(Who predicates:[(HoldPredicate verb:holds object:(HoldingObject quantity:(Quantity word:all) noun:(NounPhrase words:[y])))])))',
      ],
      [
        'any x who passed exam A or who passed exam B',
        '(Quantified quantity:(Quantity word:any) noun:(NounPhrase words:[x] who:(Who operators:[or] predicates:[(HoldPredicate verb:passed object:(HoldingObject noun:(NounPhrase words:[exam A]))) (HoldPredicate verb:passed object:(HoldingObject noun:(NounPhrase words:[exam B])))])))',
      ],
      [
        'any x who must hold licence if Licensed',
        '(Quantified quantity:(Quantity word:any) noun:(NounPhrase words:[x] who:(Who predicates:[(HoldPredicate must:true question:Licensed verb:holds object:(HoldingObject noun:(NounPhrase words:[licence])))])))',
      ],
      [
        'any x who is not certified Club or lower',
        '(Quantified quantity:(Quantity word:any) noun:(NounPhrase words:[x] who:(Who predicates:[(BePredicate negated:true words:[certified Club] range:(Range direction:lower))])))',
      ],
      [
        'any x who has score between 3 and 4.5',
        '(Quantified quantity:(Quantity word:any) noun:(NounPhrase words:[x] who:(Who predicates:[(HavePredicate test:(Test path:(Path segments:[score]) comparison:(Between low:3 high:4.5)))])))',
      ],
    ])('%s', (source, expected) => {
      expect(condition(source)).toBe(expected);
    });
  });

  describe('a comparison', () => {
    it.each([
      [
        'callBack at most 1 hour',
        '(PathCondition path:(Path segments:[callBack]) comparison:(Compare operator:at most value:(Duration number:1 unit:hour)))',
      ],
      [
        'room.hours at least 8',
        '(PathCondition path:(Path segments:[room hours]) comparison:(Compare operator:at least value:8))',
      ],
      [
        'fees more than USD 500,000.50',
        '(PathCondition path:(Path segments:[fees]) comparison:(Compare operator:more than value:(Money currency:USD number:500,000.50)))',
      ],
      [
        'rooms less than 3',
        '(PathCondition path:(Path segments:[rooms]) comparison:(Compare operator:less than value:3))',
      ],
      [
        'share exactly 25%',
        '(PathCondition path:(Path segments:[share]) comparison:(Compare operator:exactly value:(Percent text:25%)))',
      ],
      [
        'cloud at least 25% of sales.amount',
        '(PathCondition path:(Path segments:[cloud]) comparison:(Compare operator:at least value:(Percent text:25% of:(Path segments:[sales amount]))))',
      ],
      [
        'level is Club or higher',
        '(PathCondition path:(Path segments:[level]) comparison:(Is values:[(Path segments:[Club])] range:(Range direction:higher)))',
      ],
      [
        'season is not Summer, Winter',
        '(PathCondition path:(Path segments:[season]) comparison:(Is negated:true values:[(Path segments:[Summer]) (Path segments:[Winter])]))',
      ],
      [
        'founded is before 2020-01-01',
        '(PathCondition path:(Path segments:[founded]) comparison:(Is side:before values:[2020-01-01]))',
      ],
      [
        'founded is not after 2020-01-01',
        '(PathCondition path:(Path segments:[founded]) comparison:(Is negated:true side:after values:[2020-01-01]))',
      ],
      ['age between 18 and 65', '(PathCondition path:(Path segments:[age]) comparison:(Between low:18 high:65))'],
      ['smoking is no', '(PathCondition path:(Path segments:[smoking]) comparison:(Is values:[(NoAnswer)]))'],
      [
        'score at least 4',
        '(PathCondition path:(Path segments:[score]) comparison:(Compare operator:at least value:4))',
      ],
      ['answer.section is 3', '(PathCondition path:(Path segments:[answer section]) comparison:(Is values:[3]))'],
      [
        'cell at most _ days',
        '(PathCondition path:(Path segments:[cell]) comparison:(Compare operator:at most value:(Duration number:_ unit:day)))',
      ],
    ])('%s', (source, expected) => {
      expect(condition(source)).toBe(expected);
    });
  });

  describe('an aggregate', () => {
    it.each([
      [
        'sum of sales.amount in the last 12 months at least USD 500,000',
        '(Aggregate path:(Path segments:[sales amount]) window:(LastWindow duration:(Duration number:12 unit:month)) comparison:(Compare operator:at least value:(Money currency:USD number:500,000)))',
      ],
      ['sum of fees', '(Aggregate path:(Path segments:[fees]))'],
    ])('%s', (source, expected) => {
      expect(condition(source)).toBe(expected);
    });
  });

  describe('joined conditions', () => {
    it.each([
      [
        'a1 and b and c',
        '(Logical operators:[and and] operands:[(PathCondition path:(Path segments:[a1])) (PathCondition path:(Path segments:[b])) (PathCondition path:(Path segments:[c]))])',
      ],
      [
        'x or y',
        '(Logical operators:[or] operands:[(PathCondition path:(Path segments:[x])) (PathCondition path:(Path segments:[y]))])',
      ],
      [
        'any x or any y',
        '(Logical operators:[or] operands:[(Quantified quantity:(Quantity word:any) noun:(NounPhrase words:[x])) (Quantified quantity:(Quantity word:any) noun:(NounPhrase words:[y]))])',
      ],
      [
        'any x where p is 1 and any y',
        '(Logical operators:[and] operands:[(Quantified quantity:(Quantity word:any) noun:(NounPhrase words:[x] where:[(Test path:(Path segments:[p]) comparison:(Is values:[1]))])) (Quantified quantity:(Quantity word:any) noun:(NounPhrase words:[y]))])',
      ],
      [
        'any x who has p is 1 or any y',
        '(Logical operators:[or] operands:[(Quantified quantity:(Quantity word:any) noun:(NounPhrase words:[x] who:(Who predicates:[(HavePredicate test:(Test path:(Path segments:[p]) comparison:(Is values:[1])))]))) (Quantified quantity:(Quantity word:any) noun:(NounPhrase words:[y]))])',
      ],
      [
        'x and y or z',
        '(Logical operators:[and or] operands:[(PathCondition path:(Path segments:[x])) (PathCondition path:(Path segments:[y])) (PathCondition path:(Path segments:[z]))])',
      ],
      ['not x', '(Not operand:(PathCondition path:(Path segments:[x])))'],
      ['not not x', '(Not operand:(Not operand:(PathCondition path:(Path segments:[x]))))'],
      [
        '(x or y) and not z',
        '(Logical operators:[and] operands:[(Parenthesized condition:(Logical operators:[or] operands:[(PathCondition path:(Path segments:[x])) (PathCondition path:(Path segments:[y]))])) (Not operand:(PathCondition path:(Path segments:[z])))])',
      ],
      [
        'level is Club or z',
        '(Logical operators:[or] operands:[(PathCondition path:(Path segments:[level]) comparison:(Is values:[(Path segments:[Club])])) (PathCondition path:(Path segments:[z]))])',
      ],
    ])('%s', (source, expected) => {
      expect(condition(source)).toBe(expected);
    });
  });

  describe('an attestation', () => {
    it.each([
      ['attested Insurance', '(Attested name:Insurance)'],
      ['attested Insurance "The club is insured"', '(Attested name:Insurance title:"The club is insured")'],
    ])('%s', (source, expected) => {
      expect(condition(source)).toBe(expected);
    });
  });

  describe('what another program says', () => {
    it.each([
      ['meets BasicLicence', '(Meets name:BasicLicence)'],
      [
        'meets BasicLicence on any day in the last 6 months',
        '(Meets name:BasicLicence mode:on any day window:(LastWindow duration:(Duration number:6 unit:month)))',
      ],
      [
        'meets BasicLicence throughout the last 2 years',
        '(Meets name:BasicLicence mode:throughout window:(LastWindow duration:(Duration number:2 unit:year)))',
      ],
      ['not meets BasicLicence', '(Not operand:(Meets name:BasicLicence))'],
    ])('%s', (source, expected) => {
      expect(condition(source)).toBe(expected);
    });
  });

  describe('what is not given', () => {
    it.each([['not given "the page lost this table"', '(NotGiven note:"the page lost this table")']])(
      '%s',
      (source, expected) => {
        expect(condition(source)).toBe(expected);
      },
    );
  });

  describe('what this one holds', () => {
    it.each([
      [
        'holds any certificate of level',
        '(Holds verb:holds object:(HoldingObject quantity:(Quantity word:any) noun:(NounPhrase words:[certificate] of:(OfLevel name:level))))',
      ],
      ['passed exam A', '(Holds verb:passed object:(HoldingObject noun:(NounPhrase words:[exam A])))'],
      [
        'holds x y since 2020-01-01, z',
        '(Holds verb:holds object:(HoldingObject noun:(NounPhrase words:[x y] lifetimes:[(Since point:2020-01-01)] members:[(Member name:z)])))',
      ],
    ])('%s', (source, expected) => {
      expect(condition(source)).toBe(expected);
    });
  });

  describe('a block', () => {
    it.each([
      [
        'all of { - "A": x - B "b" since 5.0: y - when z: x - for new teams: x - x }',
        '(BlockOf quantity:(Quantity word:all) statements:[(Statement title:"A" condition:(PathCondition path:(Path segments:[x]))) (Statement label:B title:"b" modifiers:[(Since point:5.0)] condition:(PathCondition path:(Path segments:[y]))) (Statement when:(PathCondition path:(Path segments:[z])) condition:(PathCondition path:(Path segments:[x]))) (Statement modifiers:[(ForCohort words:[new teams])] condition:(PathCondition path:(Path segments:[x]))) (Statement condition:(PathCondition path:(Path segments:[x])))])',
      ],
      [
        'at least 2 of { - x - y - z }',
        '(BlockOf quantity:(Quantity word:at least count:2) statements:[(Statement condition:(PathCondition path:(Path segments:[x]))) (Statement condition:(PathCondition path:(Path segments:[y]))) (Statement condition:(PathCondition path:(Path segments:[z])))])',
      ],
      ['any of { }', '(BlockOf quantity:(Quantity word:any))'],
      [
        'all of { - any of { - x } - y }',
        '(BlockOf quantity:(Quantity word:all) statements:[(Statement condition:(BlockOf quantity:(Quantity word:any) statements:[(Statement condition:(PathCondition path:(Path segments:[x])))])) (Statement condition:(PathCondition path:(Path segments:[y])))])',
      ],
    ])('%s', (source, expected) => {
      expect(condition(source)).toBe(expected);
    });
  });

  describe('parts of a score', () => {
    it.each([
      [
        'every part of Points at least 5',
        '(PartOf quantity:(Quantity word:every) of:Points comparison:(Compare operator:at least value:5))',
      ],
      ['no part of Points', '(PartOf quantity:(Quantity word:no) of:Points)'],
    ])('%s', (source, expected) => {
      expect(condition(source)).toBe(expected);
    });
  });
});
