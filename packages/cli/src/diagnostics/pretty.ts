/** Diagnostics for people: what is wrong, where, and how to mend it. */
import type { Diagnostic, Severity, Span } from '@proviso/compiler';
import type { Paint } from '../text/paint.ts';
import { visible } from '../text/width.ts';
import { frame } from './frame.ts';

export interface PrettyOptions {
  readonly paint: Paint;
  /** How wide the lines may be. */
  readonly width: number;
  /** The lines of a document by what readers know it by. */
  readonly linesOf: (document: string) => readonly string[] | null;
}

function placeOf({ document, line, column }: Span): string {
  return `${visible(document)}:${line}:${column}`;
}

function frameOf(span: Span, severity: Severity, { paint, width, linesOf }: PrettyOptions): readonly string[] {
  const lines = linesOf(span.document);
  if (lines === null) return [];
  return frame(lines, span, { paint, style: severity, width: Math.max(40, width - 12) });
}

function fixLines({ fixes }: Diagnostic, { paint }: PrettyOptions): readonly string[] {
  return fixes.map(({ title }, index) => `  ${paint('strong', index === 0 ? 'Fix:' : 'Or: ')} ${visible(title)}`);
}

function messageLines(message: string): readonly string[] {
  return message.split('\n').map(visible);
}

/** A diagnostic with its code frame, the places that belong to it, and the suggested fixes. */
export function prettyDiagnostic(diagnostic: Diagnostic, options: PrettyOptions): readonly string[] {
  const { code, severity, span, related } = diagnostic;
  const { paint } = options;
  const [first = '', ...rest] = messageLines(diagnostic.message);
  const place = paint('strong', `${placeOf(span)}:`);
  return [
    `${place} ${paint(severity, `${severity}:`)} ${first} ${paint('faint', `[${code}]`)}`,
    ...rest.map((text) => `  ${text}`),
    ...frameOf(span, severity, options),
    ...related.flatMap(({ message, span: place }) => [
      `  ${paint('faint', `${placeOf(place)}:`)} ${messageLines(message).join(' ')}`,
      ...frameOf(place, 'hint', options),
    ]),
    ...fixLines(diagnostic, options),
  ];
}
