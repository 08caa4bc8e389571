import type { Token } from '@proviso/grammar';
import { isAscii } from '../check/characters.ts';
import { longest } from '../check/lengths.ts';
import type { Host } from '../documents/host.ts';
import { loadDocument, type LoadedDocument } from '../documents/load.ts';
import type { Limits } from '../limits.ts';

/** Documents as they were when they were looked at last. */
export interface DocumentMemo {
  /** Reads a document; what is as it was is the same object. */
  readonly load: (host: Host, name: string, limits: Limits) => LoadedDocument | null;
  /** Whether all names of a document are ASCII, and no name or text is too long: then there is nothing to say of its tokens. */
  readonly isPlain: (document: LoadedDocument, limits: Limits) => boolean;
  readonly forget: (name: string) => void;
  readonly forgetAllBut: (names: ReadonlySet<string>) => void;
}

interface Loaded {
  readonly document: LoadedDocument;
  readonly limits: Limits;
}

interface Plain {
  readonly tokens: readonly Token[];
  readonly limits: Limits;
}

const sameLimits = (one: Limits, other: Limits): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** The part of some tokens that others do not have: those before and behind are the same objects. */
const changedPart = (tokens: readonly Token[], before: readonly Token[]): readonly Token[] => {
  const shorter = Math.min(tokens.length, before.length);
  let start = 0;
  while (start < shorter && tokens[start] === before[start]) start++;
  let left = 0;
  while (left < shorter - start && tokens[tokens.length - left - 1] === before[before.length - left - 1]) left++;
  return tokens.slice(start, tokens.length - left);
};

const areAllPlain = (tokens: readonly Token[], limits: Limits): boolean => {
  const sizes = longest(limits);
  return tokens.every(({ tokenType: { name }, image, startOffset, endOffset }) => {
    const most = sizes.get(name)?.limit ?? Infinity;
    return endOffset + 1 - startOffset <= most && (name !== 'Name' || isAscii(image));
  });
};

export const newDocumentMemo = (): DocumentMemo => {
  const loaded = new Map<string, Loaded>();
  const plain = new Map<string, Plain>();
  const forget = (name: string): void => {
    loaded.delete(name);
    plain.delete(name);
  };
  return {
    load: (host, name, limits) => {
      const before = loaded.get(name);
      const text = host.read(name);
      if (before?.document.text === text && sameLimits(before.limits, limits)) {
        const { parsed, display } = before.document;
        if ((host.parsed?.(name) ?? parsed) === parsed && host.display(name) === display) return before.document;
      }
      const document = loadDocument(host, name, limits);
      if (document === null) loaded.delete(name);
      else loaded.set(name, { document, limits });
      return document;
    },
    isPlain: ({ name, parsed: { tokens } }, limits) => {
      const before = plain.get(name);
      const isKnown = before !== undefined && sameLimits(before.limits, limits);
      const isPlain = areAllPlain(isKnown ? changedPart(tokens, before.tokens) : tokens, limits);
      if (isPlain) plain.set(name, { tokens, limits });
      else plain.delete(name);
      return isPlain;
    },
    forget,
    forgetAllBut: (names) => {
      for (const name of loaded.keys()) if (!names.has(name)) forget(name);
    },
  };
};
