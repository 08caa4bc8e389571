import type { Node } from '@proviso/grammar';
import { pluralOf } from '../words/english.ts';
import { around, innermost, wordsIn, type Context, type FindingFix } from './context.ts';
import { itemAfter, itemBefore } from './edits/insert.ts';
import { titleFrom } from './edits/names.ts';
import { ifSafe } from './outcome.ts';
import type { Proposal, TextChange } from './proposal.ts';
import { recordCalled } from './records.ts';

/** Puts an item before the one of a program or catalog that a path of nodes leads through. */
const beforeItem = (context: Context, path: readonly Node[], item: string): TextChange | null => {
  const at = path.findLastIndex(({ kind }) => kind === 'Section' || kind === 'Program' || kind === 'Catalog' || kind === 'Policy'); // prettier-ignore
  const own = path[at + 1];
  return own === undefined || at === -1 ? null : itemBefore(context.document, own, item);
};

/** What a definition says that has no words yet: not given, so that a verdict on it is unclear until it has. */
const unsaid = (phrase: string): string => `not given "What “${phrase}” means"`;

/** The words of a definition in which a word describes what it stands beside; null where it does not. */
const phraseAround = (context: Context, path: readonly Node[], word: string, offset: number): string | null => {
  const noun = innermost(path, 'NounPhrase') ?? innermost(path, 'HeldBy') ?? innermost(path, 'BePredicate');
  const names = noun?.words ?? [];
  if (!names.some(({ start }) => start === offset)) return null;
  const head = names.find(({ text }) => recordCalled(context, text) !== null);
  if (head !== undefined) {
    const name = recordCalled(context, head.text)?.name ?? head.text;
    return offset < head.start ? `${word} ${name}` : `${name} ${word}`;
  }
  const counted = innermost(path, 'Quantified')?.noun ?? innermost(path, 'NounPhrase');
  const described = counted?.words.map(({ text }) => recordCalled(context, text)).find((each) => each !== null);
  return noun?.kind !== 'BePredicate' || described === undefined ? null : `${word} ${described.name}`;
};

/** Whether a word stands for a whole requirement: a name alone. */
const standsAlone = (path: readonly Node[]): boolean => {
  const node = innermost(path, 'PathCondition');
  return node?.comparison === null && node.path.segments.length === 1;
};

const inProgram = ({ document }: Context): boolean => document.parsed.document.kind === 'Program';

/** Adds a definition of a word that means nothing yet. */
export const addDefinitionFix: FindingFix = {
  codes: ['unknown-name', 'unknown-field'],
  offer: (context, { span }) => {
    const path = around(context, span.start);
    const word = wordsIn(context.document, span);
    if (!/^[\p{L}\p{N}-]+$/u.test(word) || context.document.parsed.document.kind === 'Examples') return [];
    const phrase = standsAlone(path) ? word : phraseAround(context, path, word, span.start);
    const change = phrase === null ? null : beforeItem(context, path, `define ${phrase}: ${unsaid(phrase)}`);
    return phrase === null || change === null ? [] : [{ title: `Add a definition of "${phrase}"`, changes: [change] }];
  },
};

/** Asks what a word means as an open question: it is unclear until it is settled. */
export const addQuestionFix: FindingFix = {
  codes: ['unknown-name', 'unknown-field', 'not-a-question'],
  offer: (context, { span, code }) => {
    const path = around(context, span.start);
    const name = wordsIn(context.document, span);
    if (!inProgram(context) || (code !== 'not-a-question' && !standsAlone(path)) || name.includes('.')) return [];
    const change = beforeItem(context, path, `unsettled ${name} "${titleFrom(name)}?"`);
    return change === null ? [] : [{ title: `Add the open question "${name}"`, changes: [change] }];
  },
};

/** Lets someone attest what a word says. */
export const addAttestationFix: FindingFix = {
  codes: ['unknown-name', 'unknown-field'],
  offer: (context, { span }): readonly Proposal[] => {
    const name = wordsIn(context.document, span);
    if (!inProgram(context) || !standsAlone(around(context, span.start))) return [];
    const { uri } = context.document;
    return [
      {
        title: `Write "attested ${name}"`,
        changes: [{ uri, start: span.start, end: span.start, text: 'attested ' }],
      },
    ];
  },
};

/** Adds a kind that a catalog speaks of. */
export const addKindFix: FindingFix = {
  codes: ['unknown-name', 'unknown-type'],
  offer: (context, { span, code }) => {
    const { document } = context;
    if (document.parsed.document.kind !== 'Catalog') return [];
    const path = around(context, span.start);
    const shape = innermost(path, 'HoldsShape') ?? innermost(path, 'Entries') ?? innermost(path, 'Group');
    const isKind = code === 'unknown-type' || shape !== null;
    const item = document.parsed.document.items.findLast((each) => each.end <= span.start);
    const own = path[1];
    if (!isKind || own === undefined) return [];
    const name = wordsIn(document, span);
    const kind = `kind ${name} plural ${pluralOf(name)}`;
    const change = item === undefined ? itemBefore(document, own, kind) : itemAfter(document, item, kind, true);
    // Another thing may be meant: a scale, or a kind with attributes.
    return ifSafe(context, { title: `Add the kind "${name}"`, changes: [change] });
  },
};

/** Adds a sample that is expected something of, without any facts yet. */
export const addSampleFix: FindingFix = {
  codes: ['unknown-sample'],
  offer: (context, { span }) => {
    const path = around(context, span.start);
    const expectation = innermost(path, 'Expect');
    const subject = context.analysis.names?.subject ?? null;
    if (expectation?.sample.start !== span.start || subject === null) return [];
    const name = wordsIn(context.document, span);
    const change = itemBefore(context.document, expectation, `${subject.name} ${name} {}`, true);
    return [{ title: `Add the ${subject.name} "${name}"`, changes: [change] }];
  },
};
