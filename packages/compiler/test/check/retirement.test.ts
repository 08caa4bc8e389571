import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../src/compile.ts';
import { memoryHost } from '../../src/documents/host.ts';

const catalog = `catalog Exams
kind exam plural exams
kind certification plural certifications
entries of exam {
  - CSE-646-203 through 2008-05-24 { replaced by CSE-646-204 since 2008-01-11 }
  - CSE-646-204
  - Design through 2008-06-30
  - Lifecycle through 2008-05-15
}
entries of certification {
  - Sales { includes exam Lifecycle since 2008-05-16 }
}
group Old of exam: CSE-646-203, Design
record partner {
  passed exam
  individuals: list of individual
  ready: yesno
}
record individual plural individuals {
  identified by id
  id: text
  passed exam
  holds certification
}
define individual seller: passed exam CSE-646-203`;

/** What is found in a program of these items, looked at on a day, with the words that each finding points at. */
function found(items: string, on: string, months = 6): readonly string[] {
  const text = `program Roles use "./exams.proviso"\n${items}`;
  const host = memoryHost({ 'exams.proviso': catalog, 'roles.proviso': text });
  const { diagnostics } = checkDocument(host, 'roles.proviso', { retirement: { on, months } });
  return diagnostics.map(({ code, span, message }) =>
    code === 'leans-on-retirement' ? `«${text.slice(span.start, span.end)}» ${message}` : code,
  );
}

/** The program after what its first finding offers has been done. */
function mended(items: string, on: string): string {
  const text = `program Roles use "./exams.proviso"\n${items}`;
  const host = memoryHost({ 'exams.proviso': catalog, 'roles.proviso': text });
  const { diagnostics } = checkDocument(host, 'roles.proviso', { retirement: { on, months: 6 } });
  const edits = diagnostics[0]?.fixes[0]?.edits ?? [];
  const done = edits
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((now, edit) => now.slice(0, edit.span.start) + edit.text + now.slice(edit.span.end), text);
  return done.slice(done.indexOf('\n') + 1);
}

const ends =
  '«CSE-646-203» "CSE-646-203" ends on 2008-05-24, and nobody can meet this from the next day on. "CSE-646-204" replaces it.';
const ended =
  '«CSE-646-203» "CSE-646-203" ended on 2008-05-24, and nobody can meet this since. "CSE-646-204" replaces it.';

describe('a requirement that names what retires', () => {
  it.each([
    ['2007-11-23', 'not yet', []],
    ['2007-11-25', 'six months ahead', [ends]],
    ['2008-05-24', 'on the last day', [ends]],
    ['2008-05-25', 'when it has retired', [ended]],
    ['2020-01-01', 'long after', [ended]],
  ])('is pointed out on %s: %s', (on, _, findings) => {
    expect(found('require exam CSE-646-203', on)).toEqual(findings);
  });

  it('is looked for as far ahead as is said', () => {
    expect(found('require exam CSE-646-203', '2008-04-24', 1)).toEqual([]);
    expect(found('require exam CSE-646-203', '2008-04-25', 1)).toEqual([ends]);
  });

  it('is not looked for where no day is given', () => {
    const host = memoryHost({ 'e.proviso': catalog, 'p.proviso': 'program P use "./e.proviso" require exam Design' });
    expect(checkDocument(host, 'p.proviso').diagnostics).toEqual([]);
  });
});

describe('a requirement that can be met all the same', () => {
  it.each([
    'require any exam CSE-646-203, CSE-646-204',
    'require any exam CSE-646-204, CSE-646-203 through 2008-05-24',
    'require any exam',
    'require exam CSE-646-203 or ready',
    'require any of { - exam CSE-646-203 - ready }',
    'require at least 1 of { - exam Design - ready }',
    'require no exam CSE-646-203',
    'require at most 1 exam in Old',
    'require before 2008-05-25: exam CSE-646-203',
    'require through 2008-05-24: exam CSE-646-203',
    'require ready recommend exam CSE-646-203',
    'require at least 1 individual who passed exam Lifecycle',
  ])('is none: %s', (items) => {
    expect(found(items, '2008-05-01', 1)).toEqual([]);
  });

  it('is one where what stays is not enough', () => {
    expect(found('require at least 2 exams CSE-646-203, CSE-646-204', '2008-05-01')).toEqual([ends]);
    expect(found('require at least 2 of { - exam CSE-646-203 - ready }', '2008-05-01')).toEqual([ends]);
  });

  it('is one on the days of its section alone', () => {
    expect(found('section "Old" before 2008-05-25 { require exam CSE-646-203 }', '2008-05-01')).toEqual([]);
    expect(found('section "Old" before 2008-05-26 { require exam CSE-646-203 }', '2008-05-01')).toEqual([ends]);
  });
});

