import type { RecordSymbol } from '@proviso/compiler';
import { nodesOf } from '@proviso/grammar';
import { around, type Context, type FindingFix } from './context.ts';
import { itemIn } from './edits/insert.ts';
import { kindAt } from './kinds.ts';
import type { TextChange } from './proposal.ts';
import { recordAt, recordCalled, recordDeclared } from './records.ts';

/** The change of the catalog by which things of a record hold, or have passed, what is of a kind. */
const heldBy = (context: Context, record: RecordSymbol, verb: 'holds' | 'passed', kind: string): TextChange | null => {
  const placed = recordDeclared(context, record);
  if (placed === null) return null;
  const same = placed.node.shapes.findLast((shape) => shape.kind === 'HoldsShape' && shape.verb === verb);
  return same === undefined
    ? itemIn(placed.document, placed.node, placed.node.shapes, `${verb} ${kind}`)
    : { uri: placed.document.uri, start: same.end, end: same.end, text: `, ${kind}` };
};

/** Says who holds what is asked for, or lets the catalog say that what is in hand does. */
export const heldFix: FindingFix = {
  codes: ['not-held'],
  offer: (context, { span }) => {
    const { document } = context;
    const path = around(context, span.start);
    const within = [...nodesOf(document.parsed.document)].filter(
      (node) => span.start <= node.start && node.end <= span.end,
    );
    const noun = within.find((node) => node.kind === 'NounPhrase');
    const kind = noun === undefined ? null : kindAt(context, [noun]);
    if (noun?.kind !== 'NounPhrase' || kind === null) return [];
    const said = within.find((node) => node.kind === 'HoldPredicate' || node.kind === 'Holds');
    const verb = said?.kind === 'HoldPredicate' || said?.kind === 'Holds' ? said.verb : 'holds';
    const holder =
      noun.heldBy?.words.map(({ text }) => recordCalled(context, text)).find((each) => each !== null) ?? null;
    const record = holder ?? recordAt(context, path);
    const others = [...(context.analysis.names?.records.values() ?? [])].filter(({ holds }) => holds.some((each) => each.kind === kind.name)); // prettier-ignore
    const change = record === null ? null : heldBy(context, record, verb, kind.name);
    const isOfSubject = said === undefined && noun.heldBy === null;
    return [
      ...(isOfSubject ? others : []).map(({ name }) => ({
        title: `Add "held by any ${name}"`,
        changes: [{ uri: document.uri, start: noun.end, end: noun.end, text: ` held by any ${name}` }],
      })),
      ...(record === null || change === null
        ? []
        : [{ title: `Add "${verb} ${kind.name}" to each ${record.name} in the catalog`, changes: [change] }]), // prettier-ignore
    ];
  },
};
