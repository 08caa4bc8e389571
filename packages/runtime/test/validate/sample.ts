import { createValidator } from '../../src/validate/index.ts';
import type { FactIssue, Limits, MemberShape, Shape, TypeShape } from '../../src/validate/index.ts';

function field(name: string, type: TypeShape): MemberShape {
  return { kind: 'field', name, type };
}

const text: TypeShape = { kind: 'text' };

/** Partners of individuals, with a field of every type. */
export const shape: Shape = {
  subject: 0,
  records: [
    {
      name: 'partner',
      identity: null,
      members: [
        field('employees', { kind: 'number', neverNegative: true }),
        field('share', { kind: 'percent', neverNegative: false }),
        field('sales', { kind: 'money', currency: 'USD', neverNegative: true }),
        field('callBack', { kind: 'duration' }),
        field('membership', { kind: 'period' }),
        field('founded', { kind: 'date' }),
        field('city', text),
        field('supported', { kind: 'yesno' }),
        field('size', { kind: 'choice', members: ['Small', 'Large'] }),
        field('tier', { kind: 'entry', of: 0 }),
        field('lead', { kind: 'record', record: 1 }),
        field('service', { kind: 'object', members: [field('hours', { kind: 'number', neverNegative: false })] }),
        field('individuals', { kind: 'list', of: { kind: 'record', record: 1 } }),
        field('scores', { kind: 'list', of: { kind: 'number', neverNegative: false } }),
        { kind: 'holdings', name: 'holds', kinds: [0] },
        { kind: 'attestations', name: 'attested', names: ['Process'] },
      ],
    },
    {
      name: 'individual',
      identity: 'id',
      members: [
        field('id', text),
        field('employment', { kind: 'choice', members: ['FullTime', 'PartTime', 'Contractor'] }),
        field('level', { kind: 'scale', levels: ['Associate', 'Expert'] }),
        field('manager', { kind: 'record', record: 1 }),
        field('contact', { kind: 'object', members: [field('city', text), field('phone', text)] }),
        field('languages', { kind: 'list', of: text }),
        field('reports', { kind: 'list', of: { kind: 'record', record: 1 } }),
        { kind: 'holdings', name: 'passed', kinds: [1] },
      ],
    },
  ],
  kinds: [
    { name: 'specialization', entries: ['CoreSecurity', 'Cloud'] },
    { name: 'exam', entries: ['CSE-646-203', 'CSE-646-204'] },
  ],
};

/** The issues of a value, each as `kind pointer: message`. */
export function issuesOf(value: unknown, limits: Partial<Limits> = {}): readonly string[] {
  const result = createValidator(shape, limits).validate(value);
  return result.ok ? [] : result.issues.map(({ kind, pointer, message }) => `${kind} ${pointer}: ${message}`);
}

/** The only issue of a value. */
export function issueOf(value: unknown): FactIssue | undefined {
  const result = createValidator(shape).validate(value);
  return result.ok || result.issues.length !== 1 ? undefined : result.issues[0];
}
