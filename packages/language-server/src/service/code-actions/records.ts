import type { RecordSymbol } from '@proviso/compiler';
import type { Node, NounPhrase, RecordType } from '@proviso/grammar';
import { innermost, type Context } from './context.ts';
import { declared, symbolAt } from './declarations.ts';
import { kindCalled, type Placed } from './kinds.ts';

/** What a word for one or more things calls: a record by its name or plural, or by a list of the subject's. */
export const recordCalled = ({ analysis }: Context, word: string): RecordSymbol | null => {
  const records = [...(analysis.names?.records.values() ?? [])];
  const byName = records.find(({ name, plural }) => name === word || plural === word);
  if (byName !== undefined) return byName;
  const list = records.flatMap(({ fields }) => fields).find(({ name, type }) => name === word && type.kind === 'list');
  const of = list?.type.kind === 'list' ? list.type.of : null;
  return of?.kind === 'record' ? (analysis.names?.records.get(of.record) ?? null) : null;
};

const recordIn = (context: Context, { words }: Pick<NounPhrase, 'words'>): RecordSymbol | null | 'kind' => {
  for (const { text } of words) {
    if (kindCalled(context, text) !== null) return 'kind';
    const record = recordCalled(context, text);
    if (record !== null) return record;
  }
  return null;
};

/**
 * The record that the words at the end of a path of nodes speak of: the one that is counted or described around them, else
 * the subject. Null where it cannot be told.
 */
export const recordAt = (context: Context, path: readonly Node[]): RecordSymbol | null => {
  const subject = context.analysis.names?.subject ?? null;
  for (const [index, node] of [...path.entries()].toReversed()) {
    const inner = path[index + 1];
    if (node.kind === 'Sample' || node.kind === 'ItemFact') {
      return node.record.kind === 'Name' ? recordCalled(context, node.record.text) : null;
    }
    const found =
      node.kind === 'NounPhrase' && (inner?.kind === 'Test' || inner?.kind === 'Who')
        ? recordIn(context, node)
        : node.kind === 'Quantified' && inner === node.predicate
          ? recordIn(context, node.noun)
          : node.kind === 'Define'
            ? recordIn(context, node)
            : null;
    if (found !== null) return found === 'kind' ? null : found;
  }
  return subject;
};

/** Where a record is declared. */
export const recordDeclared = (context: Context, record: RecordSymbol): Placed<RecordType> | null => {
  const { document, range } = record.place;
  const found = declared(context, symbolAt(context, document.name, range.start));
  const node = found === null ? null : innermost(found.path, 'Record');
  return found === null || node === null ? null : { document: found.document, node };
};
