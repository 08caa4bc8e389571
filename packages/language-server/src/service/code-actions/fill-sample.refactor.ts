import type { CoreField, CoreType } from '@proviso/compiler';
import type { Fact } from '@proviso/grammar';
import { around, type Refactoring } from './context.ts';
import { bracesOf, itemIn } from './edits/insert.ts';
import { lineEnd, lineStart, widest } from './edits/lines.ts';
import { placeholder } from './edits/names.ts';
import { recordCalled } from './records.ts';

/** What stands for a value; null for what is a list or a thing of its own, which may well be left out. */
const unsaid = (type: CoreType): string | null => {
  if (type.kind === 'list' || type.kind === 'record') return null;
  if (type.kind !== 'object') return placeholder;
  return `{ ${factsFor(type.fields).join('  ')} }`;
};

const factsFor = (fields: readonly CoreField[]): readonly string[] =>
  fields.flatMap(({ name, type }) => {
    const value = unsaid(type);
    return value === null ? [] : [`${name}: ${value}`];
  });

const named = (fact: Fact): string | null =>
  fact.kind === 'FieldFact' && fact.name.kind === 'Name' ? fact.name.text : null;

/** Adds the facts that a sample does not say yet, each to be filled in. */
export const fillSampleRefactoring: Refactoring = {
  kind: 'refactor.rewrite',
  offer: (context, { start }) => {
    const { document } = context;
    const node = around(context, start).findLast(({ kind }) => kind === 'Sample' || kind === 'ItemFact');
    if ((node?.kind !== 'Sample' && node?.kind !== 'ItemFact') || node.record.kind !== 'Name') return [];
    const record = recordCalled(context, node.record.text);
    const braces = bracesOf(document, node);
    if (record === null || braces === null) return [];
    const said = new Set(node.facts.map(named));
    const identity = node.kind === 'ItemFact' ? record.identity : null;
    const facts = factsFor(record.fields.filter(({ name }) => !said.has(name) && name !== identity));
    if (facts.length === 0) return [];
    const line = facts.join('  ');
    const { text } = document;
    const room = widest - (lineEnd(text, braces.end) - lineStart(text, braces.start)) - 2;
    const isOnLine = node.facts.length > 0 && !text.slice(braces.start, braces.end).includes('\n');
    const change = itemIn(document, node, node.facts, isOnLine && line.length <= room ? line : facts.join('\n'));
    return change === null ? [] : [{ title: 'Add the facts that are missing, to be filled in', changes: [change] }];
  },
};
