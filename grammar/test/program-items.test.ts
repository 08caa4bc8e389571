import { describe, expect, it } from 'vitest';
import { programItem } from './support/parsed.ts';

describe('Items of a program', () => {
  describe('use', () => {
    it.each([['use "./catalog.proviso"', '(Use path:"./catalog.proviso")']])('%s', (source, expected) => {
      expect(programItem(source)).toBe(expected);
    });
  });

  describe('revisions', () => {
    it.each([
      ['revisions { }', '(Revisions)'],
      [
        `revisions {
  1.0 "First"
  2.0 on 2023-02-10 editorial "Spelling"
  7.1.2 on 2024-05-06
  3.0 {
    for new teams on 2024-04-01
    for existing teams on renewal on 2024-08-01
  }
}`,
        '(Revisions revisions:[(Revision label:1.0 title:"First") (Revision label:2.0 on:2023-02-10 editorial:true title:"Spelling") (Revision label:7.1.2 on:2024-05-06) (Revision label:3.0 cohorts:[(CohortStart words:[new teams] timings:[(OnTiming point:2024-04-01)]) (CohortStart words:[existing teams] timings:[(OnTiming point:renewal) (OnTiming point:2024-08-01)])])])',
      ],
    ])('%s', (source, expected) => {
      expect(programItem(source)).toBe(expected);
    });
  });

  describe('a section', () => {
    it.each([
      ['section "A" { }', '(Section title:"A")'],
      [
        'section "A" since 2.0 for new teams when x { require y }',
        '(Section title:"A" modifiers:[(Since point:2.0) (ForCohort words:[new teams])] when:(PathCondition path:(Path segments:[x])) items:[(Require force:require statement:(Statement condition:(PathCondition path:(Path segments:[y]))))])',
      ],
    ])('%s', (source, expected) => {
      expect(programItem(source)).toBe(expected);
    });
  });

  describe('a requirement', () => {
    it.each([
      ['require x', '(Require force:require statement:(Statement condition:(PathCondition path:(Path segments:[x]))))'],
      [
        'recommend x',
        '(Require force:recommend statement:(Statement condition:(PathCondition path:(Path segments:[x]))))',
      ],
      [
        'require X: y',
        '(Require force:require statement:(Statement label:X condition:(PathCondition path:(Path segments:[y]))))',
      ],
      [
        'require X "T": y',
        '(Require force:require statement:(Statement label:X title:"T" condition:(PathCondition path:(Path segments:[y]))))',
      ],
      [
        'require "T" before 6.0: y',
        '(Require force:require statement:(Statement title:"T" modifiers:[(Before point:6.0)] condition:(PathCondition path:(Path segments:[y]))))',
      ],
      [
        'require X for new teams on application measured every Days: y',
        '(Require force:require statement:(Statement label:X modifiers:[(ForCohort words:[new teams]) (OnTiming point:application) (Measured calendars:[Days])] condition:(PathCondition path:(Path segments:[y]))))',
      ],
      [
        'require measured first after 12 months of membership: y',
        '(Require force:require statement:(Statement modifiers:[(Measured firstAfter:(Duration number:12 unit:month) of:[membership])] condition:(PathCondition path:(Path segments:[y]))))',
      ],
      [
        'require when x: y',
        '(Require force:require statement:(Statement when:(PathCondition path:(Path segments:[x])) condition:(PathCondition path:(Path segments:[y]))))',
      ],
      [
        'require since 5.0 when x: y',
        '(Require force:require statement:(Statement modifiers:[(Since point:5.0)] when:(PathCondition path:(Path segments:[x])) condition:(PathCondition path:(Path segments:[y]))))',
      ],
    ])('%s', (source, expected) => {
      expect(programItem(source)).toBe(expected);
    });
  });

  describe('an alternative', () => {
    it.each([
      ['may instead: x', '(Instead manner:may condition:(PathCondition path:(Path segments:[x])))'],
      [
        'may instead of A, B when y: x',
        '(Instead manner:may of:[A B] when:(PathCondition path:(Path segments:[y])) condition:(PathCondition path:(Path segments:[x])))',
      ],
      ['must instead: x', '(Instead manner:must condition:(PathCondition path:(Path segments:[x])))'],
      [
        'otherwise must instead when y: x',
        '(Instead manner:must otherwise:true when:(PathCondition path:(Path segments:[y])) condition:(PathCondition path:(Path segments:[x])))',
      ],
    ])('%s', (source, expected) => {
      expect(programItem(source)).toBe(expected);
    });
  });

  describe('an exception', () => {
    it.each([
      ['exception to X: y', '(Exception to:[X] condition:(PathCondition path:(Path segments:[y])))'],
      [
        'exception Small to X for small teams since 5.0 when z: y',
        '(Exception name:Small to:[X] modifiers:[(ForCohort words:[small teams]) (Since point:5.0)] when:(PathCondition path:(Path segments:[z])) condition:(PathCondition path:(Path segments:[y])))',
      ],
      [
        'exception Small to X, Y when z: not required',
        '(Exception name:Small to:[X Y] when:(PathCondition path:(Path segments:[z])) condition:(NotRequired))',
      ],
      [
        'exception to X when z: not y',
        '(Exception to:[X] when:(PathCondition path:(Path segments:[z])) condition:(Not operand:(PathCondition path:(Path segments:[y]))))',
      ],
    ])('%s', (source, expected) => {
      expect(programItem(source)).toBe(expected);
    });
  });

  describe('a definition', () => {
    it.each([
      [
        'define new team: not x',
        '(Define words:[new team] condition:(Not operand:(PathCondition path:(Path segments:[x]))))',
      ],
      [
        'define member rated (level: Rating, age: number): holds any x of level',
        '(Define words:[member rated] parameters:[(Parameter name:level type:Rating) (Parameter name:age type:number)] condition:(Holds verb:holds object:(HoldingObject quantity:(Quantity word:any) noun:(NounPhrase words:[x] of:(OfLevel name:level)))))',
      ],
    ])('%s', (source, expected) => {
      expect(programItem(source)).toBe(expected);
    });
  });

  describe('a policy', () => {
    it.each([
      [
        'policy Plan "Title" before 3.0 { text """ a """ }',
        '(Policy name:Plan title:"Title" modifiers:[(Before point:3.0)] items:[(TextBlock prose:"a")])',
      ],
    ])('%s', (source, expected) => {
      expect(programItem(source)).toBe(expected);
    });
  });

  describe('a text', () => {
    it.each([
      [
        `text """
    One.
      Two.
    """`,
        '(TextBlock prose:"One.\\n  Two.")',
      ],
      ['text "Title" """One."""', '(TextBlock title:"Title" prose:"One.")'],
    ])('%s', (source, expected) => {
      expect(programItem(source)).toBe(expected);
    });
  });

  describe('open questions', () => {
    it.each([
      ['unsettled Guests "Do guests count?"', '(Unsettled name:Guests question:"Do guests count?")'],
      ['settle Guests: yes', '(Settle name:Guests answer:yes)'],
      [
        'settle Guests since 2024-05-01: no "Board minute 12"',
        '(Settle name:Guests modifiers:[(Since point:2024-05-01)] answer:no note:"Board minute 12")',
      ],
    ])('%s', (source, expected) => {
      expect(programItem(source)).toBe(expected);
    });
  });

  describe('roles', () => {
    it.each([
      ['roles { }', '(Roles)'],
      [
        `roles Bench each filled by a different member {
  role Captain "C" since 2.0: 1 member who passed any exam A
  role Coach: not given "lost"
}`,
        '(Roles name:Bench each:[different member] items:[(Role statement:(Statement label:Captain title:"C" modifiers:[(Since point:2.0)] condition:(Quantified quantity:(Quantity word:at least count:1) noun:(NounPhrase words:[member] who:(Who predicates:[(HoldPredicate verb:passed object:(HoldingObject quantity:(Quantity word:any) noun:(NounPhrase words:[exam A])))]))))) (Role statement:(Statement label:Coach condition:(NotGiven note:"lost")))])',
      ],
    ])('%s', (source, expected) => {
      expect(programItem(source)).toBe(expected);
    });
  });

  describe('a score', () => {
    it.each([
      [
        `score Points "P" out of 100 since 2.0 {
  part Youth "Y" up to 40 {
    - 10 when x
    - 5 per 2 members
    - 20 in proportion to youth.hours up to 200 hours
  }
  part Hall { }
}`,
        '(Score name:Points title:"P" outOf:100 modifiers:[(Since point:2.0)] parts:[(Part name:Youth title:"Y" upTo:40 credits:[(Credit number:10 basis:(CreditWhen condition:(PathCondition path:(Path segments:[x])))) (Credit number:5 basis:(CreditPer number:2 noun:(NounPhrase words:[members]))) (Credit number:20 basis:(CreditProportion path:(Path segments:[youth hours]) upTo:(Duration number:200 unit:hour)))]) (Part name:Hall)])',
      ],
    ])('%s', (source, expected) => {
      expect(programItem(source)).toBe(expected);
    });
  });

  describe('a table', () => {
    it.each([
      [
        `table Sizes "S" {
  columns Small, Large
  row Members: at least _ members | 4 | 8
  row x | not required | required
}`,
        '(Table name:Sizes title:"S" columns:[Small Large] rows:[(Row statement:(Statement label:Members condition:(Quantified quantity:(Quantity word:at least count:_) noun:(NounPhrase words:[members]))) cells:[(RowCell value:4) (RowCell value:8)]) (Row statement:(Statement condition:(PathCondition path:(Path segments:[x]))) cells:[(RowCell value:not required) (RowCell value:required)])])',
      ],
    ])('%s', (source, expected) => {
      expect(programItem(source)).toBe(expected);
    });
  });

  describe('award and scope', () => {
    it.each([
      ['award of Title ends Cup, Old', '(Award entry:Title ends:[Cup Old])'],
      ['scope per country or country grouping', '(Scope alternatives:[[country] [country grouping]])'],
    ])('%s', (source, expected) => {
      expect(programItem(source)).toBe(expected);
    });
  });

  describe('a lifecycle', () => {
    it.each([
      [
        `lifecycle {
  state A "T" for 6 months
  state B final
  clock anniversary every 1 year
  duty N "T" for new teams: team gives notice within 30 days after change
  at 90 days before anniversary: A becomes B and notify team by email
  at 30 days after anniversary: A, B become C
  on renewal when x is met: B becomes A
  on request: B becomes A and notify team
  when x is unmet: A becomes B
  at the end of A: A becomes B
  otherwise on decision D: A may become B
  on decision E: A may become A through the recorded day and notify team
}`,
        '(Lifecycle items:[(State name:A title:"T" duration:(Duration number:6 unit:month)) (State name:B final:true) (Clock name:anniversary every:(Duration number:1 unit:year)) (Duty name:N title:"T" modifiers:[(ForCohort words:[new teams])] action:[team gives notice] within:(Duration number:30 unit:day) after:[change]) (Transition trigger:(TriggerAt duration:(Duration number:90 unit:day) side:before clock:anniversary) from:[A] to:B notify:[team] by:[email]) (Transition trigger:(TriggerAt duration:(Duration number:30 unit:day) side:after clock:anniversary) from:[A B] to:C) (Transition trigger:(TriggerOn words:[renewal] when:(PathCondition path:(Path segments:[x]) comparison:(Is values:[(Path segments:[met])]))) from:[B] to:A) (Transition trigger:(TriggerOn words:[request]) from:[B] to:A notify:[team]) (Transition trigger:(TriggerWhen condition:(PathCondition path:(Path segments:[x]) comparison:(Is values:[(Path segments:[unmet])]))) from:[A] to:B) (Transition trigger:(TriggerAtEnd of:A) from:[A] to:B) (Transition otherwise:true trigger:(TriggerOn words:[decision D]) from:[A] may:true to:B) (Transition trigger:(TriggerOn words:[decision E]) from:[A] may:true to:A recorded:true notify:[team])])',
      ],
    ])('%s', (source, expected) => {
      expect(programItem(source)).toBe(expected);
    });
  });
});
