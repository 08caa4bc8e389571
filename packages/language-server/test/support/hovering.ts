import { provideHover } from '../../src/service/provide-hover.ts';
import type { Addresses } from '../../src/service/words/markdown.ts';
import { asPlainText } from '../../src/service/words/plain-text.ts';
import { family } from './family.ts';

/** How a program begins that uses the catalog of a family. */
export const start = 'program P\nuse "./catalog.proviso"\n';

/** What is told at the mark, as plain text after the words that it is about; null where nothing is. */
export async function hoverAt(sources: Readonly<Record<string, string>>, on = '2024-06-01'): Promise<string | null> {
  const { workspace, analysis, offset } = await family(sources);
  const hover = provideHover({ analysis, on }, offset, workspace.folders());
  if (hover === null) return null;
  const text = workspace.document(analysis.uri)?.text ?? '';
  return `«${text.slice(hover.range.start, hover.range.end)}»\n\n${asPlainText(hover.blocks)}`;
}

/** The same in a program. */
export const hoverIn = (lines: string, on?: string): Promise<string | null> => hoverAt({ program: start + lines }, on);

/** Addresses where nothing leads anywhere. */
export const noAddresses: Addresses = { ofPlace: () => null, ofReference: () => null };
