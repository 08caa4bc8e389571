import { counted, membersOf, type Condition, type HoldingSelection } from '@proviso/compiler';
import type { Node, NounPhrase } from '@proviso/grammar';
import { bindingAt, bindingsTouching } from '../binding-at.ts';
import { nodesWithin } from '../nodes-within.ts';
import { clausesOf } from '../meaning/clauses.ts';
import { admittedOn, holdingPoints } from '../meaning/holdings.ts';
import { programNear } from '../meaning/program-near.ts';
import { scopeOf } from '../meaning/scope.ts';
import { includes } from '../words/days.ts';
import { list, paragraph } from '../words/prose.ts';
import type { HintContext, InlayHint } from './hint.ts';

/** What may bear the whole of a condition about holdings. */
const bearers: ReadonlySet<Node['kind']> = new Set([
  'NounPhrase',
  'HoldingObject',
  'Quantified',
  'Holds',
  'HoldPredicate',
  'NounCondition',
]);

/** Where what narrows a noun ends: before who holds it. Null where nothing narrows it. */
const endOfNarrowing = ({ of, groups, where, except }: NounPhrase): number | null =>
  [of, groups.at(-1), where.at(-1), except.at(-1)].reduce<number | null>(
    (end, part) => (part === null || part === undefined ? end : Math.max(end ?? 0, part.end)),
    null,
  );

/** The selections of holdings that conditions within some words make. */
const selectionsIn = (condition: Condition, bearer: Node): readonly HoldingSelection[] => {
  const { form, span } = condition;
  if (span.start < bearer.start || span.end > bearer.end) return [];
  if (form.kind === 'count') return form.selection.kind === 'holdings' ? [form.selection] : [];
  return membersOf(condition).flatMap((member) => selectionsIn(member, bearer));
};

/** How many entries a noun that is narrowed comes to on the day: `any sport except Chess`. */
const sizeOfNoun = (
  { analysis, on, range }: HintContext,
  noun: NounPhrase,
  around: readonly Node[],
): readonly InlayHint[] => {
  const { uri } = analysis;
  const offset = endOfNarrowing(noun);
  const program = offset === null ? null : programNear(analysis, uri, range);
  if (program === null || offset === null) return [];
  // The outermost one bears all of them: `all badges in Water` asks for each on its own, in the same words.
  const own = [...around.slice(-2), noun].filter(({ kind }) => bearers.has(kind));
  const selections = own
    .flatMap((bearer) => {
      const clause = clausesOf(program).at({ document: uri, start: bearer.start, end: bearer.end });
      const found = clause === null ? [] : selectionsIn(clause.condition, bearer);
      return found.length === 0 ? [] : [found];
    })
    .at(0);
  const [first] = selections ?? [];
  if (selections === undefined || first === undefined) return [];
  const size = new Set(selections.flatMap((selection) => admittedOn(selection, on).counting)).size;
  const kind = analysis.names?.kinds.get(first.of);
  const head = noun.words[0];
  const binding = head === undefined ? null : bindingAt(analysis, uri, head.start);
  const text = `= ${size === 0 ? 'no' : size} ${size === 1 ? first.of : (kind?.plural ?? first.of)}`;
  const scope = scopeOf(program, on);
  return [
    {
      kind: 'sizes',
      offset,
      text,
      place: binding?.symbol.declarations[0] ?? null,
      more: () => [
        paragraph(`On ${on}:`),
        list(selections.length === 1 ? holdingPoints(first, scope) : holdingPoints(merged(selections, first), scope)),
      ],
    },
  ];
};

/** Several selections of one kind as one. */
const merged = (selections: readonly HoldingSelection[], first: HoldingSelection): HoldingSelection => ({
  ...first,
  admissions: selections.flatMap(({ admissions }) => admissions),
});

/** Groups with fewer members are counted at a glance. */
const fewest = 4;

/** How many members a group has on the day, at its declaration. */
const sizeOfGroup = ({ analysis, on, range }: HintContext): readonly InlayHint[] =>
  bindingsTouching(analysis, analysis.uri, range).flatMap(({ symbol, role, end }): readonly InlayHint[] => {
    const group =
      symbol.kind === 'group' && role === 'declaration' ? analysis.names?.groups.get(symbol.name) : undefined;
    if (group === undefined || group.members.length < fewest) return [];
    const size = group.members.filter(({ lifetime }) => includes(lifetime, on)).length;
    const plural = analysis.names?.kinds.get(group.of)?.plural ?? group.of;
    const text = `= ${counted(size, group.of, plural)}`;
    return [{ kind: 'sizes', offset: end, text, place: null, more: () => [paragraph(`${text.slice(2)} on ${on}.`)] }];
  });

/** How many entries words come to. */
export const sizes = (context: HintContext): readonly InlayHint[] => {
  const document = context.analysis.documents.get(context.analysis.uri)?.parsed.document;
  const nouns = document === undefined ? [] : nodesWithin(document, context.range, 'NounPhrase');
  return [...nouns.flatMap(({ node, around }) => sizeOfNoun(context, node, around)), ...sizeOfGroup(context)];
};
