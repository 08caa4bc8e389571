import type { Define, Instead, Node } from '@proviso/grammar';
import type { Meaning, Role } from '../bindings/meaning.ts';
import type { MessageArguments, MessageCode } from '../diagnostics/messages.ts';
import type { Extra, Place } from '../diagnostics/report.ts';
import type { LoadedDocument } from '../documents/load.ts';
import type { BindLater, ExceptionTo, Lowering } from '../lower/scope.ts';
import type { DefinitionSymbol } from '../names/symbols.ts';
import { anchorWithin, placeOfAnchor, type Anchor } from './anchor.ts';

/** Where things are told again: the program as it is now. */
export interface Present {
  readonly lowering: Lowering;
  readonly document: LoadedDocument;
  /** The definition that is read of an item now. */
  readonly definitionOf: (node: Define) => DefinitionSymbol | undefined;
}

type Call = (to: Present) => void;

/** What reading an item has told, and all that it asked of what may be otherwise the next time. */
export interface Recorded {
  readonly told: readonly Call[];
  /** Tells what names in it stand for. */
  readonly bind: BindLater;
  /** What `not given` asked: where, and which question that was. */
  readonly notGiven: readonly {
    readonly text: string;
    readonly at: Anchor;
    readonly name: string | undefined;
    readonly index: number;
  }[];
  /** The alternatives found for labels. */
  readonly insteads: readonly (readonly [string, readonly Instead[]])[];
  /** The exceptions found for labels. */
  readonly exceptions: readonly (readonly [string, readonly ExceptionTo[]])[];
  /** Which names were understood elsewhere, and which were not. */
  readonly skipped: readonly (readonly [string, boolean])[];
  readonly definitions: readonly Define[];
  /** The other items within which something was told. */
  readonly items: readonly Node[];
}

export interface Recording {
  readonly lowering: Lowering;
  /** What was told; null where the place of something is in no item, so that it cannot be said where that is later. */
  readonly recorded: () => Recorded | null;
}

/*
 * What is told again is made out here, where nothing of the document as it was is in reach: what a closure can reach stays
 * for as long as it does, and that would be the whole text and its tree, once for each item.
 */

const reportAgain =
  <Code extends MessageCode>(
    code: Code,
    at: Anchor,
    details: MessageArguments<Code>,
    replacement: string | null,
    related: readonly { readonly message: string; readonly at: Anchor }[],
  ): Call =>
  ({ lowering, document }) => {
    const extra: Extra = {
      replacement,
      related: related.map((each) => ({ message: each.message, place: placeOfAnchor(each.at, document) })),
    };
    lowering.report(code, placeOfAnchor(at, document), details, extra);
  };

const mentionAgain =
  (label: string): Call =>
  ({ lowering }) => {
    lowering.mentionRevision(label);
  };

/** Of a definition of a catalog, which is the same as it was. */
const useAgain =
  (definition: DefinitionSymbol): Call =>
  ({ lowering }) => {
    lowering.useDefinition(definition);
  };

/** Of a definition of the program, which has been read again. */
const useOwnAgain =
  (node: Define): Call =>
  ({ lowering, definitionOf }) => {
    const definition = definitionOf(node);
    if (definition !== undefined) lowering.useDefinition(definition);
  };

const askAgain =
  (name: string): Call =>
  ({ lowering }) => {
    const question = lowering.questions.get(name);
    if (question !== undefined) lowering.useQuestion(question);
  };

const attestAgain =
  (...details: Parameters<Lowering['attest']>): Call =>
  ({ lowering }) => {
    lowering.attest(...details);
  };

const bindAgain =
  (at: Anchor, meaning: Meaning, role: Role | undefined): BindLater =>
  (document, bind) => {
    bind(placeOfAnchor(at, document), meaning, role);
  };

const bindAll =
  (all: readonly BindLater[]): BindLater =>
  (document, bind) => {
    for (const each of all) each(document, bind);
  };

