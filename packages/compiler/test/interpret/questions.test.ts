import { describe, expect, it } from 'vitest';
import type { CoreSettlement } from '../../src/core/core.ts';
import { agreed } from '../support/agreed.ts';
import {
  all,
  any,
  asks,
  atMoment,
  atLeast,
  count,
  inForce,
  individuals,
  isMet,
  isOpen,
  isUnmet,
  not,
  program,
  question,
  truth,
  when,
} from '../support/core-builders.ts';
import { judged, today, verdict } from '../support/interpreted.ts';

const open = { questions: [question('GuestsCount'), question(null)] };
const [first, second] = [asks(0), asks(1)];

function settled(since: string | null, through: string | null, answer: boolean): CoreSettlement {
  return { since, through, answer, note: 'Board minute 12' };
}

describe('a settled question', () => {
  const history = [settled('2024-01-01', '2024-03-31', true), settled('2024-03-01', null, false)];
  const questions = [question('GuestsCount', ...history)];

  it.each([
    ['2023-12-31', 'unclear'],
    ['2024-01-01', 'met'],
    ['2024-02-29', 'met'],
    ['2024-03-01', 'unmet'],
    ['2030-01-01', 'unmet'],
  ])('is answered by its last settlement of the day: on %s it is %s', (day, expected) => {
    expect(verdict(first, {}, { questions }, day)).toBe(expected);
  });

  it('says how it is settled', () => {
    expect(judged(first, {}, { questions }).explanation.found).toEqual({
      kind: 'question',
      name: 'GuestsCount',
      text: 'What does the page mean?',
      settled: { answer: 'no', since: '2024-03-01', note: 'Board minute 12' },
    });
  });

  it('is open again after its last day', () => {
    const once = [question('GuestsCount', settled(null, '2024-03-31', true))];
    expect(verdict(first, {}, { questions: once })).toBe('unclear');
  });
});

