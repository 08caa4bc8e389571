import { compileProgram, firstReason, interpret, memoryHost, namingOf } from '@proviso/compiler';
import { describe, expect, it } from 'vitest';
import { explainEvaluation } from '../../src/explain/index.ts';
import { layOut } from '../../src/text/lines.ts';
import { plain } from '../../src/text/paint.ts';
import { catalog } from '../support/documents.ts';

const head = `program Test "Test of words"
use "./catalog.proviso"
`;

interface Day {
  readonly on?: string;
  readonly moment?: 'application' | 'renewal';
}

function evaluated(body: string, facts: unknown, { on = '2024-06-01', moment }: Day = {}) {
  const host = memoryHost({ 'folder/test.proviso': head + body, 'folder/catalog.proviso': catalog });
  const { program, diagnostics } = compileProgram(host, 'folder/test.proviso');
  if (program === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const evaluation = interpret(program, facts, moment === undefined ? { on } : { on, moment });
  return { evaluation, naming: namingOf(program.vocabulary, facts) };
}

function explained(body: string, facts: unknown, day: Day = {}): string {
  const { evaluation, naming } = evaluated(body, facts, day);
  return layOut(explainEvaluation(evaluation, { who: null, naming, onlyOpen: false }), plain, 90).join('\n');
}

function reason(body: string, facts: unknown, day: Day = {}): string {
  const { evaluation, naming } = evaluated(body, facts, day);
  return firstReason(evaluation, naming);
}

describe('an explanation', () => {
  it('counts from one where an item has no identity, and says that two may be one', () => {
    const individuals = [{ id: 'ana', employment: 'FullTime' }, { employment: 'FullTime' }];
    const text = explained('require at least 2 individuals where employment is FullTime', { individuals });
    expect(text).toContain('found: 1 (ana and number 2, who may be the same) for certain');
  });

  it('says what was found for what is met', () => {
    expect(explained('require Desk "Open all day": desk.hoursPerDay at least 8', { desk: { hoursPerDay: 9 } }))
      .toMatchInlineSnapshot(`
        "Test of words
        Judged on 2024-06-01

        ✓ Met

        ✓ Open all day — met  test.proviso:3
          rule: desk.hoursPerDay at least 8
          found: 9"
      `);
  });

  it('says what was needed and found for what is not met', () => {
    expect(explained('require CallBack: callBack at most 1 hour', { callBack: 'PT90M' })).toMatchInlineSnapshot(`
      "Test of words
      Judged on 2024-06-01

      ✗ Not met

      ✗ CallBack: callBack at most 1 hour — not met  test.proviso:3
        needed: at most 1 hour; found: 90 minutes"
    `);
  });

  it('names the facts that are missing and where they stand', () => {
    expect(explained('require Desk: desk.hoursPerDay at least 8', {})).toMatchInlineSnapshot(`
      "Test of words
      Judged on 2024-06-01

      ? Not known yet: facts are missing

      ? Desk: desk.hoursPerDay at least 8 — not known yet  test.proviso:3
        needed: at least 8
        missing: desk › hours per day

      This fact is missing:
        desk › hours per day  /desk/hoursPerDay"
    `);
  });

  it('says why holdings do not count', () => {
    const facts = {
      holds: {
        badge: [
          { entry: 'Silver', since: '2022-01-01' },
          { entry: 'Gold', since: '2022-01-01', through: '2024-05-31' },
        ],
      },
    };
    expect(explained('require any badge except Silver', facts)).toMatchInlineSnapshot(`
      "Test of words
      Judged on 2024-06-01

      ✗ Not met

      ✗ any badge except Silver — not met
        needed: at least 1; found: none
        · Gold Badge ended on 2024-05-31
        · Silver Badge: excluded"
    `);
  });

  it('says what a holding lacks of a time, once for all holdings of an entry', () => {
    const facts = {
      holds: {
        badge: [
          { entry: 'Gold', since: '2022-01-01', through: '2023-08-31' },
          { entry: 'Gold', since: '2023-10-01' },
        ],
      },
    };
    expect(explained('require badge Gold held throughout the last 12 months', facts)).toMatchInlineSnapshot(`
      "Test of words
      Judged on 2024-06-01

      ✗ Not met

      ✗ badge Gold held throughout the last 12 months — not met
        needed: at least 1; found: none
        · Gold Badge was not held on 2023-09-01"
    `);
    expect(explained('require badge Gold held for at least 24 months in total in the last 24 months', facts))
      .toMatchInlineSnapshot(`
        "Test of words
        Judged on 2024-06-01

        ✗ Not met

        ✗ badge Gold held for at least 24 months in total in the last 24 months — not met
          needed: at least 1; found: none
          · Gold Badge was held on 701 days; 731 are needed"
      `);
  });

  it('says when something was earned that does not count, and when it ran out', () => {
    const facts = { holds: { badge: [{ entry: 'Gold', since: '2021-02-03' }, { entry: 'Silver' }] } };
    expect(explained('require any badge earned before 2020-05-01 and valid for 3 years after it', facts))
      .toMatchInlineSnapshot(`
      "Test of words
      Judged on 2024-06-01

      ✗ Not met

      ✗ any badge earned before 2020-05-01 and valid for 3 years after it — not met
        needed: at least 1; found: none
        · Silver Badge ran out on 2023-04-30 at the latest, 3 years after it was earned
        · Gold Badge was earned on 2021-02-03, after 2020-04-30"
    `);
    const earned = { holds: { badge: [{ entry: 'Gold', since: '2020-04-30' }] } };
    expect(explained('require badge Gold valid for 18 months after it', earned)).toMatchInlineSnapshot(`
      "Test of words
      Judged on 2024-06-01

      ✗ Not met

      ✗ badge Gold valid for 18 months after it — not met
        needed: at least 1; found: none
        · Gold Badge ran out on 2021-10-30, 1 year and 6 months after it was earned"
    `);
  });

  it('says who came nearest and why that is not enough', () => {
    const individuals = [
      { id: 'ann', employment: 'FullTime', holds: { certificate: [{ entry: 'Basics', since: '2022-01-01' }] } },
      {
        id: 'bo',
        employment: 'FullTime',
        holds: { certificate: [{ entry: 'Basics', since: '2022-01-01', through: '2024-05-31' }] },
      },
      { id: 'cy', employment: 'PartTime', holds: { certificate: [{ entry: 'Basics', since: '2022-01-01' }] } },
    ];
    const body = `
      require Staff: at least 2 full-time individuals certified
      define full-time individual: employment is FullTime
      define individual certified: holds any certificate`;
    expect(explained(body, { individuals })).toMatchInlineSnapshot(`
      "Test of words
      Judged on 2024-06-01

      ✗ Not met

      ✗ Staff: at least 2 full-time individuals certified — not met  test.proviso:4
        needed: at least 2; found: 1 (ann)
        · bo: Basics of Service ended on 2024-05-31
        · cy: not "full-time" (found PartTime)"
    `);
  });

  it('gives what is not in force one line', () => {
    const body = `
      revisions { 1.0 on 2023-01-01 editorial  2.0 on 2024-01-01  3.0 on 2025-01-01 }
      require Old "Asked once" before 2.0: support
      require New "Asked soon" since 3.0: support
      require Now: support`;
    expect(explained(body, { support: true })).toMatchInlineSnapshot(`
      "Test of words
      Judged on 2024-06-01, by revision 2.0 of 2024-01-01

      ✓ Met

      – Asked once — does not apply: no longer in force; its last day was 2023-12-31 (until
        revision 2.0)  test.proviso:5
      – Asked soon — does not apply: not in force before 2025-01-01 (revision 3.0)
        test.proviso:6
      ✓ Now: support — met  test.proviso:7
        found: yes"
    `);
  });

  it('says at which moment a clause is asked', () => {
    const body = 'require Terms on application: attested Terms\nrequire Now: support';
    expect(explained(body, { support: true }, { moment: 'renewal' })).toMatchInlineSnapshot(`
      "Test of words
      Judged on 2024-06-01, at a renewal

      ✓ Met

      – Terms — does not apply: asked only at an application  test.proviso:3
      ✓ Now: support — met  test.proviso:4
        found: yes"
    `);
  });

  it('says when the first revision begins', () => {
    const body = 'revisions { 1.0 on 2023-01-01 editorial }\nrequire Now: support';
    expect(explained(body, {}, { on: '2022-01-01' })).toMatchInlineSnapshot(`
      "Test of words
      Judged on 2022-01-01

      – Does not apply: no revision was in force yet; the first one begins on 2023-01-01"
    `);
  });

  it('says who attested what, and when', () => {
    const attested = { Terms: { answer: false, by: 'Channel office', on: '2024-01-01', evidence: 'A letter' } };
    expect(explained('require Terms "Agrees to the terms": attested Terms', { attested })).toMatchInlineSnapshot(`
      "Test of words
      Judged on 2024-06-01

      ✗ Not met

      ✗ Agrees to the terms — not met  test.proviso:3
        rule: attested Terms
        found: "no" from Channel office on 2024-01-01 (evidence: A letter)"
    `);
  });

  it('tells each answer to an open question apart', () => {
    const body = `
      unsettled Regions "Does it count in every region?"
      require Where when support: Regions`;
    expect(explained(body, { support: true })).toMatchInlineSnapshot(`
      "Test of words
      Judged on 2024-06-01

      ~ Unclear: it depends on a question that is not settled

      ~ Where: Regions — unclear  test.proviso:5
        ✓ where support — met
          found: yes
        ~ then Regions — unclear
          the question "Does it count in every region?" is not settled

      A question is not settled:
        Regions: "Does it count in every region?"
        if "Regions" is answered yes: met
        if "Regions" is answered no: not met"
    `);
  });

  it('says that a question does not matter where it does not', () => {
    const body = `
      unsettled Regions "Does it count in every region?"
      require Where: Regions
      require Support: support`;
    expect(explained(body, { support: false })).toMatchInlineSnapshot(`
      "Test of words
      Judged on 2024-06-01

      ✗ Not met

      ~ Where: Regions — unclear  test.proviso:5
        the question "Does it count in every region?" is not settled
      ✗ Support: support — not met  test.proviso:6
        found: no

      A question is not settled:
        Regions: "Does it count in every region?"
        However it is answered, the verdict is: not met."
    `);
  });

  it('shows how many of several are met', () => {
    const body = `require Pick: at least 2 of {
      - support
      - Desk "Open all day": desk.hoursPerDay at least 8
      - not (callBack at most 1 hour)
    }`;
    expect(explained(body, { support: true, desk: { hoursPerDay: 6 }, callBack: 'PT2H' })).toMatchInlineSnapshot(`
      "Test of words
      Judged on 2024-06-01

      ✓ Met

      ✓ Pick: at least 2 of these — met  test.proviso:3
        found: 2
        ✓ support — met
          found: yes
        ✗ Open all day — not met  test.proviso:5
          rule: desk.hoursPerDay at least 8
          needed: at least 8; found: 6
        ✓ not (callBack at most 1 hour) — met
          found: 2 hours"
    `);
  });

  it('sets advice apart', () => {
    expect(explained('require Now: support\nrecommend Staff: at least 3 individuals', { support: true }))
      .toMatchInlineSnapshot(`
        "Test of words
        Judged on 2024-06-01

        ✓ Met

        ✓ Now: support — met  test.proviso:3
          found: yes

        Recommended; it does not decide the verdict:
          ? Staff: at least 3 individuals — not known yet  test.proviso:4
            needed: at least 3; found: none for certain
            missing: individuals"
      `);
  });

  it('makes what a terminal would obey visible', () => {
    const attested = { Terms: { answer: true, by: '\u001b[31mX', on: '2024-01-01' } };
    expect(explained('require Terms: attested Terms', { attested })).toContain('"yes" from ␛[31mX on 2024-01-01');
  });
});

describe('the reason in a table', () => {
  it('is empty where the verdict is met', () => {
    expect(reason('require Now: support', { support: true })).toBe('');
  });

  it('names the clause with what was needed and found', () => {
    const body = 'section "Service" { require Desk "Open all day": desk.hoursPerDay at least 8 }';
    expect(reason(body, { desk: { hoursPerDay: 6 } })).toBe('Open all day: needed at least 8, found 6');
  });

  it('names the first missing fact and counts the others', () => {
    expect(reason('require Now: support\nrequire Desk: desk.hoursPerDay at least 8', {})).toBe(
      'missing: support and 1 more',
    );
  });

  it('names the question that is not settled', () => {
    expect(reason('unsettled Regions "In every region?"\nrequire Where: Regions', {})).toBe('not settled: Regions');
  });
});

describe('an exception in an explanation', () => {
  const body = `require Staff: at least 3 individuals
exception SmallShop to Staff when support: at least 1 individual
exception Corner to SmallShop when any badge Gold: not required`;
  const staff = { support: true, individuals: [{ id: 'ana' }], holds: { badge: [] } };

  it('is said to apply, and why, with what it stands in the place of', () => {
    expect(explained(body, staff)).toMatchInlineSnapshot(`
      "Test of words
      Judged on 2024-06-01

      ✓ Met

      ✓ Staff: at least 3 individuals — met  test.proviso:3
        ✓ the exception SmallShop applies: support — met
          found: yes
        ✓ then instead SmallShop: at least 1 individual — met  test.proviso:4
          ✗ the exception Corner does not apply: any badge Gold — not met
            needed: at least 1; found: none
          ✓ otherwise at least 1 individual — met
            found: 1 (ana)
          in the place of: at least 3 individuals"
    `);
  });

  it('is said not to apply, and why', () => {
    expect(explained(body, { ...staff, support: false })).toMatchInlineSnapshot(`
      "Test of words
      Judged on 2024-06-01

      ✗ Not met

      ✗ Staff: at least 3 individuals — not met  test.proviso:3
        ✗ the exception SmallShop does not apply: support — not met
          found: no
        ✗ otherwise at least 3 individuals — not met
          needed: at least 3; found: 1 (ana)"
    `);
  });

  it('is the reason for what is not required', () => {
    const gold = { ...staff, holds: { badge: [{ entry: 'Gold', since: '2020-01-01' }] } };
    expect(explained(body, gold)).toMatchInlineSnapshot(`
      "Test of words
      Judged on 2024-06-01

      – Does not apply: the exception Corner applies: not required

      – Staff — does not apply: the exception Corner applies: not required  test.proviso:3"
    `);
    expect(reason(body, gold)).toBe('the exception Corner applies: not required');
  });

  it('is no reason where it does not apply', () => {
    expect(reason(body, { ...staff, support: false })).toBe('Staff: needed at least 3, found 1');
  });

  it('is named where it is not met', () => {
    expect(reason(body, { ...staff, individuals: [] })).toBe('SmallShop: needed at least 1, found none');
  });
});
