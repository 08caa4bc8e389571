import { firstIndex, type Define, type Instead, type Node, type ProgramItem } from '@proviso/grammar';
import type { Retirement } from '../retirement.ts';
import { sameCounted, type Counted, type Labelled, type LabelMemo } from '../check/labels.ts';
import type { Award, Condition } from '../core/core.ts';
import { newSummaries, type Summaries, type Summary } from '../core/summary.ts';
import type { Pinned } from '../calendar/lifetimes.ts';
import type { Pin } from '../calendar/pins.ts';
import type { LoadedDocument } from '../documents/load.ts';
import type { Limits } from '../limits.ts';
import type { Budget } from '../lower/budget.ts';
import type { Body, ExceptionTo, Remembered, Scope } from '../lower/scope.ts';
import type { DefinitionSymbol, Names, QuestionSymbol, RevisionSymbol } from '../names/symbols.ts';
import { placeOfAnchor } from './anchor.ts';
import { recording, type Present, type Recorded } from './recording.ts';

/** All that the items of a program are read with. */
interface Around {
  readonly document: LoadedDocument;
  /** All items of the program, in the order of the text. */
  readonly items: readonly ProgramItem[];
  /** The names of the catalogs. */
  readonly names: Names;
  readonly limits: Limits;
  readonly retirement: Retirement | null;
  /** The program's own definitions. */
  readonly definitions: readonly DefinitionSymbol[];
  readonly revisions: ReadonlyMap<string, RevisionSymbol>;
  readonly questions: ReadonlyMap<string, QuestionSymbol>;
  readonly award: Award | null;
  /** The documents of the programs that it uses, and of those that these use. */
  readonly programs: readonly LoadedDocument[];
  readonly mayUseMore: boolean;
  readonly budget: Budget;
}

/** What is known while a program is read. */
interface Known {
  readonly remembered: Remembered;
  readonly labels: LabelMemo;
  /** Of the conditions of all requirements and parts that were read. */
  readonly summaries: Summaries;
}

/** What requirements come to, known for as long as they and what they speak of are the same. */
export interface ProgramMemo {
  readonly begin: (around: Around) => Known;
}

interface Kept<Result> extends Recorded {
  readonly lifetime: Pinned;
  readonly moment: Scope['moment'];
  readonly measured: Scope['measured'];
  readonly following: readonly Instead[];
  readonly made: number;
  readonly steps: number;
  /** Its places are those that it had when it was read. */
  readonly result: Result;
}

interface KeptLabels {
  readonly outer: Counted;
  readonly labels: readonly Labelled[];
}

const areSame = <Each>(
  some: readonly Each[],
  others: readonly Each[],
  isSame: (one: Each, other: Each) => boolean = Object.is,
): boolean =>
  some === others ||
  (some.length === others.length &&
    some.every((one, index) => {
      const other = others[index];
      return other !== undefined && isSame(one, other);
    }));

/** Whether two definitions are found by the same words and take the same: what they mean is another matter. */
const soundAlike = (one: DefinitionSymbol, other: DefinitionSymbol): boolean =>
  one.node === other.node ||
  (one.phrase === other.phrase &&
    one.noun === other.noun &&
    one.side === other.side &&
    JSON.stringify(one.parameters) === JSON.stringify(other.parameters));

const samePin = (one: Pin | undefined, other: Pin | undefined): boolean =>
  one?.step === other?.step && one?.earliest === other?.earliest && one?.forAll === other?.forAll;

const sameRevision = (one: RevisionSymbol, other: RevisionSymbol): boolean =>
  one.label === other.label &&
  one.on === other.on &&
  one.undated === other.undated &&
  samePin(one.pin ?? undefined, other.pin ?? undefined);

const sameQuestion = (one: QuestionSymbol, other: QuestionSymbol): boolean =>
  one.name === other.name && one.index === other.index;

const isSameAround = (one: Around, other: Around): boolean =>
  one.names === other.names &&
  JSON.stringify(one.limits) === JSON.stringify(other.limits) &&
  JSON.stringify(one.retirement) === JSON.stringify(other.retirement) &&
  areSame(one.definitions, other.definitions, soundAlike) &&
  areSame([...one.revisions.values()], [...other.revisions.values()], sameRevision) &&
  one.award?.kind === other.award?.kind &&
  one.award?.entry === other.award?.entry &&
  one.award?.first === other.award?.first &&
  one.award?.last === other.award?.last &&
  areSame(one.programs, other.programs) &&
  one.mayUseMore === other.mayUseMore &&
  areSame([...one.questions.values()], [...other.questions.values()], sameQuestion);

const sameLifetime = (one: Pinned, other: Pinned): boolean =>
  one.first === other.first &&
  one.last === other.last &&
  one.firstRevision === other.firstRevision &&
  one.lastRevision === other.lastRevision &&
  samePin(one.begun, other.begun) &&
  samePin(one.notBegun, other.notBegun);

const sameException = (one: ExceptionTo, other: ExceptionTo): boolean =>
  one.node === other.node && areSame(one.within, other.within);

