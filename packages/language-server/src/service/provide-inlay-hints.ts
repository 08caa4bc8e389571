import { entryTitles } from './hints/entry-titles.ts';
import { hintKinds, type ChosenHints, type HintContext, type HintKind, type InlayHint } from './hints/hint.ts';
import { parameterNames } from './hints/parameter-names.ts';
import { revisionDates } from './hints/revision-dates.ts';
import { sizes } from './hints/sizes.ts';

type Hints = (context: HintContext) => readonly InlayHint[];

const all: Readonly<Record<HintKind, Hints>> = { revisionDates, sizes, parameterNames, entryTitles };

/** What is shown between the words in a range of a document, in the order of the text; only of the kinds that are chosen. */
export const provideInlayHints = (context: HintContext, chosen: ChosenHints): readonly InlayHint[] =>
  hintKinds
    .flatMap((kind) => (chosen[kind] ? all[kind](context) : []))
    .filter(({ offset }) => context.range.start <= offset && offset <= context.range.end)
    .toSorted((a, b) => a.offset - b.offset);
