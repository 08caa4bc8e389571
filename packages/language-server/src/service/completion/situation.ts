import type { LoweredProgram, Names, RecordSymbol } from '@proviso/compiler';
import type { Document, Expected, OpenRule, Token } from '@proviso/grammar';
import type { ServiceDocument } from '../document.ts';
import type { Phrase } from './phrases.ts';

/** What is known where something is to be offered. */
export interface Situation {
  readonly document: ServiceDocument;
  readonly offset: number;
  readonly expected: Expected;
  /** The day on which the reader looks at documents; null where nobody knows. */
  readonly day: string | null;
  /** What the catalogs declare. */
  readonly names: Names;
  /** The definitions that may be used here. */
  readonly phrases: readonly Phrase[];
  /** The program that the document is or speaks of: what it meant when it was last found out, and its tree. */
  readonly program: LoweredProgram | null;
  readonly programTree: Document | null;
  /** The URIs of the document and of what it uses. */
  readonly reached: ReadonlySet<string>;
  /** The documents that could be used, and what is known of them: null where they have not been read. */
  readonly documents: ReadonlyMap<string, ServiceDocument | null>;
}

export const noNames: Names = {
  scales: new Map(),
  choices: new Map(),
  calendars: new Map(),
  kinds: new Map(),
  includers: new Map(),
  groups: new Map(),
  series: new Map(),
  records: new Map(),
  sharings: new Map(),
  subject: null,
  definitions: [],
  exclusions: [],
  supersessions: [],
  skipped: new Set(),
};

/** An open rule and those that it is part of, the outermost first. */
export const rulesFrom = (rules: OpenRule): readonly OpenRule[] => {
  const found: OpenRule[] = [];
  for (let rule: OpenRule | null = rules; rule !== null; rule = rule.within) found.unshift(rule);
  return found;
};

/** The innermost open rule with one of these names. */
export const openRule = (rules: OpenRule, ...names: readonly string[]): OpenRule | null => {
  for (let rule: OpenRule | null = rules; rule !== null; rule = rule.within) if (names.includes(rule.rule)) return rule;
  return null;
};

/** The record whose name or plural a word is. */
export const recordCalled = (names: Names, word: string | undefined): RecordSymbol | null =>
  [...names.records.values()].find(({ name, plural }) => name === word || plural === word) ?? null;

/** The words of some tokens. */
export const imagesOf = (tokens: readonly Token[]): readonly string[] => tokens.map(({ image }) => image);
