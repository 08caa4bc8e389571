import { describe, expect, it } from 'vitest';
import { emitFactsTypes, factsTypeName } from '../../../src/emit/facts/index.ts';
import { compileErrors } from './compile.ts';
import { entry, field, hostile, kind, programOf, record, sample } from './sample.ts';

const types = emitFactsTypes(sample);

/** What the compiler says of a value for the subject of the sample. */
function errorsFor(facts: string): readonly string[] {
  return compileErrors(`${types}\nexport const facts: Partner = ${facts};\n`);
}

describe('the types of the facts', () => {
  it('declare an interface for a record', () => {
    const program = programOf({
      subject: 'partner',
      records: [
        record('partner', {
          doc: 'Who is judged.',
          fields: [
            field('callBack', { kind: 'duration' }, 'How soon someone calls back.'),
            field('people', { kind: 'list', of: { kind: 'text' } }),
          ],
          holds: [{ verb: 'holds', kind: 'badge' }],
          attestations: [{ name: 'Process', title: 'Resale process' }],
        }),
      ],
      kinds: [kind('badge', [entry('First', 'First Badge'), entry('Second')])],
    });
    expect(emitFactsTypes(program)).toBe(`/** Who is judged. */
export interface Partner {
  /**
   * How soon someone calls back.
   * A length of time in weeks, or in days, hours and minutes: \`P2W\`, \`P2D\`, \`PT1H\`.
   */
  readonly "callBack"?: string | null;
  readonly "people"?: FactList<string> | null;
  readonly "holds"?: {
    readonly "badge"?: FactList<Holding<Badge>> | null;
  } | null;
  readonly "attested"?: {
    /** Resale process */
    readonly "Process"?: Attestation | null;
  } | null;
}

export type Badge =
  /** First Badge */
  | "First"
  | "Second";

/** An entry with the first and the last day of holding it, both \`YYYY-MM-DD\` and inclusive, and the days of its renewals. */
export interface Holding<Entry extends string> {
  readonly entry: Entry;
  readonly since?: string | null;
  readonly through?: string | null;
  readonly renewed?: FactList<string> | null;
}

/** All items, or the items that are known where there may be more. */
export type FactList<Item> =
  | readonly Item[]
  | { readonly known: readonly Item[]; readonly maybeMore?: boolean | null };

/** What a person has said: the answer, by whom, on which day, on what evidence, valid through which day. */
export interface Attestation {
  readonly answer?: boolean | null;
  readonly by?: string | null;
  readonly on?: string | null;
  readonly evidence?: string | null;
  readonly through?: string | null;
}
`);
  });

  it('compile under strict rules', () => {
    expect(compileErrors(types)).toEqual([]);
  });

  it('compile whatever the names and texts of the catalog are', () => {
    const text = `${emitFactsTypes(hostile)}\nexport type Facts = ${factsTypeName(hostile)};\n`;
    expect(compileErrors(text)).toEqual([]);
  });

  it('let no text of a document out of a comment', () => {
    expect(emitFactsTypes(hostile)).not.toMatch(/^export const evil/m);
    expect(compileErrors(`${emitFactsTypes(hostile)}\nexport const evil = 2;\n`)).toEqual([]);
  });

  it('make no line of a comment an instruction', () => {
    expect(emitFactsTypes(hostile)).not.toMatch(/^[\s/*]*@|\/\/#/m);
  });

  it('accept facts of every type', () => {
    const facts = `{
      employees: 3, share: 25, sales: { amount: 1.5, currency: 'USD' }, callBack: 'PT1H', founded: '2001-01-01',
      supported: true, size: 'Small', tier: 'Cloud', lead: { id: 'a', level: 'Expert', manager: null }, service: { hours: 8 },
      individuals: { known: [{ id: 'ana', employment: 'FullTime', holds: { certification: [{ entry: 'CCNA' }] } }], maybeMore: true },
      scores: [1, 2], holds: { specialization: [{ entry: 'Cloud', since: '2020-01-01', through: null }] },
      attested: { Process: { answer: true } },
    }`;
    expect(errorsFor(facts)).toEqual([]);
  });

  it.each([
    ['an unknown field', '{ employes: 3 }'],
    ['an unknown entry', "{ tier: 'Clouds' }"],
    ['an unknown member of a choice', "{ size: 'Medium' }"],
    ['an unknown level', "{ lead: { level: 'Professional' } }"],
    ['another currency', "{ sales: { amount: 1, currency: 'EUR' } }"],
    ['a holding of nothing', "{ holds: { specialization: [{ since: '2020-01-01' }] } }"],
    ['an attestation that nobody asked for', '{ attested: { Proces: {} } }'],
  ])('reject %s', (_what, facts) => {
    expect(errorsFor(facts)).toHaveLength(1);
  });

  it('keep apart what would have one identifier', () => {
    const program = programOf({
      subject: 'agreement',
      records: [record('agreement', { holds: [{ verb: 'holds', kind: 'agreement' }] }), record('Agreement')],
      kinds: [kind('agreement', [entry('Resale')])],
    });
    expect(emitFactsTypes(program).match(/export (?:interface|type) \w+/g)).toEqual([
      'export interface Agreement',
      'export interface Agreement2',
      'export type Agreement3',
      'export interface Holding',
      'export type FactList',
    ]);
  });

  it('leave free what the module needs itself', () => {
    const reserved = new Set(['Partner']);
    expect(factsTypeName(sample, reserved)).toBe('Partner2');
    expect(emitFactsTypes(sample, reserved)).toContain('export interface Partner2 {');
  });

  it('name the interface of the subject', () => {
    expect(factsTypeName(sample)).toBe('Partner');
  });

  it('say so where Core refers to a record that is not there', () => {
    const lost = programOf({
      subject: 'a',
      records: [record('a', { fields: [field('b', { kind: 'record', record: 'b' })] })],
      kinds: [],
    });
    expect(() => emitFactsTypes(lost)).toThrow('Core refers to the record b, which its vocabulary does not have.');
  });
});
