/** One record: judged, or rejected with the reasons. */
import { namingOf, subjectName } from '@proviso/compiler';
import type { Naming } from '@proviso/compiler';
import type { TextPlace } from '@proviso/facts';
import type { Evaluation, FactIssue, OnDay } from '@proviso/runtime';
import type { Judge } from './program.ts';
import type { FactsRecord, Position } from './records.ts';

/** Why facts cannot be judged. */
export interface Reason {
  readonly kind: string;
  readonly pointer: string;
  /** Null where the place in the text is not known. */
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
}

export type Judged =
  | {
      readonly kind: 'judged';
      readonly position: Position;
      readonly who: string | null;
      readonly naming: Naming;
      readonly evaluation: Evaluation;
    }
  | {
      readonly kind: 'rejected';
      readonly position: Position;
      readonly text: string;
      readonly reasons: readonly Reason[];
    };

function pathInText({ position }: FactsRecord, path: readonly (string | number)[]): readonly (string | number)[] {
  return position.kind === 'item' ? [position.number - 1, ...path] : path;
}

function placeOf(place: TextPlace | null, { position }: FactsRecord): { line: number | null; column: number | null } {
  if (position.kind === 'line') return { line: position.number, column: place?.column ?? null };
  return { line: place?.line ?? null, column: place?.column ?? null };
}

/** Issues with their places in the text that the facts were read from. */
export async function reasonsOfIssues(
  record: FactsRecord,
  issues: readonly FactIssue[],
  omitted: number,
): Promise<readonly Reason[]> {
  const locate = await record.locate();
  const reasons = issues.map(({ kind, pointer, path, message }): Reason => ({
    kind,
    pointer,
    ...placeOf(locate(pathInText(record, path)), record),
    message,
  }));
  if (omitted === 0) return reasons;
  return [...reasons, { kind: 'more', pointer: '', line: null, column: null, message: `There are ${omitted} more.` }];
}

/** The record's own text: of an item of a list, the item as JSON. */
function ownText({ position, text, result }: FactsRecord): string {
  return position.kind === 'item' && result.ok ? JSON.stringify(result.value) : text;
}

/** Validates and judges a record on a day. */
export async function judgeRecord(judge: Judge, day: OnDay<unknown>, record: FactsRecord): Promise<Judged> {
  const { position, result } = record;
  if (!result.ok) return { kind: 'rejected', position, text: ownText(record), reasons: result.problems };
  const validation = judge.validate(result.value);
  if (!validation.ok) {
    const reasons = await reasonsOfIssues(record, validation.issues, validation.omitted);
    return { kind: 'rejected', position, text: ownText(record), reasons };
  }
  return {
    kind: 'judged',
    position,
    who: subjectName(judge.vocabulary, result.value),
    naming: namingOf(judge.vocabulary, result.value),
    evaluation: day.evaluate(result.value),
  };
}
