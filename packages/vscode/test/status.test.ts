import { describe, expect, it } from 'vitest';
import { statusQuestion } from '../src/requests/status.ts';
import { describe as described } from '../src/status/describe.ts';

describe('The status', () => {
  it('names the revision in force', () => {
    const status = statusQuestion.read({ program: 'Premier Integrator', revision: '8.0', since: '2024-05-06' });
    expect(status?.kind === 'program' && described(status, '2024-06-01')).toEqual({
      text: '$(law) Revision 8.0 · 2024-06-01',
      tooltip:
        'Premier Integrator\nOn 2024-06-01: revision 8.0, in force since 2024-05-06.\nClick to judge on another day.',
    });
  });

  it('says where no revision is in force', () => {
    const status = { kind: 'program', program: 'Grant', revision: null, since: null } as const;
    expect(described(status, '2024-06-01').text).toBe('$(law) 2024-06-01');
    expect(described(status, '2024-06-01').tooltip).toContain('no revision is in force');
  });

  it('is none for a document that has none', () => {
    expect(statusQuestion.read(null)).toEqual({ kind: 'none' });
  });

  it.each([[7], [{}], [{ program: 1 }], [[]]])('is not read from %j', (value) => {
    expect(statusQuestion.read(value)).toBeNull();
  });
});
