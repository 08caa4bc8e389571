import type { ExamplesDocument, Expect, Sample, Without } from '@proviso/grammar';
import type { ExampleSample, Expectation } from '../api.ts';
import type { Condition, Moment } from '../core/core.ts';
import { childrenOf } from '../core/walk.ts';
import type { Bind, Meaning } from '../bindings/meaning.ts';
import type { Reporter } from '../diagnostics/report.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import { withArticleFirst } from '../diagnostics/words.ts';
import type { DocumentGraph, TreeOf } from '../documents/graph.ts';
import { spanOf, wordsOf } from '../documents/load.ts';
import { programCalled } from '../lower/program-called.ts';
import type { ReadProgram } from '../lower/program.ts';
import { moments } from '../lower/moments.ts';
import { dateOf } from '../names/lifetime-of.ts';
import type { Names, RecordSymbol } from '../names/symbols.ts';
import { bindList, listCalled, recordFacts } from './facts.ts';
import { itemsOf, withItems } from './awarded.ts';
import { readExpectedState, reportAfterVerdict } from './expected-state.ts';
import { isObject, placeOf, type FactScope, type Json } from './json.ts';

interface When {
  readonly on: string | null;
  readonly moment: Moment | null;
}

const whenOf = (scope: FactScope, node: Expect): When => {
  let on: string | null = null;
  let moment: Moment | null = null;
  let dated = false;
  for (const timing of node.timings) {
    if (timing.kind !== 'OnTiming') continue;
    const { point } = timing;
    // A date that is missing or malformed has been reported where it stands.
    if (point.kind !== 'Name') {
      if (dated) scope.report('not-a-list', placeOf(scope, timing), { name: 'on' });
      dated = true;
      on ??= point.kind === 'Date' ? dateOf(scope, point) : null;
      continue;
    }
    const found = moments.find((each) => each === point.text);
    if (found !== undefined) moment = found;
    else {
      const suggestion = nearestName(point.text, moments);
      const details = { name: point.text, suggestion };
      scope.report('example-moment', placeOf(scope, point), details, { replacement: suggestion });
    }
  }
  if (!dated && node.timings.length > 0) scope.report('example-needs-date', placeOf(scope, node), {});
  return { on, moment };
};

const withoutOne = (scope: FactScope, subject: RecordSymbol, facts: Json, { record, identity }: Without): Json => {
  if (record.kind === 'Missing' || identity.kind === 'Missing' || !isObject(facts)) return facts;
  const list = listCalled(scope, subject, record.text);
  const key = list?.record?.identity ?? null;
  if (list !== undefined) bindList(scope, record, list);
  if (list !== undefined && list.record !== null && key === null) {
    const what = `Nothing tells one ${list.record.name} from another, so none of them can be left out.`;
    const instead = 'Add "identified by" and a field to the record in the catalog.';
    scope.report('not-counted-here', placeOf(scope, record), { what, instead });
    return facts;
  }
  if (list === undefined || key === null) {
    const known = [...scope.names.records.values()].filter((each) => each.identity !== null).map((each) => each.name);
    const suggestion = nearestName(record.text, known);
    const details = { name: record.text, of: withArticleFirst(subject.name), suggestion, fields: known };
    scope.report('unknown-field', placeOf(scope, record), details, { replacement: suggestion });
    return facts;
  }
  const items = itemsOf(facts[list.name]);
  const idOf = (item: Json): Json => (isObject(item) ? (item[key] ?? null) : null);
  const left = items.filter((item) => idOf(item) !== identity.value);
  if (left.length === items.length) {
    const ids = items.map(idOf).filter((id) => typeof id === 'string');
    const suggestion = nearestName(identity.value, ids);
    const details = { name: identity.value, what: record.text, where: 'this sample', suggestion };
    const replacement = suggestion === null ? null : `"${suggestion}"`;
    scope.report('unknown-sample', placeOf(scope, identity), details, { replacement });
  }
  return { ...facts, [list.name]: withItems(facts[list.name], left) };
};

/** What `because` can name: the labels of the program's conditions, each with the documents they stand in, and its open questions. */
type Labels = ReadonlyMap<string, ReadonlySet<string>>;

const labelsIn = ({ conditions, questions }: ReadProgram): Labels => {
  const labels = new Map<string, Set<string>>();
  for (const { name } of questions) if (name !== null) labels.set(name, new Set());
  // What stands in several places is one object: a set gives it once, and what is added while it is gone through as well.
  const all = new Set<Condition>(conditions);
  for (const condition of all) {
    const { label, span } = condition;
    if (label !== null) labels.set(label, (labels.get(label) ?? new Set()).add(span.document));
    for (const child of childrenOf(condition)) all.add(child);
  }
  return labels;
};

interface KnownSample {
  readonly node: Sample;
  readonly facts: Json;
}

const sampleCalled = ({ document }: FactScope, name: string): Meaning => ({
  kind: 'sample',
  owner: document.name,
  name,
});

/** The samples by name, as facts. Of two of one name the second is reported and stands. */
const samplesIn = (
  scope: FactScope,
  tree: ExamplesDocument,
  subject: RecordSymbol,
): ReadonlyMap<string, KnownSample> => {
  const samples = new Map<string, KnownSample>();
  for (const node of tree.items) {
    if (node.kind !== 'Sample' || node.name.kind === 'Missing') continue;
    const name = node.name.text;
    const earlier = samples.get(name);
    if (earlier !== undefined) {
      const related = [{ message: 'The other one is here.', place: placeOf(scope, earlier.node.name) }];
      scope.report('duplicate-name', placeOf(scope, node.name), { name }, { related });
    }
    scope.bind(placeOf(scope, node.name), sampleCalled(scope, name), 'declaration');
    if (node.record.kind === 'Name' && node.record.text === subject.name) {
      scope.bind(placeOf(scope, node.record), { kind: 'record', owner: null, name: subject.name });
    }
    if (node.record.kind === 'Name' && node.record.text !== subject.name) {
      const details = { name: node.record.text, suggestion: subject.name, expected: `"${subject.name}"` };
      scope.report('unknown-name', placeOf(scope, node.record), details, { replacement: subject.name });
    }
    samples.set(name, { node, facts: recordFacts(scope, subject, node.facts) });
  }
  return samples;
};