/**
 * A lowering that does what another does and keeps account of it. Places are kept by the items that they are in, as those may
 * be moved. `itemAt`: the innermost item that holds a range.
 */
export const recording = (
  lowering: Lowering,
  document: LoadedDocument,
  item: Node,
  itemAt: (start: number, end: number) => Node | null,
): Recording => {
  const told: Call[] = [];
  const bound: BindLater[] = [];
  const notGiven: Recorded['notGiven'][number][] = [];
  const insteads = new Map<string, readonly Instead[]>();
  const exceptions = new Map<string, readonly ExceptionTo[]>();
  const skipped = new Map<string, boolean>();
  const definitions = new Set<Define>();
  const items = new Set<Node>();
  let isLost = false;
  const before = new Set<unknown>();
  /** Whether something is told for the first time: what only adds to a set need not be told again. */
  const isNew = (what: unknown): boolean => before.size < before.add(what).size;

  const anchorOf = (place: Place): Anchor => {
    if (place.document !== document) return { kind: 'elsewhere', place };
    const { start, end } = place.range;
    const holder = item.start <= start && end <= item.end ? item : itemAt(start, end);
    if (holder === null) isLost = true;
    else if (holder !== item) items.add(holder);
    return anchorWithin(holder ?? item, place);
  };

  return {
    lowering: {
      ...lowering,
      names: {
        ...lowering.names,
        skipped: {
          has: (name) => {
            const has = lowering.names.skipped.has(name);
            skipped.set(name, has);
            return has;
          },
        },
      },
      insteads: {
        get: (label) => {
          const found = lowering.insteads.get(label);
          insteads.set(label, found ?? []);
          return found;
        },
      },
      exceptions: {
        get: (label) => {
          const found = lowering.exceptions.get(label);
          exceptions.set(label, found ?? []);
          return found;
        },
      },
      // What is written out of other items is read again each time.
      statements: {
        get: (label) => {
          isLost = true;
          return lowering.statements.get(label);
        },
        keys: () => lowering.statements.keys(),
      },
      report: (code, place, details, extra = {}) => {
        lowering.report(code, place, details, extra);
        const related = (extra.related ?? []).map((each) => ({ message: each.message, at: anchorOf(each.place) }));
        // A fix has places of its own.
        if (extra.fixes !== undefined) isLost = true;
        told.push(reportAgain(code, anchorOf(place), details, extra.replacement ?? null, related));
      },
      bind: (place, meaning, role) => {
        lowering.bind(place, meaning, role);
        bound.push(bindAgain(anchorOf(place), meaning, role));
      },
      bindLater: (tell) => {
        lowering.bindLater(tell);
        bound.push(tell);
      },
      mentionRevision: (label) => {
        lowering.mentionRevision(label);
        if (isNew(label)) told.push(mentionAgain(label));
      },
      useDefinition: (definition) => {
        lowering.useDefinition(definition);
        if (definition.local) definitions.add(definition.node);
        if (isNew(definition)) told.push(definition.local ? useOwnAgain(definition.node) : useAgain(definition));
      },
      useQuestion: (question) => {
        lowering.useQuestion(question);
        if (isNew(question)) told.push(askAgain(question.name));
      },
      attest: (...details) => {
        lowering.attest(...details);
        const [record, name, title] = details;
        if (isNew(`${record.name} ${name} ${title ?? ''}`)) told.push(attestAgain(...details));
      },
      notGiven: (text, place, name) => {
        const index = lowering.notGiven(text, place, name);
        notGiven.push({ text, at: anchorOf(place), name, index });
        return index;
      },
    },
    recorded: () =>
      isLost
        ? null
        : {
            told,
            bind: bindAll(bound),
            notGiven,
            insteads: [...insteads],
            exceptions: [...exceptions],
            skipped: [...skipped],
            definitions: [...definitions],
            items: [...items],
          },
  };
};
