import { factsOn, validateHistory } from '../../src/history/index.ts';
import type { Awarded, HistoryEvent } from '../../src/history/index.ts';
import type { MemberShape, Shape, TypeShape } from '../../src/validate/index.ts';

function field(name: string, type: TypeShape): MemberShape {
  return { kind: 'field', name, type };
}

/** A club with members, who hold badges, and with surveys, which are dated by the day on which they came in. */
export const shape: Shape = {
  subject: 0,
  records: [
    {
      name: 'club',
      identity: null,
      members: [
        field('callBack', { kind: 'duration' }),
        field('desk', {
          kind: 'object',
          members: [field('hours', { kind: 'number', neverNegative: true }), field('phone', { kind: 'text' })],
        }),
        field('members', { kind: 'list', of: { kind: 'record', record: 1 } }),
        field('surveys', { kind: 'list', of: { kind: 'record', record: 2 } }),
        { kind: 'holdings', name: 'holds', kinds: [0] },
        { kind: 'attestations', name: 'attested', names: ['Rules'] },
      ],
    },
    {
      name: 'member',
      identity: 'id',
      members: [
        field('id', { kind: 'text' }),
        field('employment', { kind: 'choice', members: ['Paid', 'Volunteer'] }),
        { kind: 'holdings', name: 'holds', kinds: [1] },
        { kind: 'holdings', name: 'passed', kinds: [2] },
      ],
    },
    {
      name: 'survey',
      identity: null,
      dated: 'received',
      members: [field('received', { kind: 'date' }), field('score', { kind: 'number', neverNegative: true })],
    },
  ],
  kinds: [
    { name: 'tier', entries: ['Silver', 'Gold'] },
    { name: 'badge', entries: ['FirstAid', 'Lifeguard'] },
    { name: 'exam', entries: ['Swimming'] },
  ],
};

/** The facts as of a day, given those at the beginning and what happened. */
export function after(beginning: unknown, events: readonly HistoryEvent[], day = '2025-12-31'): unknown {
  return factsOn(shape, { beginning, events }, day);
}

/** What is wrong with a history, each as `pointer: message`. */
export function issuesOf(history: unknown, named?: readonly string[], awarded?: Awarded): readonly string[] {
  const result = validateHistory(shape, history, { named, awarded });
  return result.ok ? [] : result.issues.map(({ pointer, message }) => `${pointer}: ${message}`);
}

/** What is wrong with events after a beginning. */
export function issuesAfter(beginning: unknown, ...events: readonly unknown[]): readonly string[] {
  return issuesOf({ beginning, events });
}
