import type { Place } from '../diagnostics/report.ts';

/** What kinds of things names stand for. A member is a level of a scale or one of the names of a choice. */
export type MeaningKind =
  | 'attestation'
  | 'calendar'
  | 'series'
  | 'catalog'
  | 'choice'
  | 'clock'
  | 'definition'
  | 'duty'
  | 'entry'
  | 'field'
  | 'group'
  | 'kind'
  | 'member'
  | 'parameter'
  | 'program'
  | 'question'
  | 'record'
  | 'requirement'
  | 'revision'
  | 'role'
  | 'sample'
  | 'scale'
  | 'sharing'
  | 'state';

/** What a name stands for. Two of the same kind, owner and name are the same thing. */
export interface Meaning {
  readonly kind: MeaningKind;
  /** What has it: the name of a kind or a document, or the very object that was read of its declaration. Null for what stands for itself. */
  readonly owner: object | string | null;
  readonly name: string;
  /** Where it is declared: the name of what it belongs to, for readers. */
  readonly of?: string | null;
}

/** What is told of a name: that it is declared here, or only used. */
export type Role = 'declaration' | 'use';

/** Told of each name in a text, as it is understood, what it stands for; of one name it may be told more than once. */
export type Bind = (place: Place, meaning: Meaning, role?: Role) => void;

/** For those who need not know. */
export const noBind: Bind = () => undefined;

/** What is told the names: at once, or when somebody wants to know. */
export interface Binder {
  readonly bind: Bind;
  readonly tellLater: (tell: (bind: Bind) => void) => void;
}

export const noBinder: Binder = { bind: noBind, tellLater: () => undefined };
