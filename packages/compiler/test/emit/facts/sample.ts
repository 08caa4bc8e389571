import type { CoreProgram } from '../../../src/core/core.ts';
import type { CoreEntry, CoreKind, CoreRecord, CoreType, Vocabulary } from '../../../src/core/types.ts';

const always = { first: null, last: null, firstRevision: null, lastRevision: null };

export function programOf(vocabulary: Vocabulary): CoreProgram {
  const span = { document: 'sample.proviso', start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return {
    name: 'Sample',
    title: 'Sample Requirements',
    digest: '0',
    compiler: '0.1.0',
    revisions: [],
    questions: [],
    award: null,
    vocabulary,
    root: {
      id: 0,
      label: null,
      title: null,
      sentence: '',
      span,
      needed: null,
      questions: [],
      form: { kind: 'all', members: [] },
    },
    advice: [],
    lifecycle: null,
  };
}

export function entry(name: string, title: string | null = null): CoreEntry {
  return { name, title, lifetime: always };
}

export function kind(name: string, entries: readonly CoreEntry[]): CoreKind {
  return { name, plural: `${name}s`, title: null, entries };
}

export function field(name: string, type: CoreType, doc: string | null = null): CoreRecord['fields'][number] {
  return { name, type, doc };
}

export function record(name: string, rest: Partial<CoreRecord> = {}): CoreRecord {
  return { name, plural: `${name}s`, identity: null, fields: [], holds: [], attestations: [], doc: null, ...rest };
}

const employment: CoreType = { kind: 'choice', name: 'Employment', members: ['FullTime', 'PartTime'] };
const level: CoreType = { kind: 'scale', name: 'Level', levels: ['Associate', 'Expert'] };

/** A program whose facts have a field of every type. */
export const sample: CoreProgram = programOf({
  subject: 'partner',
  records: [
    record('partner', {
      doc: 'Who is judged.',
      fields: [
        field('employees', { kind: 'number', neverNegative: true }, 'How many people work here.'),
        field('share', { kind: 'percent', neverNegative: false }),
        field('sales', { kind: 'money', currency: 'USD', neverNegative: true }),
        field('callBack', { kind: 'duration' }),
        field('membership', { kind: 'period' }),
        field('founded', { kind: 'date' }),
        field('city', { kind: 'text' }),
        field('supported', { kind: 'yesno' }),
        field('size', { kind: 'choice', name: null, members: ['Small', 'Large'] }),
        field('tier', { kind: 'entry', of: 'specialization' }),
        field('lead', { kind: 'record', record: 'individual' }),
        field('service', { kind: 'object', fields: [field('hours', { kind: 'number', neverNegative: false })] }),
        field('individuals', { kind: 'list', of: { kind: 'record', record: 'individual' } }),
        field('scores', { kind: 'list', of: { kind: 'number', neverNegative: false } }),
      ],
      holds: [{ verb: 'holds', kind: 'specialization' }],
      attestations: [{ name: 'Process', title: 'Resale process' }],
    }),
    record('individual', {
      identity: 'id',
      fields: [
        field('employment', employment),
        field('level', level),
        field('manager', { kind: 'record', record: 'individual' }),
      ],
      holds: [
        { verb: 'holds', kind: 'certification' },
        { verb: 'passed', kind: 'exam' },
      ],
    }),
  ],
  kinds: [
    kind('specialization', [entry('CoreSecurity', 'Core Security Specialization'), entry('Cloud')]),
    kind('certification', [entry('CCNA'), entry('CCIE')]),
    kind('exam', []),
  ],
});

/** A program whose every name and text is chosen to break what is emitted. */
export const hostile: CoreProgram = programOf({
  subject: '__proto__',
  records: [
    record('__proto__', {
      identity: 'toString',
      doc: 'ends */ export const evil = 1; /*\n@ts-ignore\n//# sourceMappingURL=x\u2028\u202e \ud800',
      fields: [
        field('__proto__', { kind: 'text' }, '*/'),
        field('constructor', {
          kind: 'choice',
          name: 'string',
          members: ['"', '\\', '*/', '</script>', '\u2028', '\ud800'],
        }),
        field('a b"c', { kind: 'choice', name: 'string', members: ['other'] }),
        field('holds', { kind: 'text' }),
        field('holds', { kind: 'yesno' }),
        field('readonly', { kind: 'choice', name: 'empty', members: [] }),
        field('new', { kind: 'list', of: { kind: 'record', record: 'constructor' } }),
        field('', { kind: 'money', currency: '"', neverNegative: false }),
        field('get', { kind: 'list', of: { kind: 'object', fields: [field('*/', { kind: 'date' }, '`*/`')] } }),
      ],
      holds: [{ verb: 'holds', kind: 'string' }],
      attestations: [
        { name: '__proto__', title: '*/' },
        { name: 'x-y', title: null },
      ],
    }),
    record('constructor', { holds: [{ verb: 'passed', kind: 'Holding' }] }),
    record('Constructor'),
    record('Händler-Größe'),
    record('1st 契約 \u{1f600}'),
    record('1st'),
    record('×'),
    record(''),
  ],
  kinds: [
    kind('string', [entry('__proto__', '*/ x'), entry('any', '@deprecated')]),
    kind('Holding', [entry('toString')]),
    kind('any', []),
  ],
});
