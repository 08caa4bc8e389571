/** `expect Corvid in GetWell on 2024-05-06 after award on 2023-03-01`: which life of a sample leads to the state. */
import type { Expect } from '@proviso/grammar';
import type { Life } from '../api.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import { allItems } from '../names/program-names.ts';
import type { ReadProgram } from '../lower/program.ts';
import type { DocumentGraph } from '../documents/graph.ts';
import { awardsIn, renewalsIn, withRenewals } from './awarded.ts';
import { pastOf, type Past } from './happened.ts';
import { placeOf, type FactScope, type Json } from './json.ts';

/** What is expected of a state, with the facts that it is judged by. */
export interface ExpectedState {
  readonly state: string;
  readonly facts: Json;
  readonly life: Life;
}

/** Says what has no place beside a state. */
const reportBeside = (scope: FactScope, node: Expect): void => {
  for (const timing of node.timings) {
    if (timing.kind !== 'OnTiming' || timing.point.kind !== 'Name') continue;
    scope.report('not-beside-state', placeOf(scope, timing), { written: `on ${timing.point.text}` });
  }
  const last = node.because.at(-1);
  if (last === undefined) return;
  const before = (node.after.at(-1) ?? node.timings.at(-1) ?? node.sample).end;
  const word = scope.document.parsed.tokens.find(({ startOffset }) => startOffset >= before);
  const start = word?.startOffset ?? last.start;
  scope.report('not-beside-state', placeOf(scope, { start, end: last.end }), { written: 'because' });
};

/** Says that what happened before matters to no verdict. */
export const reportAfterVerdict = (scope: FactScope, { after, timings }: Expect): void => {
  const [first, last] = [after[0], after.at(-1)];
  if (first === undefined || last === undefined) return;
  const before = timings.at(-1)?.end ?? 0;
  const word = scope.document.parsed.tokens.find(({ startOffset }) => startOffset >= before);
  const start = word?.startOffset ?? first.start;
  scope.report('after-needs-state', placeOf(scope, { start, end: last.end }), {});
};

/** Whether the document of the program has a lifecycle, be it one that could not be understood. */
const hasLifecycle = (programs: DocumentGraph['programs'], programDocument: string | null): boolean => {
  const found = programs.find(({ document }) => document.name === programDocument);
  if (found === undefined || found.tree.items.some((item) => item.kind === 'Error')) return true;
  return allItems(found.tree).some((item) => item.kind === 'Lifecycle');
};

/** Whether a name stands in a part of the program that could not be read, so that it may be declared there. */
const isSkipped = (programs: DocumentGraph['programs'], programDocument: string | null, name: string): boolean =>
  programs.some(({ document }) => document.name === programDocument && document.parsed.skippedNames.has(name));

/** The state that is named; null, with a diagnostic, where the lifecycle has none of that name. */
const stateNamed = (
  scope: FactScope,
  programs: DocumentGraph['programs'],
  { state: name }: Expect,
  lifecycle: NonNullable<ReadProgram['lifecycle']>,
): string | null => {
  if (name === null || name.kind === 'Missing') return null;
  const known = lifecycle.states.map((state) => state.name);
  if (known.includes(name.text)) {
    const { programDocument: owner } = scope;
    if (owner !== null) scope.bind(placeOf(scope, name), { kind: 'state', owner, name: name.text });
    return name.text;
  }
  if (isSkipped(programs, scope.programDocument, name.text)) return null;
  const suggestion = nearestName(name.text, known);
  const details = { name: name.text, suggestion, known };
  scope.report('unknown-state', placeOf(scope, name), details, { replacement: suggestion });
  return null;
};

/** The day on which the lifecycle begins; null, with a diagnostic, where nothing says it. */
const firstDayOf = (
  scope: FactScope,
  node: Expect,
  program: ReadProgram,
  facts: Json,
  { award }: Past,
  on: string,
): string | null => {
  const sample = node.sample.kind === 'Name' ? node.sample.text : '';
  if (program.award === null) {
    if (award === null)
      scope.report('no-first-day', placeOf(scope, node), { sample, on, award: null, first: null, last: null });
    return award;
  }
  const { kind, entry } = program.award;
  const said = node.after.find(({ words }) => words.length === 1 && /^awards?$/u.test(words[0]?.text ?? ''));
  if (said !== undefined) {
    scope.report('award-is-held', placeOf(scope, said), { kind, entry, on: said.on.text });
    return null;
  }
  const awards = awardsIn(facts, program.award, program.supersessions);
  const held = awards.findLast(({ first, last }) => first <= on && (last === null || on <= last));
  if (held !== undefined) return held.first;
  const first = awards.find((each) => each.first > on)?.first ?? null;
  const last = awards.findLast((each) => each.first <= on)?.last ?? null;
  scope.report('no-first-day', placeOf(scope, node), { sample, on, award: { kind, entry }, first, last });
  return null;
};

/** What an expectation of a state comes to; null, with diagnostics, where it cannot be judged. */
export const readExpectedState = (
  scope: FactScope,
  programs: DocumentGraph['programs'],
  node: Expect,
  facts: Json | null,
  on: string | null,
): ExpectedState | null => {
  const { program, programDocument } = scope;
  if (program === null || node.state === null) return null;
  const { lifecycle } = program;
  if (lifecycle === null) {
    if (node.state.kind === 'Missing' || hasLifecycle(programs, programDocument)) return null;
    scope.report('no-lifecycle', placeOf(scope, node.state), { program: program.name });
    return null;
  }
  reportBeside(scope, node);
  const state = stateNamed(scope, programs, node, lifecycle);
  const past = on === null ? null : pastOf(scope, lifecycle, node, on);
  if (facts === null || on === null || past === null) return null;
  const first = firstDayOf(scope, node, program, facts, past, on);
  if (state === null || first === null) return null;
  const { award } = program;
  if (award === null) return { state, facts, life: { first, events: past.events } };
  const renewals = past.events.filter(({ event }) => event === 'renewal').map((event) => event.on);
  const recorded = [...new Set(renewalsIn(facts, award))].filter((day) => !renewals.includes(day));
  return {
    state,
    facts: withRenewals(facts, award, renewals, program.supersessions),
    life: { first, events: [...past.events, ...recorded.map((day) => ({ on: day, event: 'renewal' }))] },
  };
};