const checkProgramName = (scope: FactScope, tree: ExamplesDocument, programs: DocumentGraph['programs']): void => {
  const named = programs.find(
    ({ tree: { name } }) => name.kind === 'Name' && tree.program.kind === 'Name' && name.text === tree.program.text,
  );
  if (named !== undefined && tree.program.kind === 'Name') {
    scope.bind(placeOf(scope, tree.program), programCalled(named.document, tree.program.text));
  }
  const found = programs.flatMap((each) => (each.tree.name.kind === 'Name' ? [each.tree.name.text] : []));
  if (tree.program.kind === 'Missing' || found.includes(tree.program.text)) return;
  // A program whose own name is missing may well be the one that is meant.
  if (programs.length > found.length) return;
  const replacement = found.length === 1 ? (found[0] ?? null) : nearestName(tree.program.text, found);
  scope.report('unknown-program', placeOf(scope, tree.program), { name: tree.program.text, found }, { replacement });
};

const checkBecause = (scope: FactScope, node: Expect, labels: Labels): void => {
  const { programDocument: document, program, names } = scope;
  const questions = new Set(program?.questions.map(({ name }) => name));
  const meaningOf = (name: string): Meaning => {
    if (questions.has(name)) return { kind: 'question', owner: document, name };
    // What an exclusion asks bears its name in every program; a requirement of the program's own goes before it.
    const documents = [...(labels.get(name) ?? [])];
    const exclusion = names.exclusions.find(
      (each) => each.name === name && documents.every((of) => of === each.document.display),
    );
    return { kind: 'requirement', owner: exclusion?.document.name ?? document, name };
  };
  for (const label of node.because) {
    if (labels.has(label.text)) {
      if (document !== null) scope.bind(placeOf(scope, label), meaningOf(label.text));
      continue;
    }
    const suggestion = nearestName(label.text, labels.keys());
    const details = { name: label.text, suggestion };
    scope.report('unknown-label', placeOf(scope, label), details, { replacement: suggestion });
  }
};

/** The sample that an expectation speaks of; null, with a diagnostic, where there is none. */
const sampleOf = (scope: FactScope, node: Expect, samples: ReadonlyMap<string, KnownSample>): KnownSample | null => {
  if (node.sample.kind === 'Missing') return null;
  const name = node.sample.text;
  const sample = samples.get(name);
  if (sample !== undefined) scope.bind(placeOf(scope, node.sample), sampleCalled(scope, name));
  if (sample !== undefined || scope.document.parsed.skippedNames.has(name)) return sample ?? null;
  const suggestion = nearestName(name, samples.keys());
  const details = { name, what: 'sample', where: 'this document', suggestion };
  scope.report('unknown-sample', placeOf(scope, node.sample), details, { replacement: suggestion });
  return null;
};

export interface ReadExamples {
  readonly samples: readonly ExampleSample[];
  readonly expectations: readonly Expectation[];
}

const plain = (facts: Json): unknown => JSON.parse(JSON.stringify(facts)) as unknown;

/** The samples of an examples document, and its expectations with their samples' facts. */
export const readExamples = (
  { document, tree }: TreeOf<ExamplesDocument>,
  programs: DocumentGraph['programs'],
  names: Names,
  program: ReadProgram | null,
  programDocument: string | null,
  report: Reporter['report'],
  bind: Bind,
): ReadExamples => {
  const scope: FactScope = { document, names, program, programDocument, report, bind };
  checkProgramName(scope, tree, programs);
  const { subject } = names;
  const samples = subject === null ? new Map<string, KnownSample>() : samplesIn(scope, tree, subject);
  const labels = program === null ? null : labelsIn(program);
  const expectations = tree.items.flatMap((node): readonly Expectation[] => {
    if (node.kind !== 'Expect') return [];
    const { on, moment } = whenOf(scope, node);
    if (labels !== null && node.state === null) checkBecause(scope, node, labels);
    const sample = subject === null ? null : sampleOf(scope, node, samples);
    const facts =
      subject === null || sample === null
        ? null
        : node.without.reduce((left, each) => withoutOne(scope, subject, left, each), sample.facts);
    const common = {
      sentence: wordsOf(document, node),
      span: spanOf(document, node),
      sample: node.sample.kind === 'Name' ? node.sample.text : '',
    };
    if (node.state !== null) {
      const expected = readExpectedState(scope, programs, node, facts, on);
      if (expected === null || on === null) return [];
      return [{ kind: 'state', ...common, ...expected, facts: plain(expected.facts), on }];
    }
    reportAfterVerdict(scope, node);
    if (facts === null || on === null || node.verdict === null) return [];
    return [
      {
        kind: 'verdict',
        ...common,
        facts: plain(facts),
        on,
        moment,
        verdict: node.verdict,
        because: node.because.map((name) => ({ name: name.text, span: spanOf(document, name) })),
      },
    ];
  });
  return {
    samples: [...samples].map(([name, { node, facts }]) => ({
      name,
      title: node.title?.value ?? null,
      span: spanOf(document, node),
      facts: plain(facts),
    })),
    expectations,
  };
};
