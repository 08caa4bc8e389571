import type { SyntaxProblem } from '@proviso/grammar';
import { spanOf, type LoadedDocument, type Range } from '../documents/load.ts';
import type { Diagnostic, Fix } from './diagnostic.ts';
import { messages, type MessageArguments, type MessageCode } from './messages.ts';
import { diagnosticRegistry, type DiagnosticCode } from './registry.ts';

/** A place in a document: what a diagnostic points at. */
export interface Place {
  readonly document: LoadedDocument;
  readonly range: Range;
}

interface Extra {
  readonly related?: readonly { readonly message: string; readonly place: Place }[];
  /** Replaces the words that the diagnostic points at. */
  readonly replacement?: string | null;
  readonly fixes?: readonly Fix[];
}

/** Collects what is found. One that says the same of the same words is kept once. */
export interface Reporter {
  readonly report: <Code extends MessageCode>(
    code: Code,
    place: Place,
    details: MessageArguments<Code>,
    extra?: Extra,
  ) => void;
  readonly syntax: (document: LoadedDocument, problem: SyntaxProblem) => void;
  readonly diagnostics: () => readonly Diagnostic[];
}

/** More of a message nobody reads; a document's words in it may be as long as the document. */
const longestMessage = 1_000;
const longestWord = 200;

/** The message, with what is endless in it cut short. */
const shortened = (message: string): string => {
  if (message.length <= longestWord) return message;
  const words = message.replace(/[^\s"]{201,}/gu, (word) => `${word.slice(0, longestWord)}…`);
  return words.length <= longestMessage ? words : `${words.slice(0, longestMessage - 2)}….`;
};

const replacing = (place: Place, text: string): Fix => ({
  title: text === '' ? 'Remove it' : shortened(`Write "${text}"`),
  edits: [{ span: spanOf(place.document, place.range), text }],
});

const placeKey = ({ span }: Diagnostic): string => `${span.start} ${span.end} ${span.document}`;

/**
 * What nothing uses is worth a hint only where everything is understood, for a use may be what is misspelt, and where
 * nothing else is said of the same words.
 */
const withoutIdleHints = (found: readonly Diagnostic[]): readonly Diagnostic[] => {
  const others = found.filter(({ severity }) => severity !== 'hint');
  if (others.some(({ severity }) => severity === 'error')) return others;
  const places = new Set(others.map(placeKey));
  return found.filter((each) => each.severity !== 'hint' || !places.has(placeKey(each)));
};

/** After these nothing more is said of the same words. */
const saysAll: ReadonlySet<MessageCode> = new Set(['not-a-text', 'too-long']);

export const createReporter = (): Reporter => {
  const found = new Map<string, Diagnostic>();
  // Words that could not be read mean nothing: that is said once, and nothing more of them.
  const unread = new Set<string>();
  const rangeKey = ({ document, range }: Place): string => `${document.name}\0${range.start}\0${range.end}`;
  const add = (code: DiagnosticCode, place: Place, message: string, extra: Extra): void => {
    const span = spanOf(place.document, place.range);
    const replacement = extra.replacement ?? null;
    const key = `${place.document.name}\0${span.start}\0${span.end}\0${code}\0${message}`;
    if (found.has(key)) return;
    found.set(key, {
      code,
      severity: diagnosticRegistry[code].severity,
      message: shortened(message),
      span,
      related: (extra.related ?? []).map((each) => ({
        message: shortened(each.message),
        span: spanOf(each.place.document, each.place.range),
      })),
      fixes: [...(replacement === null ? [] : [replacing(place, replacement)]), ...(extra.fixes ?? [])],
    });
  };
  return {
    report: (code, place, details, extra = {}) => {
      if (unread.has(rangeKey(place))) return;
      if (saysAll.has(code)) unread.add(rangeKey(place));
      // The registry pairs each code with the details that its message takes; the compiler cannot follow the pair.
      const message = (messages[code] as (details: MessageArguments<typeof code>) => string)(details);
      add(code, place, message, extra);
    },
    syntax: (document, problem) => {
      const place = { document, range: problem };
      unread.add(rangeKey(place));
      add(problem.code, place, problem.message, { replacement: problem.replacement });
    },
    diagnostics: () =>
      withoutIdleHints([...found.values()]).toSorted(
        (a, b) =>
          (a.span.document < b.span.document ? -1 : a.span.document > b.span.document ? 1 : 0) ||
          a.span.start - b.span.start ||
          a.span.end - b.span.end,
      ),
  };
};
