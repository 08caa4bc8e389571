import type { RecordSymbol } from '@proviso/compiler';
import type { NounPhrase } from '@proviso/grammar';
import { around, innermost, wordsIn, type Context, type FindingFix } from './context.ts';
import { itemIn } from './edits/insert.ts';
import type { Proposal } from './proposal.ts';
import { recordCalled, recordDeclared } from './records.ts';

const datesOf = ({ fields }: RecordSymbol): readonly string[] =>
  fields.flatMap(({ name, type }) => (type.kind === 'date' ? [name] : []));

const recordOf = (context: Context, { words }: NounPhrase): RecordSymbol | null =>
  words.map(({ text }) => recordCalled(context, text)).find((each) => each !== null) ?? null;

/** Says in the catalog which date of a record counts. */
const datedBy = (context: Context, record: RecordSymbol, field: string): readonly Proposal[] => {
  const found = recordDeclared(context, record);
  if (found === null) return [];
  const { document, node } = found;
  const index = node.shapes.findLastIndex((each) => each.kind === 'IdentifiedBy') + 1;
  const change = itemIn(document, node, node.shapes, `dated by ${field}`, index);
  return change === null ? [] : [{ title: `Add "dated by ${field}" to "${record.name}"`, changes: [change] }];
};

/** Says which date of what is counted within a time is meant: here, or for all documents in the catalog. */
export const windowDateFix: FindingFix = {
  codes: ['window-needs-date'],
  offer: (context, { span }) => {
    const noun = innermost(around(context, span.start), 'NounPhrase');
    const record = noun === null ? null : recordOf(context, noun);
    if (noun === null || record === null) return [];
    const { uri } = context.document;
    const [first] = noun.where;
    return datesOf(record).flatMap((field): readonly Proposal[] => {
      const test = `where ${field} ${wordsIn(context.document, span)}`;
      const text = first === undefined ? test : `${test} and`;
      const here = { title: `Write "${test}"`, changes: [{ uri, start: span.start, end: span.end, text }] };
      return [here, ...datedBy(context, record, field)];
    });
  },
};
