import type { Exception } from '@proviso/grammar';
import { isNever } from '../calendar/lifetimes.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import { dateScope, placeOf, type ExceptionTo, type Scope } from '../lower/scope.ts';
import { countAtOnce, countedAlways, narrowedBy, requirementCalled, type Counted, type Labelled } from './labels.ts';

type ByLabel = ReadonlyMap<string, readonly ExceptionTo[]>;

/** Exceptions by their own names. */
type ByName = ReadonlyMap<string, readonly Exception[]>;

const byName = (exceptions: readonly Exception[]): ByName => {
  const found = new Map<string, Exception[]>();
  for (const node of exceptions) {
    if (node.name === null) continue;
    const others = found.get(node.name.text);
    if (others === undefined) found.set(node.name.text, [node]);
    else others.push(node);
  }
  return found;
};

const namedBy = (node: Exception): readonly string[] => node.to.map(({ text }) => text);

/** Exceptions without those that lead to no other of them, and so on: what is left leads into a circle. */
const inCircles = (all: readonly Exception[], byLabel: ByLabel): readonly Exception[] => {
  const names = byName(all);
  const left = new Map([...names].map(([name, { length }]) => [name, length]));
  const open = new Map(all.map((node) => [node, new Set(namedBy(node).filter((name) => names.has(name))).size]));
  const done = all.filter((node) => open.get(node) === 0);
  for (const { name } of done) {
    if (name === null) continue;
    const others = (left.get(name.text) ?? 0) - 1;
    left.set(name.text, others);
    if (others > 0) continue;
    for (const { node } of byLabel.get(name.text) ?? []) {
      const more = (open.get(node) ?? 0) - 1;
      open.set(node, more);
      if (more === 0) done.push(node);
    }
  }
  const ended = new Set(done);
  return all.filter((node) => !ended.has(node));
};

/** Whether a label leads to another: the exceptions of that name are exceptions to it, or to what leads to it. */
const leadsTo = (names: ByName, from: string, to: string): boolean => {
  const seen = new Set([from]);
  for (const name of seen) {
    if (name === to) return true;
    for (const node of names.get(name) ?? []) for (const next of namedBy(node)) seen.add(next);
  }
  return false;
};

/** So many exceptions in circles are compared with each other; of more each is reported. */
const mostCompared = 50;

/** Whether an exception closes a circle with what it is one to, and is the last of the circle in the text: there it is said. */
const circleCloser = (byLabel: ByLabel): ((node: Exception, to: string) => boolean) => {
  const all = [...new Set([...byLabel.values()].flat().map(({ node }) => node))];
  const left = inCircles(all, byLabel);
  const names = byName(left);
  const isIn = new Set(left);
  return (node, to) => {
    if (node.name === null || !isIn.has(node) || !names.has(to)) return false;
    if (left.length > mostCompared) return true;
    const own = node.name.text;
    if (!leadsTo(names, to, own)) return false;
    return !left.some(
      (each) =>
        each.start > node.start &&
        each.name !== null &&
        leadsTo(names, to, each.name.text) &&
        namedBy(each).some((name) => leadsTo(names, name, own)),
    );
  };
};

/** When an exception counts in the place of something: with what it stands in and that does not. */
const countedIn = (scope: Scope, { node, within }: ExceptionTo, { range }: Labelled): Counted => {
  const quiet = { ...dateScope(scope), report: () => undefined, mention: () => undefined, bind: () => undefined };
  const parts = within.filter(({ start, end }) => range.start < start || end < range.end);
  return [...parts, node].reduce((outer, { modifiers }) => narrowedBy(quiet, outer, modifiers, ''), countedAlways);
};

/**
 * Notes what the labels that exceptions name stand for. Reports those that no requirement has, exceptions to themselves,
 * directly or by way of others, and those that hold on no day on which the requirement is asked.
 */
export const checkExceptions = (scope: Scope, exceptions: ByLabel, labels: readonly Labelled[]): void => {
  const { report, bind, names } = scope.lowering;
  const closesCircle = circleCloser(exceptions);
  const known = new Map<string, Labelled[]>();
  for (const label of labels) {
    const others = known.get(label.name);
    if (others === undefined) known.set(label.name, [label]);
    else others.push(label);
  }
  for (const [name, found] of exceptions) {
    const declared = known.get(name) ?? [];
    // Only what is no exception can be asked without the others.
    const isRequirement = declared.some(({ of }) => of === 'requirement');
    for (const exception of found) {
      const { node } = exception;
      const label = node.to.find(({ text }) => text === name);
      if (label === undefined) continue;
      const place = placeOf(scope, label);
      if (declared.length === 0) {
        if (names.skipped.has(name)) continue;
        const suggestion = nearestName(name, known.keys());
        report('unknown-label', place, { name, suggestion }, { replacement: suggestion });
        continue;
      }
      bind(place, requirementCalled(scope.document, name));
      if (!isRequirement && closesCircle(node, name)) {
        report('exception-circle', place, { name: node.name?.text ?? '', to: name });
        continue;
      }
      // Of a requirement that is never in force that is said.
      const inForce = declared.filter(({ lifetime }) => !isNever(lifetime));
      if (inForce.length > 0 && !inForce.some((each) => countAtOnce(each, countedIn(scope, exception, each)))) {
        report('exception-never', place, { label: name });
      }
    }
  }
};
