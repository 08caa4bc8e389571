/**
 * The examples of a page. A block marked `proviso` is
 * - a whole document where it begins with `catalog`, `program` or `examples`. Later blocks know it as
 *   `./catalog.proviso`, `./program.proviso` or `./examples.proviso`, or by its own name (`file=shared.proviso`);
 * - a part of a catalog where it begins with `scale`, `kind` and the like;
 * - else a part of a program that uses the page's catalog, the last one before it.
 *
 * Nothing may be found in it, or, where its opening line says so (`error=CODE`, `warning=CODE`, `hint=CODE`), that and
 * nothing else. With `on=2024-06-01` it is also looked for what retires, as of that day. A block marked `json` holds facts for the program before it, and lines after it say what comes of them:
 * `On 2024-06-01: **unknown**; missing `/callBack`.`
 */
import {
  advanceLifecycle,
  beginLifecycle,
  checkDocument,
  compileExamples,
  compileProgram,
  interpret,
  memoryHost,
  usualMonthsAhead,
} from '@proviso/compiler';
import type { CoreProgram, Evaluation, ExpectedState, Explanation, Moment, Verdict } from '@proviso/compiler';
import { emittedModule } from '../generate/emitted.ts';
import { readPage } from './pages.ts';
import type { Block, Page } from './pages.ts';

const severities = ['error', 'warning', 'hint'] as const;

const catalogPart = new Set(['scale', 'choice', 'calendar', 'group', 'kind', 'record', 'entries']);

/** A verdict that a page states of facts. */
export interface Claim {
  readonly on: string;
  readonly moment: Moment | null;
  readonly verdict: Verdict;
  /** Null where the page does not say what is missing. */
  readonly missing: readonly string[] | null;
}

export type Example =
  | {
      readonly kind: 'document';
      readonly block: Block;
      readonly expected: readonly string[];
      readonly found: readonly string[];
    }
  | {
      readonly kind: 'facts';
      readonly block: Block;
      readonly program: CoreProgram | null;
      readonly claims: readonly Claim[];
    }
  | {
      readonly kind: 'expectations';
      readonly block: Block;
      readonly expected: readonly string[];
      readonly found: readonly string[];
    };

interface World {
  readonly texts: Readonly<Record<string, string>>;
  /** The document that the facts which follow are for. */
  readonly program: string;
}

function expectedOf(block: Block): readonly string[] {
  return severities.flatMap((severity) => {
    const code = block.attributes[severity];
    return code === undefined ? [] : [`${severity} ${code}`];
  });
}

function wholeDocument(block: Block): { readonly name: string; readonly text: string } {
  const first = /^(?:\s|\/\/[^\n]*\n)*([\p{L}-]*)/u.exec(block.text)?.[1] ?? '';
  const { file } = block.attributes;
  if (first === 'catalog' || first === 'program' || first === 'examples') {
    return { name: file ?? `${first}.proviso`, text: block.text };
  }
  if (catalogPart.has(first)) return { name: file ?? 'part.proviso', text: `catalog Example\n\n${block.text}` };
  return { name: file ?? 'example.proviso', text: `program Example\nuse "./catalog.proviso"\n\n${block.text}` };
}

const verdictLine =
  /^(?:[-*] )?On (\d{4}-\d{2}-\d{2})(?:, at an? (application|renewal))?: \*\*(met|unmet|unknown|unclear|not applicable)\*\*(?:; missing ([^.]*))?/;

