/** `meets BasicLicence`, `holds BasicLicence`: what another program says of the subject, and what it awards. */
import type { HoldingObject, HoldingVerb, Meets, Name } from '@proviso/grammar';
import { always } from '../calendar/lifetimes.ts';
import type { Condition, Form } from '../core/core.ts';
import { conditionsIn } from '../core/walk.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import { wordsOf, type Range } from '../documents/load.ts';
import { holderOf } from './holdings.ts';
import { countOfEntries } from './included.ts';
import { isNoun, kindsWith } from './nouns.ts';
import { programCalled } from './program-called.ts';
import { conditionAt, nothing, placeOf, type Scope, type UsedProgram } from './scope.ts';
import { dailyWindow } from './windows.ts';

/** The program of a name, where it judges what is judged here; null, with a diagnostic, where there is none. */
const programOfSubject = (scope: Scope, name: Name): UsedProgram | null => {
  const { programs, mayUseMore, names, report, bind } = scope.lowering;
  const place = placeOf(scope, name);
  const found = programs.find((each) => each.name === name.text);
  if (found === undefined) {
    if (names.skipped.has(name.text)) return null;
    const known = programs.map((each) => each.name);
    const suggestion = nearestName(name.text, known);
    // What could not be read may be the one.
    if (mayUseMore && suggestion === null) return null;
    report('program-not-used', place, { name: name.text, suggestion, known }, { replacement: suggestion });
    return null;
  }
  bind(place, programCalled(found.document, found.name));
  if (scope.from === 'item') {
    const details = { program: name.text, item: scope.record.name, subject: scope.subject.name };
    report('program-of-item', place, details);
    return null;
  }
  const { subject } = found;
  if (subject === null) return null;
  if (subject.name !== scope.subject.name || subject.place.document !== scope.subject.place.document) {
    const related = [{ message: 'It judges this.', place: subject.place }];
    report('program-of-others', place, { program: name.text, subject: scope.subject.name }, { related });
    return null;
  }
  return found;
};

/** The document's words with the title of the program that they name. */
const titled = (scope: Scope, range: Range, { title }: UsedProgram): string => {
  const words = wordsOf(scope.document, range);
  return title === null ? words : `${words} (${title})`;
};

/**
 * Another program's verdict on the subject, at the same moment: on the same day, on any day of a window or on every day of it. It is that
 * program, written out here.
 */
export const lowerMeets = (scope: Scope, tree: Meets): Condition => {
  const used = tree.name.kind === 'Name' ? programOfSubject(scope, tree.name) : null;
  const days = tree.window === null ? null : dailyWindow(scope, tree.window);
  const condition = used?.condition ?? null;
  if (used === null || condition === null || (tree.window !== null && days === null)) return nothing(scope, tree);
  // On a measuring day nothing else is measured.
  if (scope.measured === true && conditionsIn(condition).some(({ form }) => form.kind === 'measured')) {
    const place = scope.usedAt ?? placeOf(scope, tree);
    scope.lowering.report('meets-while-measured', place, { program: used.name });
    return nothing(scope, tree);
  }
  if (tree.window !== null && conditionsIn(condition).some(({ form }) => form.kind === 'daily')) {
    const words = wordsOf(scope.document, { start: tree.name.end, end: tree.end });
    scope.lowering.report('days-of-days', placeOf(scope, tree.window), { program: used.name, days: words });
    return nothing(scope, tree);
  }
  const sentence = titled(scope, tree, used);
  const form: Form =
    days === null
      ? { kind: 'all', members: [condition] }
      : { kind: 'daily', mode: tree.mode === 'throughout' ? 'throughout' : 'anyDay', window: days, body: condition };
  return conditionAt(scope, tree, form, { sentence });
};

/** The name of a program behind `holds`, where it can be nothing that is held. */
const programHeld = (scope: Scope, { quantity, noun }: HoldingObject): Name | null => {
  const [name, ...others] = noun.words;
  if (quantity !== null || name === undefined || others.length > 0 || noun.end > name.end) return null;
  if (isNoun(scope, name.text) || kindsWith(scope, [name]).length > 0) return null;
  // One that is misspelt is meant all the same.
  const known = scope.lowering.programs.map((each) => each.name);
  return known.includes(name.text) || nearestName(name.text, known) !== null ? name : null;
};

/** That the subject holds what another program awards; null where the words name no program. */
export const lowerHoldsProgram = (
  scope: Scope,
  range: Range,
  verb: HoldingVerb,
  object: HoldingObject,
): Condition | null => {
  const name = verb === 'holds' ? programHeld(scope, object) : null;
  if (name === null) return null;
  const used = programOfSubject(scope, name);
  if (used === null) return nothing(scope, range);
  const { award, saysAward, document } = used;
  const kind = award === null ? undefined : scope.lowering.names.kinds.get(award.kind);
  const holder = kind === undefined ? null : holderOf(scope, kind, 'holds');
  if (award === null || kind === undefined || holder === null) {
    // A line that awards nothing there is has been reported where it stands.
    if (!saysAward) {
      scope.lowering.report('program-awards-nothing', placeOf(scope, name), {
        program: name.text,
        document: document.display,
      });
    }
    return nothing(scope, range);
  }
  const asked = { kind, asked: new Map([[award.entry, [always]]]), excepted: new Map<never, never>() };
  const sentence = titled(scope, range, used);
  const when = { time: { kind: 'onDay' }, earned: null } as const;
  const wording = { sentence, needed: `${award.kind} ${award.entry}` };
  return countOfEntries(
    scope,
    range,
    asked,
    { scope, holder, holders: null },
    when,
    { atLeast: 1, atMost: null },
    wording,
  );
};
