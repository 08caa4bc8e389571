/** What a program or an examples document declares. */
import { counted, type BoundSymbol, type CoreRevision, type LoweredProgram, type TextPlace } from '@proviso/compiler';
import { clausesOf, type Clause, type Clauses } from '../meaning/clauses.ts';
import { conditionInWords } from '../meaning/condition-in-words.ts';
import { governingRevision } from '../meaning/governing.ts';
import { programNear } from '../meaning/program-near.ts';
import { isInForce, requirementInWords } from '../meaning/requirement.ts';
import { scopeOf } from '../meaning/scope.ts';
import { includes, lifetimeInWords, weekdayOf } from '../words/days.ts';
import { list, paragraph, strong, type Block } from '../words/prose.ts';
import { itemAs, type Declaration } from './declaration.ts';
import type { HoverContext } from './hover.ts';

const untilInWords = (next: CoreRevision | undefined): string =>
  next === undefined || next.on === null ? '' : `, until revision ${next.label} on ${next.on}`;

/** A revision: its day, what it changed, and whether it governs. */
export const revisionBlocks = (
  { analysis: { program }, on }: HoverContext,
  symbol: BoundSymbol,
): readonly (Block | null)[] => {
  const revision = program?.revisions.find(({ label }) => label === symbol.name);
  if (program === null || revision === undefined) return [];
  if (revision.forCohorts === true) {
    return [paragraph(`Revision ${revision.label} begins on different days for different partners, as its lines say.`)];
  }
  const governs = governingRevision(program.revisions, on)?.label === revision.label;
  const day = revision.on === null ? 'from the beginning' : `since ${weekdayOf(revision.on)}, ${revision.on}`;
  const until = untilInWords(program.revisions[program.revisions.indexOf(revision) + 1]);
  return [
    paragraph(`Revision ${revision.label} is in force ${day}${until}.`),
    paragraph(governs ? `It governs on ${on}.` : `It does not govern on ${on}.`),
  ];
};

/** A question that the document leaves open, and how it is settled on the day. */
export const questionBlocks = (
  { analysis: { program }, on }: HoverContext,
  symbol: BoundSymbol,
): readonly (Block | null)[] => {
  const question = program?.questions.find(({ name }) => name === symbol.name);
  if (question === undefined) return [];
  const settled = question.settlements.findLast(({ since, through }) => includes({ first: since, last: through }, on));
  if (settled === undefined) return [paragraph(`It is not settled on ${on}: what turns on it is unclear.`)];
  const lifetime = { first: settled.since, last: settled.through, firstRevision: null, lastRevision: null };
  const days = lifetimeInWords(lifetime);
  const note = settled.note === null ? '' : `: ${settled.note}`;
  return [
    paragraph(
      `On ${on} it is settled with ${settled.answer ? 'yes' : 'no'}${days === null ? '' : `, ${days}`}${note}.`,
    ),
  ];
};

/** What somebody attests: its title, where another place gives it, and of what. */
export const attestationBlocks = (
  { analysis: { program } }: HoverContext,
  symbol: BoundSymbol,
  declaration: Declaration,
): readonly (Block | null)[] => {
  const isShown = (itemAs(declaration, 'Attested')?.title ?? null) !== null;
  const record = program?.vocabulary.records.find(({ name }) => name === symbol.of);
  const title = record?.attestations.find(({ name }) => name === symbol.name)?.title ?? null;
  const of = symbol.of === null ? '' : ` of the ${symbol.of}`;
  return [
    title === null || isShown ? null : paragraph(strong(title)),
    paragraph(`Only a person can decide it: somebody says so${of}, on a day. Until then it is unknown.`),
  ];
};

/** A sample: how many items it shows. */
export const sampleBlocks = ({ analysis }: HoverContext, symbol: BoundSymbol): readonly (Block | null)[] => {
  const expected = analysis.expectations.filter(({ sample }) => sample === symbol.name).length;
  return [paragraph(`A sample with ${counted(expected, 'expectation')}.`)];
};

/** The program: which revision governs. */
export const programBlocks = (
  { analysis: { program, programDocument }, on }: HoverContext,
  { place }: Declaration,
): readonly (Block | null)[] => {
  // Of a program that this one uses nothing more is known here.
  if (program === null || place.document !== programDocument) return [];
  const revision = governingRevision(program.revisions, on);
  return [revision === null ? null : paragraph(`On ${on} revision ${revision.label} governs.`)];
};

interface Found {
  readonly program: LoweredProgram;
  readonly clause: Clause;
}

const clausesNear = (
  { analysis }: HoverContext,
  place: TextPlace,
  find: (clauses: Clauses) => readonly Clause[],
): readonly Found[] => {
  const program = programNear(analysis, place.document, place);
  return program === null ? [] : find(clausesOf(program)).map((clause) => ({ program, clause }));
};

/** A requirement whose condition stands here: what it means on the day. */
export const requirementBlocks = (context: HoverContext, place: TextPlace): readonly Block[] => {
  const [found] = clausesNear(context, place, (clauses) => [clauses.at(place) ?? []].flat());
  return found === undefined ? [] : requirementInWords(found.clause, scopeOf(found.program, context.on));
};

/** What a label stands for: of the requirements that have it the one that counts on the day, else the first. */
export const labelBlocks = (context: HoverContext, { name, declarations }: BoundSymbol): readonly Block[] => {
  const all = declarations.flatMap((place) => clausesNear(context, place, (clauses) => clauses.labelled(name)));
  const found = all.find(({ clause }) => isInForce(clause, context.on)) ?? all[0];
  return found === undefined ? [] : requirementInWords(found.clause, scopeOf(found.program, context.on));
};

/** A definition: what it comes to where it is used here, or where it is used first. */
export const definitionBlocks = (
  context: HoverContext,
  symbol: BoundSymbol,
  here: TextPlace,
): readonly (Block | null)[] => {
  const { on } = context;
  const first = symbol.places.find(({ role }) => role === 'use');
  const places = first === undefined ? [here] : [here, first];
  const [found] = places.flatMap((place) =>
    clausesNear(context, place, (clauses) => [clauses.from(place) ?? []].flat()),
  );
  if (found === undefined) return [];
  const { clause: used, program } = found;
  const record = [...used.within]
    .toReversed()
    .flatMap(({ form }) =>
      form.kind === 'count' || form.kind === 'every' || form.kind === 'share'
        ? form.selection.kind === 'items'
          ? [form.selection.record]
          : (form.selection.holders?.record ?? [])
        : [],
    )[0];
  const scope = scopeOf(program, on);
  const inner = record === undefined ? scope : { ...scope, who: 'it', record };
  const isHere = used.condition.span.document === here.document && used.condition.span.start === here.start;
  const { sentence } = used.condition;
  return [
    paragraph(
      isHere ? `Here it comes to this, on ${on}:` : `Where it is used as “${sentence}”, it comes to this, on ${on}:`,
    ),
    list([conditionInWords(used.condition, inner)]),
  ];
};
