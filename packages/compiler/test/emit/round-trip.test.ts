import { describe, expect, it } from 'vitest';
import type { Condition, CoreProgram } from '../../src/core/core.ts';
import { guardsOf } from '../../src/core/lifecycle.ts';
import { conditionsIn } from '../../src/core/walk.ts';
import { emitFunctionBody, emitModule } from '../../src/emit/index.ts';
import { compileProgram } from '../../src/compile.ts';
import { memoryHost } from '../../src/documents/host.ts';
import { harmful, reworded } from './hostile.ts';
import { living, premierIntegrator, questioning } from './premier-integrator.ts';

/** Every text that the literals of an emitted JavaScript say, JSON being what `quote` writes. */
function saidIn(code: string): ReadonlySet<string> {
  const literals = code.match(/"(?:[^"\\]|\\.)*"/g) ?? [];
  return new Set(literals.map((literal) => String(JSON.parse(literal))));
}

function textsOf({ label, title, sentence, needed }: Condition): readonly string[] {
  return [label, title, sentence, needed].filter((text) => text !== null);
}

/** The texts of a program that its explanations say. */
function textsIn(program: CoreProgram): readonly string[] {
  const { name, title, revisions, questions, root, advice, lifecycle } = program;
  return [
    ...[name, title].filter((text) => text !== null),
    ...revisions.flatMap((revision) => [revision.label, revision.title].filter((text) => text !== null)),
    ...questions.flatMap((question) => [question.name, question.text].filter((text) => text !== null)),
    ...(lifecycle?.transitions ?? []).map(({ sentence }) => sentence),
    ...(lifecycle?.duties ?? []).flatMap(({ name, action, after }) => [name, action, after]),
    ...[root, ...advice, ...guardsOf(lifecycle)].flatMap((one) => [...conditionsIn(one)]).flatMap(textsOf),
  ];
}

/** The names of the catalog that the JSON Schema says. */
function namesIn({ vocabulary }: CoreProgram): readonly string[] {
  return [
    ...vocabulary.records.flatMap(({ fields }) => fields.map(({ name }) => name)),
    ...vocabulary.kinds.flatMap(({ entries }) => entries.map(({ name }) => name)),
  ];
}

function schemaOf(program: CoreProgram): string {
  return emitModule(program).find(({ name }) => name.endsWith('.schema.json'))?.text ?? '';
}

/** Every text that a JSON value says, the names of its properties included. */
function textsOfJson(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(textsOfJson)];
}

describe.each(harmful)('a text %j', (text) => {
  it.each([
    ['of a real page', premierIntegrator],
    ['with open questions', questioning],
    ['with a lifecycle', living],
  ])('is in the code of a program %s as it is, wherever a document says it', (_, program) => {
    const wild = reworded(program, (old) => old + text);
    const said = saidIn(emitFunctionBody(wild));
    expect(textsIn(wild).filter((one) => !said.has(one))).toEqual([]);
  });

  it('is in the JSON Schema as it is, wherever a catalog says it', () => {
    const wild = reworded(premierIntegrator, (old) => old + text);
    const said = new Set(textsOfJson(JSON.parse(schemaOf(wild))));
    expect(namesIn(wild).filter((one) => !said.has(one))).toEqual([]);
  });
});

describe('a document', () => {
  it.each(harmful.filter((text) => !/["\n]/.test(text) && text.trim() !== '' && !text.endsWith('\ud800')))(
    'says %j in every text, and the program says the same',
    (text) => {
      const catalog = `catalog C "${text}" kind badge "${text}" plural badges entries of badge { - A "${text}" }
        record partner { holds badge city: text }`;
      const program = `program P "${text}" use "./catalog.proviso" revisions { 1.0 on 2020-01-01 "${text}" }
        unsettled Q "${text}"
        section "${text}" { text """ ${text} """ require L "${text}": city is "${text}" or attested Safe "${text}" }
        policy R "${text}" { require any badge require Z since 1.0: not given "${text}" or Q }`;
      const { program: compiled, diagnostics } = compileProgram(
        memoryHost({ 'catalog.proviso': catalog, 'p.proviso': program }),
        'p.proviso',
      );
      const errors = diagnostics.filter(({ code }) => code !== 'bidi-character').map(({ message }) => message);
      expect(errors).toEqual([]);
      if (compiled === null) return;
      const said = saidIn(emitFunctionBody(compiled));
      expect(textsIn(compiled).filter((one) => !said.has(one))).toEqual([]);
      expect(textsIn(compiled).filter((one) => one === text).length).toBeGreaterThanOrEqual(6);
    },
  );
});
