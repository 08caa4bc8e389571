import { parse, reparse, type ParseResult } from '@proviso/grammar';
import { describe, expect, it } from 'vitest';
import { analyseDocument, memoryHost, newMemo, type AnalysedDocument, type Host } from '../src/index.ts';

const catalog = `catalog Club
kind badge
entries of badge { - Diver - Swimmer before 2021-01-01 }
record club { name: text  founded: date  size: number  insured: yesno  people: list of person }
record person plural people { age: number  holds badge }
calendar Spring: 2023-04-01, 2024-04-06
`;

/** Most of it is never changed: of a short document all is read again, and nothing in it is known. */
const program = `program P
use "catalog"
revisions { 1.0 on 2020-01-01 2.0 on 2022-01-01 }
unsettled Guests "Do guests count?"
define large club: size at least 100
define huge club: large
section "First" {
  require Size: huge
  require Age: at least 3 people where age at least 18
}
section "Second" since 2.0 {
  require Cover: insured and Guests
  require Swim: at least 1 person who holds badge Swimmer
  require Badge: not given "What was asked before"
}
section "Third" on application {
  require Fresh: founded in the 6 months before the application
}
may instead of Size when insured: size at least 50
require Sze: siize at least 3
section "Fourth" measured every Spring {
  require Young: founded in the 6 months before the measurement
}
section "Late" since 2.0 {
  exception Grown to Age when insured: at least 2 people where age at least 21
  exception Few to Grown when size less than 9: not required
}
section "Rest" {
${'  require size at least 1\n'.repeat(60)}}
`;

const noFindings: AnalysedDocument['diagnostics'] = [];

const hostOf = (texts: Readonly<Record<string, string>>, parsed: Readonly<Record<string, ParseResult>>): Host => ({
  ...memoryHost(texts),
  parsed: (name) => parsed[name] ?? null,
});

/** What an analysis says that is compared: all of it but what is worked out when it is asked for. */
const said = (analysed: AnalysedDocument) => ({
  findings: analysed.diagnostics,
  program: analysed.program,
  expectations: analysed.expectations,
  names: ['program', 'catalog'].map((name) =>
    analysed
      .bindings()
      .in(name)
      .map(({ start, end, role, symbol: { kind, name: called, of, declarations } }) => {
        const declared = declarations.map((each) => ({ document: each.document, start: each.start }));
        return { start, end, role, kind, called, of, declared };
      }),
  ),
});

/** Changes the documents one after the other, and compares what is said then with what is said by who sees them first. */
function compare(...changes: readonly (readonly ['program' | 'catalog', string | RegExp, string])[]) {
  const memo = newMemo();
  let texts = { program, catalog };
  const parsed: Record<string, ParseResult> = { program: parse(program), catalog: parse(catalog) };
  let last = noFindings;
  analyseDocument(hostOf(texts, parsed), 'program', { memo });
  for (const [name, from, to] of changes) {
    texts = { ...texts, [name]: texts[name].replace(from, to) };
    const before = parsed[name] ?? parse('');
    parsed[name] = reparse(before, texts[name]);
    const now = analyseDocument(hostOf(texts, parsed), 'program', { memo });
    expect(said(now)).toEqual(said(analyseDocument(memoryHost(texts), 'program')));
    last = now.diagnostics;
  }
  return last.map(({ message, span: { line } }) => `${line}: ${message}`);
}

