/** Documents as texts: what is found in them, and what they say of facts. */
import { expect } from 'vitest';
import { checkDocument, compileExamples, compileProgram } from '../../src/compile.ts';
import type { CoreProgram, Moment } from '../../src/core/core.ts';
import type { Evaluation, Verdict } from '../../src/core/explanation.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { memoryHost, type Host } from '../../src/documents/host.ts';
import { agreed } from './agreed.ts';

/** What a partner and its individuals are, with every type of field and every way of holding. */
export const catalog = `catalog Test "Test Program"

scale Level: Associate < Professional < Expert
choice Employment: FullTime, PartTime, Contractor
choice Size: Small, Middle, Large

kind specialization plural specializations { field: Architecture | Technology  launched: date?  fee: money in USD? }
kind certification plural certifications { level: Level }
kind agreement plural agreements
kind badge plural badges
kind exam plural exams
kind trophy plural trophies

entries of specialization {
  - Cloud "Cloud Services" { field: Architecture  launched: 2019-01-01  fee: USD 500 }
  - Data "Data Services" { field: Architecture }
  - Voice "Voice Services" before 2022-01-01 { field: Technology }
  - Mobile "Mobile Services" since 2023-01-01 { field: Technology }
}
entries of certification {
  - CCNA "CCNA" { level: Associate }
  - CCNP "CCNP" { level: Professional }
  - CCIE "CCIE" { level: Expert }
}
entries of agreement { - PartnerAgreement "Partner Agreement"  - ResaleAgreement "Resale Agreement" }
entries of badge { - Fair  - Clock  - Blitz since 2021-01-01 through 2021-12-31 }
entries of exam { - E-1 through 2008-05-24  - E-2 }

calendar January "The measurement in January": 2014-01-25, 2015-01-24
calendar July: 2014-07-26, 2015-07-25

group Hybrid "Hybrid Services" of specialization: Cloud, Data since 2020-01-01, Voice
group Portable of specialization: Mobile, Data through 2018-12-31

record partner {
  holds specialization, agreement
  individuals: list of individual
  responses: list of response
  visits: list of visit
  tags: list of text
  service: { hoursPerDay: number  daysPerWeek: number }
  callBack: duration
  contract: period
  founded: date
  renewed: date
  country: text
  size: Size
  level: Level
  minimumLevel: Level
  main: specialization
  sales: money in USD
  cloudSales: money in USD
  satisfaction: percent
  employees: number
  partTimers: number
  insured: yesno
  suspended: yesno
}
record individual {
  identified by id
  id: text
  employment: Employment
  trained: yesno
  experience: number
  holds certification, badge
  passed exam
}
record response { score: number  received: date  followedUp: yesno }
record visit { dated by made  made: date  long: yesno }

define full-time individual: employment is FullTime
define individual certified (level: Level): holds any certification of level
define new partner: founded is after 2024-01-01
`;

const catalogName = 'catalog.proviso';
export const programName = 'program.proviso';

type Texts = Readonly<Record<string, string>>;

/** A program of these items over the catalog. Begins with what stands there where that is a document already. */
export function inProgram(items: string): string {
  if (/^\s*(program|catalog|examples) /u.test(items)) return items;
  return `program Test "Test"\nuse "./${catalogName}"\n${items}\n`;
}

const unmarked = (text: string): string => text.replaceAll(/[«»]/gu, '');

function hostOf(items: string, others: Texts): Host {
  const plain: readonly (readonly [string, string])[] = Object.entries(others).map(([name, text]) => [
    name,
    unmarked(text),
  ]);
  return memoryHost({
    [catalogName]: catalog,
    ...Object.fromEntries(plain),
    [programName]: unmarked(inProgram(items)),
  });
}

/** The words between `«` and `»`, at their offsets in the text without these marks. */
function marksIn(text: string): readonly { readonly start: number; readonly words: string }[] {
  const found: { start: number; words: string }[] = [];
  for (const mark of text.matchAll(/«([^«»]*)»/gu)) {
    found.push({ start: mark.index - found.length * 2, words: mark[1] ?? '' });
  }
  return found;
}

interface Finding {
  readonly code: string;
  readonly words: string;
  readonly start: number;
  readonly replacement: string | null;
  readonly document: string;
}

const findingOf = (diagnostic: Diagnostic, host: Host): Finding => ({
  code: diagnostic.code,
  words: (host.read(diagnostic.span.document) ?? '').slice(diagnostic.span.start, diagnostic.span.end),
  start: diagnostic.span.start,
  replacement: diagnostic.fixes[0]?.edits[0]?.text ?? null,
  document: diagnostic.span.document,
});