describe('a requirement that begins after the end of what it names', () => {
  it('is another mistake', () => {
    expect(found('require since 2009-01-01: exam CSE-646-203', '2010-01-01')).toEqual(['outside-its-dates']);
  });
});

describe('what retires is found', () => {
  it.each([
    ['within what people have passed', 'require at least 2 individuals who passed exam «CSE-646-203»'],
    ['within what each of them has', 'require every individual passed exam «CSE-646-203»'],
    ['within a share of them', 'require at least 60% of individuals passed exam «CSE-646-203»'],
    ['in all', 'require all exams «CSE-646-203», CSE-646-204'],
    ['in a part of a list', 'require all of { - ready - exam «CSE-646-203» }'],
    ['in what is asked under a condition', 'require when ready: exam «CSE-646-203»'],
    ['over a time', 'require exam «CSE-646-203» held throughout the last 1 month'],
    ['by way of the words that stand for it', 'require any individual who is «seller»'],
  ])('%s', (_, marked) => {
    const [start, words = ''] = marked.split(/[«»]/u);
    expect(start).not.toBe('');
    const [finding = ''] = found(marked.replaceAll(/[«»]/gu, ''), '2008-05-01');
    expect(finding).toMatch(new RegExp(`^«.*${words}.*» "CSE-646-203" ends on 2008-05-24`, 'u'));
  });

  it('once for a group, by what ends last', () => {
    expect(found('require any exam in Old', '2008-05-01')).toEqual([
      '«any exam in Old» Of what counts here, "Design" ends last, on 2008-06-30, and nobody can meet this from the next day on. Ask for something else, or end the requirement.',
    ]);
  });
});

describe('the successor', () => {
  it.each([
    ['require exam CSE-646-203', 'require any exam CSE-646-203, CSE-646-204 since 2008-01-11'],
    [
      'require any exam CSE-646-203, Lifecycle',
      'require any exam CSE-646-203, CSE-646-204 since 2008-01-11, Lifecycle',
    ],
    [
      'require any exam Lifecycle, CSE-646-203 since 2007-01-01',
      'require any exam Lifecycle, CSE-646-203 since 2007-01-01, CSE-646-204 since 2008-01-11',
    ],
    [
      'require at least 1 individual who passed exam CSE-646-203',
      'require at least 1 individual who passed any exam CSE-646-203, CSE-646-204 since 2008-01-11',
    ],
  ])('is listed beside it: %s', (items, expected) => {
    expect(mended(items, '2008-05-01')).toBe(expected);
    expect(found(expected, '2008-05-01')).toEqual([]);
  });

  it.each(['require all exams CSE-646-203, CSE-646-204', 'require any exam in Old'])(
    'is left to whoever writes where a list is not enough: %s',
    (items) => {
      expect(mended(items, '2008-05-01')).toBe(items);
    },
  );
});

describe('a role that is filled by somebody with what retires', () => {
  it('is pointed out as a requirement is', () => {
    const role = 'role Seller: 1 individual who passed exam CSE-646-203';
    expect(found(`roles each filled by a different individual { ${role} }`, '2008-05-01')).toEqual([ends]);
    expect(found(`roles { ${role} }`, '2008-05-25')).toEqual([ended]);
  });

  it('is left alone where something that stays is accepted, too', () => {
    const role = 'role Seller: 1 individual who passed any exam CSE-646-203, CSE-646-204';
    expect(found(`roles each filled by a different individual { ${role} }`, '2008-05-01')).toEqual([]);
  });
});
