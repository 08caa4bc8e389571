import { indexOfToken, type NodeKind } from '@proviso/grammar';
import { around, wordsIn, type FindingFix } from './context.ts';
import { listRemoval, removal } from './edits/remove.ts';

/** Takes a name out of a list in which it stands twice. */
export const removeRepeatedNameFix: FindingFix = {
  codes: ['duplicate-member'],
  offer: ({ document }, { span }) => {
    const change = listRemoval(document, span);
    if (change === null) return [];
    return [{ title: `Remove the second "${wordsIn(document, span)}"`, changes: [change], isPreferred: true }];
  },
};

const declarations: ReadonlySet<NodeKind> = new Set([
  'Scale',
  'Choice',
  'Calendar',
  'Group',
  'Kind',
  'Record',
  'Field',
  'Entry',
  'Attribute',
  'Define',
  'Unsettled',
  'Revision',
  'Sample',
  'ItemFact',
  'FieldFact',
]);

/** Takes a declaration out whose name is declared already. What it says may differ from the first, so it is never done unasked. */
export const removeRepeatedDeclarationFix: FindingFix = {
  codes: ['duplicate-name', 'duplicate-revision'],
  offer: (context, { span }) => {
    const node = around(context, span.start).findLast(({ kind }) => declarations.has(kind));
    if (node === undefined) return [];
    const name = wordsIn(context.document, span);
    return [{ title: `Remove this second "${name}"`, changes: [removal(context.document, node)] }];
  },
};

/** Takes a name out of what is excepted, or out of a list, where it has no effect; the word `except` with the last one. */
export const removeIdleNameFix: FindingFix = {
  codes: ['exception-excludes-nothing', 'outside-its-dates'],
  offer: (context, { span }) => {
    const { document } = context;
    const { tokens } = document.parsed;
    const title = `Remove "${wordsIn(document, span)}"`;
    const member = around(context, span.start).findLast(({ kind }) => kind === 'Member');
    if (member === undefined) return [];
    const fromList = listRemoval(document, member);
    if (fromList !== null) return [{ title, changes: [fromList] }];
    const at = indexOfToken(tokens, member.start);
    const [before, word] = [tokens[at - 2], tokens[at - 1]];
    if (word?.image !== 'except' || before === undefined) return [];
    return [{ title, changes: [{ uri: document.uri, start: before.endOffset + 1, end: member.end, text: '' }] }];
  },
};

/** Takes out a `use` that leads to nothing that may stand there. */
export const removeUseFix: FindingFix = {
  codes: ['use-circle', 'wrong-kind-of-document'],
  offer: (context, { span }) => {
    const node = around(context, span.start).findLast(({ kind }) => kind === 'Use');
    if (node === undefined) return [];
    return [{ title: 'Remove this "use"', changes: [removal(context.document, node)] }];
  },
};