/** The day on which it is looked for what has retired: long before anything in the catalog of tests does. */
const lookedAt = { retirement: { on: '2000-01-01', months: 6 } } as const;

/** The messages of everything that is found in a document. */
export function messagesOf(items: string, others: Texts = {}): readonly string[] {
  return checkDocument(hostOf(items, others), programName, lookedAt).diagnostics.map(({ message }) => message);
}

/** Everything that the findings in a document say, each as one text: message, related places with their words, mends. */
export function wordsOf(items: string, others: Texts = {}): readonly string[] {
  const host = hostOf(items, others);
  return checkDocument(host, programName, lookedAt).diagnostics.map(({ message, related, fixes }) =>
    [
      `  ${message}`,
      ...related.map(({ message, span }) => {
        const words = (host.read(span.document) ?? '').slice(span.start, span.end);
        return `    ${message} «${words}»`;
      }),
      ...fixes.map(({ title }) => `    ${title}`),
    ].join('\n'),
  );
}

/**
 * Expects exactly these findings, each at the words that `«…»` marks, in their order: a code, or `code → replacement`
 * where there is a suggestion. Also that a program comes of the document unless one of them is an error.
 */
export function expectFindings(items: string, ...expected: readonly string[]): void {
  expectFindingsIn({ [programName]: items }, programName, ...expected);
}

/** The same for a document among others. Marks may stand in any of them. */
export function expectFindingsIn(texts: Texts, name: string, ...expected: readonly string[]): void {
  const items = texts[programName] ?? '';
  const others: Texts = Object.fromEntries(Object.entries(texts).filter(([each]) => each !== programName));
  const host = hostOf(items, others);
  const { diagnostics, kind } = checkDocument(host, name, lookedAt);
  const found = diagnostics.map((each) => findingOf(each, host));
  const shown = found.map(
    ({ code, words, replacement }) => `${code} «${words}»${replacement === null ? '' : ` → ${replacement}`}`,
  );
  const marks = Object.entries({ ...others, [programName]: inProgram(items) })
    .flatMap(([document, text]) => marksIn(text).map((mark) => ({ ...mark, document })))
    .sort((a, b) => (a.document < b.document ? -1 : a.document > b.document ? 1 : a.start - b.start));
  const wanted = marks.map(({ words }, index) => {
    const [code, replacement] = (expected[index] ?? 'nothing').split(' → ');
    return `${code ?? ''} «${words}»${replacement === undefined ? '' : ` → ${replacement}`}`;
  });
  expect(shown).toEqual(wanted);
  expect(marks).toHaveLength(expected.length);
  expect(found.map(({ document, start }) => ({ document, start }))).toEqual(
    marks.map(({ document, start }) => ({ document, start })),
  );
  const failed = diagnostics.some(({ severity }) => severity === 'error');
  if (kind === 'program') expect(compileProgram(host, name).program === null).toBe(failed);
  if (kind === 'examples') expect(compileExamples(host, name).program === null).toBe(failed);
}

/** The program of these items. Throws where there is an error in it. */
export function compiled(items: string, others: Texts = {}): CoreProgram {
  const { program, diagnostics } = compileProgram(hostOf(items, others), programName);
  if (program === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return program;
}

/** The evaluation of facts by the interpreter, which the emitted module has to agree with. */
export function evaluated(items: string, facts: unknown, on: string, moment?: Moment, others: Texts = {}): Evaluation {
  const program = compiled(items, others);
  const options = moment === undefined ? { on } : { on, moment };
  return agreed(program, facts, options);
}

/** The day of evaluation where a test names none. */
export const today = '2024-06-15';

/** What a program of these items says of facts, on which interpreter and emitted module agree. */
export function verdictOf(items: string, facts: unknown = {}, on: string = today, moment?: Moment): Verdict {
  return evaluated(items, facts, on, moment).verdict;
}

/** Facts of a partner that holds these specializations. */
export function holding(...entries: readonly string[]): unknown {
  return { holds: { specialization: entries.map((entry) => ({ entry, since: '2000-01-01' })) } };
}

/** Facts of a partner with these individuals. */
export function individuals(...items: readonly object[]): unknown {
  return { individuals: items.map((item, index) => ({ id: `i${index + 1}`, ...item })) };
}