function claimsAfter(block: Block): readonly Claim[] {
  return block.after.flatMap((line): readonly Claim[] => {
    const match = verdictLine.exec(line);
    if (match === null) return [];
    const [, on = '', moment, verdict, missing] = match;
    return [
      {
        on,
        moment: (moment ?? null) as Moment | null,
        verdict: verdict as Verdict,
        missing: missing === undefined ? null : [...missing.matchAll(/`([^`]+)`/g)].map(([, pointer]) => pointer ?? ''),
      },
    ];
  });
}

function diagnosticsOf(texts: Readonly<Record<string, string>>, name: string, on?: string): readonly string[] {
  const options = on === undefined ? {} : { retirement: { on, months: usualMonthsAhead } };
  return checkDocument(memoryHost(texts), name, options).diagnostics.map(
    ({ code, severity, span, message }) => `${severity} ${code} in ${span.document}:${span.line}: ${message}`,
  );
}

function labelled(explanation: Explanation): readonly Explanation[] {
  return [explanation, ...explanation.children.flatMap(labelled)];
}

/** The state of the day, from day to day. */
function stateOf(program: CoreProgram, { facts, on, life }: ExpectedState): string {
  const { lifecycle } = program;
  if (lifecycle === null) return 'no lifecycle';
  const history = { factsOn: () => facts, events: life.events };
  return advanceLifecycle(program, beginLifecycle(lifecycle, life.first), history, on).status.state;
}

/** What an examples document expects, and what comes of it, both as sentences. */
function expectationsOf(block: Block, { texts }: World, name: string): Example {
  const { expectations, program } = compileExamples(memoryHost(texts), name);
  const rows = expectations.map((expectation) => {
    const { sentence, facts, on } = expectation;
    if (program === null) return { expected: sentence, found: `${sentence}: no program` };
    if (expectation.kind === 'state') {
      const found = stateOf(program, expectation);
      return { expected: sentence, found: found === expectation.state ? sentence : `${sentence}: ${found}` };
    }
    const { moment, verdict, because } = expectation;
    const evaluation = interpret(program, facts, { on, ...(moment === null ? {} : { moment }) });
    const all = [evaluation.explanation, ...evaluation.advice].flatMap(labelled);
    const wrong = because.filter(
      (label) => !all.some((each) => each.label === label.name && each.verdict === evaluation.verdict),
    );
    const found =
      evaluation.verdict === verdict && wrong.length === 0 ? sentence : `${sentence}: ${evaluation.verdict}`;
    return { expected: sentence, found };
  });
  return {
    kind: 'expectations',
    block,
    expected: rows.map((row) => row.expected),
    found: rows.map((row) => row.found),
  };
}

function compiled({ texts, program }: World): CoreProgram | null {
  return Object.hasOwn(texts, program) ? compileProgram(memoryHost(texts), program).program : null;
}

/** The documents of a page that have names of their own: what stands later may be used before. */
function namedDocuments(page: Page): Readonly<Record<string, string>> {
  const named = page.blocks.filter(({ language, attributes }) => language === 'proviso' && 'file' in attributes);
  return Object.fromEntries(
    named.toReversed().map((block) => {
      const { name, text } = wholeDocument(block);
      return [name, text];
    }),
  );
}

function firstDocument(path: string): string {
  return readPage(path).blocks.find(({ language }) => language === 'proviso')?.text ?? '';
}

/** What pages use that have none of their own: the catalog of the reference, and the program of the diagnostics. */
function commonDocuments(): Readonly<Record<string, string>> {
  return {
    'catalog.proviso': firstDocument('docs/reference/README.md'),
    'program.proviso': firstDocument('docs/diagnostics/README.md'),
  };
}

/** Every example of a page with what it should give and what it gives. */
export function examplesOf(page: Page): readonly Example[] {
  let world: World = { texts: { ...commonDocuments(), ...namedDocuments(page) }, program: '' };
  return page.blocks.flatMap((block): readonly Example[] => {
    if (block.language === 'json' && !('file' in block.attributes)) {
      return [{ kind: 'facts', block, program: compiled(world), claims: claimsAfter(block) }];
    }
    if (block.language !== 'proviso') return [];
    const { name, text } = wholeDocument(block);
    const expected = expectedOf(block);
    const here: World = { ...world, texts: { ...world.texts, [name]: text } };
    const found = diagnosticsOf(here.texts, name, block.attributes.on).map((line) =>
      expected.length === 0 ? line : line.split(' ', 2).join(' '),
    );
    const isExamples = text.startsWith('examples');
    if (!expected.some((each) => each.startsWith('error'))) {
      world = /^(?:\s|\/\/[^\n]*\n)*program\b/.test(text) ? { ...here, program: name } : here;
    }
    const document: Example = { kind: 'document', block, expected, found };
    return isExamples && expected.length === 0 ? [document, expectationsOf(block, here, name)] : [document];
  });
}

/** What an example's facts come to: by the interpreter, and in short by the emitted module. */
export function evaluated(
  program: CoreProgram,
  facts: unknown,
  { on, moment }: Claim,
): { readonly evaluation: Evaluation; readonly emitted: Evaluation } {
  const options = moment === null ? { on } : { on, moment };
  return { evaluation: interpret(program, facts, options), emitted: emittedModule(program).evaluate(facts, options) };
}

/** What the program's own validator says against the facts. */
export function factIssues(program: CoreProgram, facts: unknown): readonly string[] {
  const { validator } = emittedModule(program);
  const result = validator['~standard'].validate(facts);
  if (result instanceof Promise) return ['expected an answer at once'];
  return (result.issues ?? []).map(({ message }) => message);
}