/** Finds the innermost item that holds a range. */
const holders =
  (items: readonly Node[]) =>
  (start: number, end: number): Node | null => {
    for (let index = firstIndex(items, (item) => item.start > start) - 1; index >= 0; index--) {
      const item = items[index];
      if (item !== undefined && end <= item.end) return item;
    }
    return null;
  };

/** Whether all that was asked when it was read would be answered as it was then. */
const holdsStill = (
  kept: Kept<unknown>,
  { lifetime, moment, measured, lowering }: Scope,
  following: readonly Instead[],
  present: Present,
  isItem: (item: Node) => boolean,
): boolean =>
  sameLifetime(kept.lifetime, lifetime) &&
  kept.moment === moment &&
  kept.measured === measured &&
  areSame(kept.following, following) &&
  kept.definitions.every((node) => present.definitionOf(node) !== undefined) &&
  kept.items.every(isItem) &&
  kept.insteads.every(([label, nodes]) => areSame(nodes, lowering.insteads.get(label) ?? none)) &&
  kept.exceptions.every(([label, found]) => areSame(found, lowering.exceptions.get(label) ?? [], sameException)) &&
  kept.skipped.every(([name, has]) => lowering.names.skipped.has(name) === has) &&
  // The last one, as it tells what was asked.
  kept.notGiven.every(
    ({ text, at, name, index }) => lowering.notGiven(text, placeOfAnchor(at, present.document), name) === index,
  );

const none: readonly Instead[] = [];

const rememberingLabels =
  (known: WeakMap<Node, KeptLabels>): LabelMemo =>
  (scope, item, outer, read) => {
    const kept = known.get(item);
    if (kept !== undefined && sameCounted(kept.outer, outer)) return kept.labels;
    // What is said of a name that was not understood may be otherwise the next time.
    const unsure = new Set<string>();
    const has = (name: string): boolean => {
      unsure.add(name);
      return scope.skipped.has(name);
    };
    const labels = read({ ...scope, skipped: { has } });
    if (unsure.size === 0) known.set(item, { outer, labels });
    return labels;
  };

export const newProgramMemo = (): ProgramMemo => {
  let before: Around | null = null;
  let requirements = new WeakMap<Node, Kept<Condition>>();
  let parts = new WeakMap<Node, Kept<Body>>();
  let labels = new WeakMap<Node, KeptLabels>();
  // What a condition comes to never changes.
  const summaries = new WeakMap<Condition, Summary>();
  return {
    begin: (around) => {
      if (before === null || !isSameAround(before, around)) {
        requirements = new WeakMap();
        parts = new WeakMap();
        labels = new WeakMap();
      }
      before = around;
      const { document, limits, budget } = around;
      const itemAt = holders(around.items);
      let items: ReadonlySet<Node> | null = null;
      const isItem = (item: Node): boolean => (items ??= new Set(around.items)).has(item);
      const definitions = new Map<Define, DefinitionSymbol>(around.definitions.map((each) => [each.node, each]));
      const definitionOf = (node: Define): DefinitionSymbol | undefined => definitions.get(node);

      /** What an item comes to; `conditionsOf`: the outermost conditions in that. */
      const remembering =
        <Result>(known: WeakMap<Node, Kept<Result>>, conditionsOf: (result: Result) => readonly Condition[]) =>
        (scope: Scope, item: Node, following: readonly Instead[], read: (scope: Scope) => Result): Result => {
          const { lowering, lifetime, moment, measured } = scope;
          const present = { lowering, document, definitionOf };
          const kept = known.get(item);
          if (kept !== undefined && holdsStill(kept, scope, following, present, isItem) && budget.take(kept)) {
            for (const tell of kept.told) tell(present);
            lowering.bindLater(kept.bind);
            return kept.result;
          }
          const start = budget.taken();
          const { lowering: recorder, recorded } = recording(lowering, document, item, itemAt);
          const result = read({ ...scope, lowering: recorder });
          const summaryOf = newSummaries();
          const own = conditionsOf(result).map((condition) => [condition, summaryOf(condition)] as const);
          for (const [condition, summary] of own) summaries.set(condition, summary);
          const record = recorded();
          const end = budget.taken();
          // What goes beyond a limit is cut short where it happens to stand, or said where it stood.
          const isWithin =
            !budget.isSpent() && own.every(([, { listsOfSubject }]) => listsOfSubject <= limits.nestedLists);
          if (record === null || !isWithin) known.delete(item);
          else {
            const [made, steps] = [end.made - start.made, end.steps - start.steps];
            known.set(item, { ...record, lifetime, moment, measured, following, made, steps, result });
          }
          return result;
        };
      const rememberedPart = remembering(parts, ({ required, advised }) => [...required, ...advised]);
      const remembered: Remembered = {
        requirement: remembering(requirements, (condition) => [condition]),
        part: (scope, item, read) => rememberedPart(scope, item, none, read),
      };
      return { remembered, labels: rememberingLabels(labels), summaries };
    },
  };
};