describe('an open question', () => {
  it('makes a condition unclear where the answers disagree', () => {
    expect(judged(first, {}, open).explanation).toMatchObject({
      verdict: 'unclear',
      found: { kind: 'question', name: 'GuestsCount', settled: null },
      missing: [],
      answers: [
        { given: [{ question: 'GuestsCount', answer: 'yes' }], verdict: 'met' },
        { given: [{ question: 'GuestsCount', answer: 'no' }], verdict: 'unmet' },
      ],
    });
  });

  it('is shown by its text where it has no name', () => {
    expect(judged(second, {}, open).explanation.answers[0]?.given).toEqual([
      { question: 'What does the page mean?', answer: 'yes' },
    ]);
  });

  it('leaves a verdict that every answer gives', () => {
    expect(judged(all(first, isUnmet), {}, open).explanation).toMatchObject({
      verdict: 'unmet',
      answers: [{ verdict: 'unmet' }, { verdict: 'unmet' }],
    });
  });

  it('leaves a condition alone that does not ask it', () => {
    expect(judged(any(first, isOpen), {}, open).explanation.children[1]).toMatchObject({
      verdict: 'unknown',
      answers: [],
      missing: ['/absent'],
    });
  });

  it('leaves it unknown where facts could make the answers agree', () => {
    expect(judged(any(first, isOpen), {}, open).explanation).toMatchObject({
      verdict: 'unknown',
      missing: ['/absent'],
      answers: [{ verdict: 'met' }, { verdict: 'unknown' }],
    });
  });

  it('makes it unclear where no facts could make the answers agree', () => {
    expect(judged(all(first, not(first)), {}, open).verdict).toBe('unmet');
    expect(judged(any(all(first, truth('a')), all(not(first), isUnmet)), { a: true }, open).verdict).toBe('unclear');
  });

  it('is answered in every way together with another, the last changing fastest', () => {
    expect(judged(all(second, first), {}, open).explanation).toMatchObject({
      verdict: 'unclear',
      answers: [
        { given: [{ question: 'GuestsCount', answer: 'yes' }, { answer: 'yes' }], verdict: 'met' },
        { given: [{ question: 'GuestsCount', answer: 'yes' }, { answer: 'no' }], verdict: 'unmet' },
        { given: [{ question: 'GuestsCount', answer: 'no' }, { answer: 'yes' }], verdict: 'unmet' },
        { given: [{ question: 'GuestsCount', answer: 'no' }, { answer: 'no' }], verdict: 'unmet' },
      ],
    });
  });

  it('has rows for those questions only that the condition asks', () => {
    expect(judged(all(first, second), {}, open).explanation.children.map(({ answers }) => answers.length)).toEqual([
      2, 2,
    ]);
  });

  it('gathers the facts of every answer, each once', () => {
    const facts = {
      individuals: [
        { id: 'ana', a: true },
        { id: 'bo', a: false },
      ],
    };
    const asked = count(individuals(any(first, truth('a', 'item'))), atLeast(2));
    expect(judged(asked, facts, open).explanation).toMatchObject({
      verdict: 'unclear',
      found: { least: 2 },
      facts: ['/individuals/0', '/individuals/1'],
    });
  });

  it('gives no reason for not applying where that depends on it', () => {
    expect(judged(when(first, isUnmet), {}, open).explanation).toMatchObject({
      verdict: 'unclear',
      because: null,
      answers: [{ verdict: 'unmet' }, { verdict: 'not applicable' }],
    });
  });

  it('gives no reason for not applying where another answer makes it apply', () => {
    expect(judged(when(not(first), isMet), {}, open).explanation).toMatchObject({ verdict: 'unclear', because: null });
  });

  it('misses nothing where no facts could make the answers agree', () => {
    expect(judged(when(first, isOpen), {}, open).explanation).toMatchObject({ verdict: 'unclear', missing: [] });
  });

  it('has no rows for a question that is settled', () => {
    const questions = [question('GuestsCount', settled(null, null, true)), question(null)];
    expect(judged(all(first, second), {}, { questions }).explanation.answers).toMatchObject([
      { given: [{ answer: 'yes' }], verdict: 'met' },
      { given: [{ answer: 'no' }], verdict: 'unmet' },
    ]);
  });

  it('makes a condition unclear at the moment at which it is asked', () => {
    const asked = program(atMoment('renewal', first), open);
    expect(agreed(asked, {}, { on: today, moment: 'renewal' }).verdict).toBe('unclear');
  });

  it('has no rows for a question of another moment', () => {
    expect(judged(all(atMoment('renewal', first), second), {}, open).explanation.answers).toMatchObject([
      { given: [{ answer: 'yes' }], verdict: 'met' },
      { given: [{ answer: 'no' }], verdict: 'unmet' },
    ]);
  });

  it('has no rows for a question that is asked out of force', () => {
    expect(
      judged(all(inForce({ last: '2020-01-01' }, all(first)), second), {}, open).explanation.answers,
    ).toMatchObject([
      { given: [{ answer: 'yes' }], verdict: 'met' },
      { given: [{ answer: 'no' }], verdict: 'unmet' },
    ]);
  });

  it('has rows for a question that is asked in force as well as out of force', () => {
    const asked = any(inForce({ last: '2020-01-01' }, first), inForce({ first: '2020-01-01' }, first));
    expect(judged(asked, {}, open).explanation.answers).toMatchObject([{ verdict: 'met' }, { verdict: 'unmet' }]);
  });

  it('names what is missing in the order of the answers', () => {
    const asked = any(all(not(second), first, truth('a')), all(second, not(first), truth('b')), isOpen);
    expect(judged(asked, {}, open).missing).toEqual(['/absent', '/a', '/b']);
  });

  it('leaves the reason for not applying where no answer changes it', () => {
    expect(judged(when(isUnmet, first), {}, open).explanation).toMatchObject({
      verdict: 'not applicable',
      because: { kind: 'conditionNotMet' },
      answers: [{ verdict: 'not applicable' }, { verdict: 'not applicable' }],
    });
  });

  it('makes advice unclear, not the verdict', () => {
    const { verdict: ofProgram, advice } = judged(all(), {}, { ...open, advice: [first] });
    expect([ofProgram, advice[0]?.verdict]).toEqual(['met', 'unclear']);
  });
});
