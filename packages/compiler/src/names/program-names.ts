import type { ProgramDocument, ProgramItem, Settle } from '@proviso/grammar';
import { isEmpty } from '../calendar/lifetimes.ts';
import type { CoreQuestion, CoreSettlement } from '../core/core.ts';
import type { Reporter } from '../diagnostics/report.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import type { LoadedDocument } from '../documents/load.ts';
import { dateOf, lifetimeOf, type DateScope } from './lifetime-of.ts';
import type { QuestionSymbol, RevisionSymbol } from './symbols.ts';

/** Every item of a program, those of its sections and policies included. */
export const allItems = (tree: ProgramDocument): readonly ProgramItem[] => {
  const inner = (item: ProgramItem): readonly ProgramItem[] =>
    item.kind === 'Section' || item.kind === 'Policy' ? [item, ...item.items.flatMap(inner)] : [item];
  return tree.items.flatMap(inner);
};

/** The revisions that a program lists, checked for order. A label that stands there twice is reported and left out. */
export const readRevisions = (
  document: LoadedDocument,
  tree: ProgramDocument,
  report: Reporter['report'],
): ReadonlyMap<string, RevisionSymbol> => {
  const found = new Map<string, RevisionSymbol>();
  let latest: RevisionSymbol | null = null;
  for (const item of tree.items) {
    if (item.kind !== 'Revisions') continue;
    for (const node of item.revisions) {
      if (node.kind === 'Error' || node.label.kind === 'Missing') continue;
      const place = { document, range: node.label };
      const label = node.label.text;
      const earlier = found.get(label);
      if (earlier !== undefined) {
        report(
          'duplicate-revision',
          place,
          { label },
          { related: [{ message: 'It is listed here already.', place: earlier.place }] },
        );
        continue;
      }
      const on = node.on === null ? null : dateOf({ document, report }, node.on);
      for (const cohort of node.cohorts) {
        report(
          'not-yet-supported',
          { document, range: cohort },
          { what: 'A revision that begins at different times for different partners' },
        );
      }
      const revision: RevisionSymbol = {
        label,
        on,
        title: node.title?.value ?? null,
        editorial: node.editorial,
        place,
      };
      if (latest?.on != null && on !== null && on < latest.on) {
        const details = { label, on, before: latest.label, beforeOn: latest.on };
        report('revisions-out-of-order', place, details, {
          related: [{ message: 'This one is later.', place: latest.place }],
        });
      }
      if (latest?.on == null || (on !== null && on >= latest.on)) latest = revision;
      found.set(label, revision);
    }
  }
  return found;
};

const settlementOf = (scope: DateScope, node: Settle): CoreSettlement | null => {
  const answer = node.answer.kind === 'Name' ? node.answer.text : null;
  if (answer !== null && answer !== 'yes' && answer !== 'no') {
    scope.report('settle-answer', { document: scope.document, range: node.answer }, { answer });
  }
  if (answer !== 'yes' && answer !== 'no') return null;
  const lifetime = lifetimeOf(scope, node.modifiers, 'This settlement');
  if (isEmpty(lifetime)) return null;
  return { since: lifetime.first, through: lifetime.last, answer: answer === 'yes', note: node.note?.value ?? null };
};

export interface Questions {
  readonly symbols: ReadonlyMap<string, QuestionSymbol>;
  readonly questions: readonly CoreQuestion[];
}

/** The questions that a program leaves open, with how and since when they are settled. */
export const readQuestions = (scope: DateScope, items: readonly ProgramItem[]): Questions => {
  const symbols = new Map<string, QuestionSymbol>();
  const texts: string[] = [];
  const settlements = new Map<string, CoreSettlement[]>();
  for (const item of items) {
    if (item.kind !== 'Unsettled' || item.name.kind === 'Missing') continue;
    const name = item.name.text;
    const place = { document: scope.document, range: item.name };
    const earlier = symbols.get(name);
    if (earlier !== undefined) {
      scope.report(
        'duplicate-name',
        place,
        { name },
        { related: [{ message: 'It is declared here already.', place: earlier.place }] },
      );
      continue;
    }
    symbols.set(name, { name, index: texts.length, place });
    texts.push(item.question.kind === 'Text' ? item.question.value : '');
    settlements.set(name, []);
  }
  for (const item of items) {
    if (item.kind !== 'Settle' || item.name.kind === 'Missing') continue;
    const known = settlements.get(item.name.text);
    const settlement = settlementOf(scope, item);
    if (known !== undefined) {
      if (settlement !== null) known.push(settlement);
      continue;
    }
    const suggestion = nearestName(item.name.text, symbols.keys());
    const place = { document: scope.document, range: item.name };
    scope.report('not-a-question', place, { name: item.name.text, suggestion }, { replacement: suggestion });
  }
  const ordered = (name: string): readonly CoreSettlement[] =>
    [...(settlements.get(name) ?? [])].sort((a, b) => compareTexts(a.since ?? '', b.since ?? ''));
  return {
    symbols,
    questions: [...symbols.keys()].map((name, index) => ({
      name,
      text: texts[index] ?? '',
      settlements: ordered(name),
    })),
  };
};

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
