import type { Diagnostic } from '@proviso/compiler';
import { indexOfToken, nodesOf, type Define, type Parameter } from '@proviso/grammar';
import { around, documentCalled, innermost, type Context, type FindingFix } from './context.ts';
import { symbolAt } from './declarations.ts';
import { removal, removals } from './edits/remove.ts';
import type { Proposal, TextChange } from './proposal.ts';

/** The question and how it is settled, taken out together. */
const withoutQuestion = (context: Context, { span }: Diagnostic): readonly Proposal[] => {
  const { document } = context;
  const node = innermost(around(context, span.start), 'Unsettled');
  if (node?.name.kind !== 'Name') return [];
  const { text: name } = node.name;
  const settlements = [...nodesOf(document.parsed.document)].filter(
    (each) => each.kind === 'Settle' && each.name.kind === 'Name' && each.name.text === name,
  );
  return [
    {
      title: `Remove the question "${name}"`,
      changes: removals(document, [node, ...settlements]),
    },
  ];
};

const withoutDefinition = (context: Context, { span }: Diagnostic): readonly Proposal[] => {
  const { document } = context;
  const node = innermost(around(context, span.start), 'Define');
  if (node === null) return [];
  const phrase = document.text.slice(span.start, span.end);
  return [{ title: `Remove the definition of "${phrase}"`, changes: [removal(document, node)] }];
};

/** The word that follows a phrase, with `or higher` where that stands behind it. */
const argumentAfter = (context: Context, uri: string, end: number): TextChange | null => {
  const tokens = documentCalled(context, uri)?.parsed.tokens ?? [];
  const at = indexOfToken(tokens, end);
  const [word, or, direction] = tokens.slice(at, at + 3);
  if (word === undefined) return null;
  const isRange = or?.image === 'or' && (direction?.image === 'higher' || direction?.image === 'lower');
  return { uri, start: end, end: (isRange ? direction : word).endOffset + 1, text: '' };
};

/** The only parameter of a definition, taken out with what is written for it wherever the definition is used. */
const withoutOnly = (context: Context, node: Define, parameter: Parameter): readonly TextChange[] | null => {
  const { uri, parsed } = context.document;
  const last = node.words.at(-1);
  const symbol = node.words
    .map((word) => symbolAt(context, uri, word.start))
    .find((each) => each?.kind === 'definition');
  const closing = parsed.tokens[indexOfToken(parsed.tokens, parameter.end)];
  if (last === undefined || symbol === undefined || symbol === null || closing?.image !== ')') return null;
  const uses = symbol.places.filter(({ role }) => role === 'use');
  const words = uses.map((use) => argumentAfter(context, use.document, use.end));
  if (words.some((each) => each === null)) return null;
  return [{ uri, start: last.end, end: closing.endOffset + 1, text: '' }, ...words.filter((each) => each !== null)];
};

const withoutParameter = (context: Context, { span }: Diagnostic): readonly Proposal[] => {
  const path = around(context, span.start);
  const [node, parameter] = [innermost(path, 'Define'), innermost(path, 'Parameter')];
  if (node === null || parameter?.name.kind !== 'Name') return [];
  const title = `Remove "${parameter.name.text}" here and wherever this is used`;
  const changes = node.parameters.length === 1 ? withoutOnly(context, node, parameter) : null;
  return changes === null ? [] : [{ title, changes }];
};

const withoutRevision = (context: Context, { span }: Diagnostic): readonly Proposal[] => {
  const { document } = context;
  const node = innermost(around(context, span.start), 'Revision');
  if (node?.label.kind !== 'Label') return [];
  const at = (node.on ?? node.label).end;
  return [
    {
      title: 'Write "editorial": it changed no requirement',
      changes: [{ uri: document.uri, start: at, end: at, text: ' editorial' }],
    },
    { title: `Remove revision ${node.label.text}`, changes: [removal(document, node)] },
  ];
};

/** Takes a question out that no requirement turns on. Neither this nor what follows is done unasked: its use may be what is written next. */
export const removeQuestionFix: FindingFix = { codes: ['unused-question'], offer: withoutQuestion };

/** Takes a definition out that nothing uses. */
export const removeDefinitionFix: FindingFix = { codes: ['unused-definition'], offer: withoutDefinition };

/** Takes a parameter out that a definition never asks. */
export const removeParameterFix: FindingFix = { codes: ['unused-parameter'], offer: withoutParameter };

/** Says of a revision that it changed no requirement, or takes it out. */
export const removeRevisionFix: FindingFix = { codes: ['revision-never-referred'], offer: withoutRevision };
