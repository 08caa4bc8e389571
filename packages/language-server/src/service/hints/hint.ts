import type { IsoDate, TextPlace } from '@proviso/compiler';
import type { Analysis } from '../analyse.ts';
import type { TextRange } from '../document.ts';
import type { Block } from '../words/prose.ts';

/** What can be shown between the words of a document. People choose which of them are. */
export const hintKinds = ['revisionDates', 'sizes', 'parameterNames', 'entryTitles'] as const;
export type HintKind = (typeof hintKinds)[number];

/** Which hints are shown. */
export type ChosenHints = Readonly<Record<HintKind, boolean>>;

/** Words that are shown in a document and do not stand there. */
export interface InlayHint {
  readonly kind: HintKind;
  readonly offset: number;
  readonly text: string;
  /** Where what they tell is declared; null where it is nowhere. */
  readonly place: TextPlace | null;
  /** What more there is to tell, worked out when somebody asks. */
  readonly more: () => readonly Block[];
}

/** What hints are made for. */
export interface HintContext {
  readonly analysis: Analysis;
  readonly range: TextRange;
  readonly on: IsoDate;
}