describe('With a memo a document is understood as without', () => {
  it('says again what it said, where that stands now', () => {
    const findings = compare(['program', 'section "First"', '\n\nsection "First"']);
    expect(findings).toContain('22: A club has no "siize". Did you mean "size"?');
  });

  it('where a definition has come to mean something else', () => {
    compare(['program', 'size at least 100', 'size at leest 100'], ['program', 'size at leest 100', 'insured']);
  });

  it('where a definition is called something else', () => {
    compare(
      ['program', 'define large club', 'define larger club'],
      ['program', 'huge club: large', 'huge club: larger'],
    );
  });

  it('where a revision begins on another day, or bears another label', () => {
    compare(['program', '2022-01-01', '2023-01-01'], ['program', '2.0 on', '3.0 on']);
  });

  it('where a question comes before another', () => {
    compare(['program', 'unsettled', 'unsettled Members "Do members?"\nunsettled']);
  });

  it('where something is not given before it', () => {
    compare(['program', 'huge\n', 'not given "What was it?"\n'], ['program', 'not given "What was it?"', 'huge']);
  });

  it('where an alternative speaks of something else, and where it means something else', () => {
    compare(['program', 'instead of Size', 'instead of Age'], ['program', 'when insured', 'when not insured']);
  });

  it('where an exception speaks of something else, and where it means something else', () => {
    compare(
      ['program', 'to Age when insured', 'to Size when insured'],
      ['program', 'when insured: at', 'when not insured: at'],
      ['program', 'age at least 21', 'aeg at least 21'],
    );
  });

  it('where an exception to an exception is one to another', () => {
    compare(['program', 'Few to Grown', 'Few to Size'], ['program', 'Few to Size', 'Few to Grown, Age']);
  });

  it('where two exceptions come to stand beside each other', () => {
    const findings = compare(
      ['program', 'Few to Grown', 'Few to Age'],
      ['program', 'section "Second"', '\nsection "Second"'],
    );
    expect(findings.some((each) => each.includes('The exception "Grown" to "Age" and this one could apply'))).toBe(
      true,
    );
  });

  it('where the section that an exception stands in is in force on other days', () => {
    compare(
      ['program', '"Late" since 2.0', '"Late" before 2.0'],
      ['program', '"Late" before 2.0', '"Late" when insured'],
    );
  });

  it('where clauses cannot be met together, wherever these stand now', () => {
    const findings = compare(
      ['program', 'require size at least 1\n', 'require size less than 1\n'],
      ['program', 'section "First"', '\n\nsection "First"'],
    );
    const first = findings.find((each) => each.includes('cannot be met together'));
    expect(first).toMatch(/^32: This cannot be met together with "size less than 1" in line 31/u);
  });

  it('where a section is in force on other days', () => {
    compare(['program', 'since 2.0', 'before 2.0']);
  });

  it('where a section is judged at another moment, and at any', () => {
    compare(
      ['program', 'on application {', 'on renewal {'],
      ['program', 'on renewal {', '{'],
      ['program', 'section "Third"', 'section "Third" on application'],
    );
  });

  it('where a section is measured no longer, or on other days', () => {
    compare(
      ['program', ' measured every Spring', ''],
      ['program', 'section "Fourth"', 'section "Fourth" measured every Spring'],
      ['catalog', '2024-04-06', '2024-04-07'],
    );
  });

  it('where something cannot be read that may have been meant', () => {
    compare(['program', 'unsettled Guests', 'unsetled: Guests'], ['program', 'unsetled: Guests', 'unsettled Guests']);
  });

  it('where the catalog declares more, less, or something else', () => {
    compare(
      ['catalog', 'size: number', 'size: number  siize: number'],
      ['catalog', 'insured: yesno', ''],
      ['catalog', '- Diver', '- Runner'],
    );
  });

  it('where it grows beyond a limit and shrinks again', () => {
    const memo = newMemo();
    const limits = { conditions: 12 };
    let parsed = parse(program);
    for (const text of [program, program.replace('huge\n', 'huge and insured\n'), program]) {
      parsed = reparse(parsed, text);
      const host = hostOf({ program: text, catalog }, { program: parsed });
      const { diagnostics } = analyseDocument(host, 'program', { memo, limits });
      expect(diagnostics).toEqual(
        analyseDocument(memoryHost({ program: text, catalog }), 'program', { limits }).diagnostics,
      );
    }
  });
});

describe('What is kept where a program uses another one', () => {
  const rest = 'require size at least 1\n'.repeat(60);
  const texts = {
    catalog,
    basic: `program Basic\nuse "catalog"\nunsettled Rain "Does rain count?"\nrequire Old: insured or Rain\nrequire not given "A"\n${rest}`,
    program: `program P\nuse "catalog"\nuse "basic"\nunsettled Guests "Do guests count?"\nrequire A: meets Basic\nrequire B: Guests or insured\nrequire not given "B"\n${rest}`,
  };

  type Change = readonly [document: string, from: string, to: string];
  const cases: readonly (readonly Change[])[] = [
    [['basic', 'insured or Rain', 'not insured or Rain']],
    [['basic', 'insured or Rain', 'insurred or Rain'], ['basic', 'insurred', 'insured']],
    [['basic', 'program Basic', 'program Base'], ['program', 'meets Basic', 'meets Base']],
    [['basic', 'program Basic', '\n\nprogram Basic']],
    [['program', 'unsettled Guests', 'unsettled Members "Do members?"\nunsettled Guests']],
    [['basic', 'unsettled Rain', 'unsettled Snow "Does snow?"\nunsettled Rain'], ['program', 'B:', 'C:']],
    [['program', 'use "basic"', '// use "basic"'], ['program', '// use "basic"', 'use "basic"']],
    [['catalog', 'insured: yesno', 'insured: number']],
  ]; // prettier-ignore

  it.each(cases.map((changes) => ({ changes })))('changes nothing of what is found: $changes', ({ changes }) => {
    const memo = newMemo();
    let now: Readonly<Record<string, string>> = texts;
    const parsed: Record<string, ParseResult> = Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [name, parse(text)]),
    );
    analyseDocument(hostOf(now, parsed), 'program', { memo });
    for (const [name, from, to] of changes) {
      const text = (now[name] ?? '').replace(from, to);
      now = { ...now, [name]: text };
      parsed[name] = reparse(parsed[name] ?? parse(''), text);
      const kept = said(analyseDocument(hostOf(now, parsed), 'program', { memo }));
      expect(kept).toEqual(said(analyseDocument(memoryHost(now), 'program')));
    }
  });
});
