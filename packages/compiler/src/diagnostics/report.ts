import type { SyntaxProblem } from '@proviso/grammar';
import { spanOf, type LoadedDocument, type Range } from '../documents/load.ts';
import type { Diagnostic, Fix } from './diagnostic.ts';
import { addMissingMark } from './missing-mark.ts';
import { messages, type MessageArguments, type MessageCode } from './messages.ts';
import { diagnosticRegistry, type DiagnosticCode } from './registry.ts';
import { quoted } from './words.ts';

/** A place in a document: what a diagnostic points at. */
export interface Place {
  readonly document: LoadedDocument;
  readonly range: Range;
}

/** What else is said of a place. */
export interface Extra {
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
  title: text === '' ? 'Remove it' : shortened(`Write ${quoted(text)}`),
  edits: [{ span: spanOf(place.document, place.range), text }],
});

const placeKey = ({ span }: Diagnostic): string => `${span.start} ${span.end} ${span.document}`;

/**
 * What nothing uses is worth a hint only where everything is understood, for a use may be what is misspelt, and where
 * nothing else is said of the same words.
 */
const withoutIdleHints = (found: readonly Diagnostic[]): readonly Diagnostic[] => {
  const stopped = found.some(({ code }) => code === 'unexpected-text');
  // What was not read may be the requirement, or the "use", that is missing.
  const others = found.filter(({ severity, code }) => severity !== 'hint' && !(stopped && code === 'no-catalog'));
  if (others.some(({ severity }) => severity === 'error'))
    return others.filter(({ code }) => code !== 'no-requirement');
  const places = new Set(others.map(placeKey));
  return found.filter((each) => each.severity !== 'hint' || !places.has(placeKey(each)));
};

/** Where reading stopped in one document: what stands directly before it may be unfinished, what is around it incomplete. */
interface Stops {
  /** Where the words end that stand directly before a place at which reading stopped. */
  readonly ends: Set<number>;
  /** The places themselves, in the order of the text. */
  readonly starts: number[];
}

/** Notes a place at which reading stopped. The grammar gives these in the order of the text. */
const noteStop = (stops: Stops, text: string, start: number): void => {
  let end = start;
  while (end > 0 && /[^\S\r\n]/u.test(text.charAt(end - 1))) end--;
  stops.ends.add(end);
  stops.starts.push(start);
};

/** Whether what is said of these words may come of their being read only in part. */
const isEcho = ({ ends, starts }: Stops, start: number, end: number): boolean => {
  if (ends.has(end)) return true;
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return (starts[low] ?? Infinity) < end;
};

/** After these nothing more is said of the same words. */
const saysAll: ReadonlySet<MessageCode> = new Set(['not-a-text', 'too-long']);

export const createReporter = (): Reporter => {
  const found = new Map<string, Diagnostic>();
  // Words that could not be read mean nothing: that is said once, and nothing more of them.
  const unread = new Set<string>();
  const stops = new Map<LoadedDocument, Stops>();
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
      const { start, end } = place.range;
      const stopped = stops.get(place.document);
      if (unread.has(rangeKey(place)) || (stopped !== undefined && isEcho(stopped, start, end))) return;
      if (saysAll.has(code)) unread.add(rangeKey(place));
      // The registry pairs each code with the details that its message takes; the compiler cannot follow the pair.
      const message = (messages[code] as (details: MessageArguments<typeof code>) => string)(details);
      add(code, place, message, extra);
    },
    syntax: (document, problem) => {
      const place = { document, range: problem };
      unread.add(rangeKey(place));
      if (problem.code === 'unexpected-text') {
        const stopped = stops.get(document) ?? { ends: new Set(), starts: [] };
        stops.set(document, stopped);
        noteStop(stopped, document.text, problem.start);
      }
      const added = addMissingMark(document, problem);
      const fixes = added === null ? [] : [added];
      add(problem.code, place, problem.message, { replacement: problem.replacement, fixes });
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
