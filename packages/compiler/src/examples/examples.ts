import type { ExamplesDocument, Expect, Sample } from '@proviso/grammar';
import type { Expectation } from '../api.ts';
import type { Condition, CoreProgram, Moment } from '../core/core.ts';
import type { Reporter } from '../diagnostics/report.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import type { DocumentGraph, TreeOf } from '../documents/graph.ts';
import { spanOf, wordsOf } from '../documents/load.ts';
import { conditionsIn } from '../core/walk.ts';
import { readCatalogs } from '../names/catalog.ts';
import { dateOf } from '../names/lifetime-of.ts';
import type { Names } from '../names/symbols.ts';
import { recordFacts } from './facts.ts';
import type { FactScope, Json } from './json.ts';
import { withArticleFirst } from '../diagnostics/words.ts';

const moments: readonly Moment[] = ['application', 'renewal'];

interface When {
  readonly on: string | null;
  readonly moment: Moment | null;
}

const whenOf = (scope: FactScope, node: Expect): When => {
  let on: string | null = null;
  let moment: Moment | null = null;
  for (const timing of node.timings) {
    if (timing.kind !== 'OnTiming' || timing.point.kind === 'Missing') continue;
    if (timing.point.kind === 'Date') {
      on = dateOf({ document: scope.document, report: scope.report }, timing.point);
      continue;
    }
    const { text } = timing.point;
    const found = moments.find((each) => each === text);
    if (found !== undefined) moment = found;
    else {
      const suggestion = nearestName(text, moments);
      scope.report(
        'example-moment',
        { document: scope.document, range: timing.point },
        { name: text, suggestion },
        { replacement: suggestion },
      );
    }
  }
  if (on === null && !node.timings.some((timing) => timing.kind === 'OnTiming' && timing.point.kind === 'Date')) {
    scope.report('example-needs-date', { document: scope.document, range: node }, {});
  }
  return { on, moment };
};

const isObject = (json: Json | undefined): json is { readonly [name: string]: Json } =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** The facts without the items of a list that have this identity. */
const withoutItem = (facts: Json, list: string, identity: string, id: string): Json => {
  if (!isObject(facts)) return facts;
  const keep = (item: Json): boolean => !isObject(item) || item[identity] !== id;
  const items = facts[list];
  const left: Json = Array.isArray(items)
    ? items.filter(keep)
    : isObject(items) && Array.isArray(items['known'])
      ? { ...items, known: items['known'].filter(keep) }
      : (items ?? null);
  return { ...facts, [list]: left };
};

const withouts = (scope: FactScope, node: Expect, facts: Json): Json =>
  node.without.reduce<Json>((left, { record, identity }) => {
    if (record.kind === 'Missing' || identity.kind === 'Missing') return left;
    const subject = scope.names.subject;
    const list = subject?.fields.find(
      ({ name, type }) =>
        type.kind === 'list' &&
        type.of.kind === 'record' &&
        (name === record.text ||
          type.of.record === record.text ||
          scope.names.records.get(type.of.record)?.plural === record.text),
    );
    const item =
      list?.type.kind === 'list' && list.type.of.kind === 'record'
        ? scope.names.records.get(list.type.of.record)
        : undefined;
    if (list === undefined || item?.identity == null) {
      const known = [...scope.names.records.values()].filter((each) => each.identity !== null).map((each) => each.name);
      const suggestion = nearestName(record.text, known);
      const details = { name: record.text, of: withArticleFirst(subject?.name ?? 'sample'), suggestion, fields: known };
      scope.report('unknown-field', { document: scope.document, range: record }, details, { replacement: suggestion });
      return left;
    }
    const removed = withoutItem(left, list.name, item.identity, identity.value);
    if (JSON.stringify(removed) === JSON.stringify(left)) {
      const details = { name: identity.value, suggestion: null };
      scope.report('unknown-sample', { document: scope.document, range: identity }, details);
    }
    return removed;
  }, facts);

const labelsIn = (program: CoreProgram | null): ReadonlySet<string> =>
  new Set([
    ...(program === null ? [] : [program.root, ...program.advice]).flatMap((root) =>
      conditionsIn(root).flatMap((condition: Condition) => condition.label ?? []),
    ),
    ...(program?.questions ?? []).flatMap((question) => question.name ?? []),
  ]);

/** The expectations of an examples document with their samples' facts. */
export const readExamples = (
  { document, tree }: TreeOf<ExamplesDocument>,
  graph: DocumentGraph,
  program: CoreProgram | null,
  report: Reporter['report'],
): readonly Expectation[] => {
  // The catalogs' own findings have been reported with the program.
  const names: Names = readCatalogs(graph.catalogs, () => undefined);
  const scope: FactScope = { document, names, report };
  const programs = graph.programs.flatMap((each) => (each.tree.name.kind === 'Name' ? [each.tree.name.text] : []));
  if (tree.program.kind === 'Name' && !programs.includes(tree.program.text)) {
    report('unknown-program', { document, range: tree.program }, { name: tree.program.text, found: programs });
  }
  const samples = new Map<string, { readonly node: Sample; readonly facts: Json }>();
  for (const node of tree.items) {
    if (node.kind !== 'Sample' || node.name.kind === 'Missing' || names.subject === null) continue;
    const earlier = samples.get(node.name.text);
    if (earlier !== undefined) {
      const related = [{ message: 'The other one is here.', place: { document, range: earlier.node.name } }];
      report('duplicate-name', { document, range: node.name }, { name: node.name.text }, { related });
    }
    if (node.record.kind === 'Name' && node.record.text !== names.subject.name) {
      const suggestion = names.subject.name;
      const details = { name: node.record.text, suggestion, expected: `"${suggestion}"` };
      report('unknown-name', { document, range: node.record }, details, { replacement: suggestion });
    }
    samples.set(node.name.text, { node, facts: recordFacts(scope, names.subject, node.facts) });
  }
  const labels = labelsIn(program);
  return tree.items.flatMap((node): readonly Expectation[] => {
    if (node.kind !== 'Expect') return [];
    const { on, moment } = whenOf(scope, node);
    for (const label of node.because) {
      if (program === null || labels.has(label.text)) continue;
      const suggestion = nearestName(label.text, labels);
      report(
        'unknown-label',
        { document, range: label },
        { name: label.text, suggestion },
        { replacement: suggestion },
      );
    }
    if (node.sample.kind === 'Missing') return [];
    const sample = samples.get(node.sample.text);
    if (sample === undefined) {
      if (document.parsed.skippedNames.has(node.sample.text)) return [];
      const suggestion = nearestName(node.sample.text, samples.keys());
      report(
        'unknown-sample',
        { document, range: node.sample },
        { name: node.sample.text, suggestion },
        { replacement: suggestion },
      );
      return [];
    }
    const facts = withouts(scope, node, sample.facts);
    if (on === null || node.verdict === null) return [];
    return [
      {
        sentence: wordsOf(document, node),
        span: spanOf(document, node),
        sample: node.sample.text,
        facts: JSON.parse(JSON.stringify(facts)) as unknown,
        on,
        moment,
        verdict: node.verdict,
        because: node.because.map((name) => ({ name: name.text, span: spanOf(document, name) })),
      },
    ];
  });
};
