/** What readers are told, as the protocol has it. */
import { MarkupKind, type MarkupContent } from 'vscode-languageserver';
import { asMarkdown, type Addresses } from '../service/words/markdown.ts';
import { asPlainText } from '../service/words/plain-text.ts';
import type { Block } from '../service/words/prose.ts';
import type { Workspace } from '../service/workspace.ts';
import { rangeIn } from './places.ts';

/** An anchor as Markdown has it for a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(' ', '-');

/** Where the reference is, from where the pages of diagnostics are: in the folder beside theirs. */
const referencePage = (pages: string | null, page: string): string | null =>
  pages?.includes('docs/diagnostics/{code}') === true
    ? pages.replace('docs/diagnostics/{code}', `docs/reference/${page}`)
    : null;

/** Where links lead. Editors open a line of a document by its number behind `#L`. */
export const addressesFor = (workspace: Workspace, pages: string | null): Addresses => ({
  ofPlace: (place) => {
    const document = workspace.document(place.document);
    if (document === null) return null;
    const { line, character } = rangeIn(document, place).start;
    return `${place.document}#L${line + 1},${character + 1}`;
  },
  ofReference: ({ page, heading }) => {
    const address = referencePage(pages, page);
    return address === null ? null : `${address}${heading === null ? '' : `#${anchorOf(heading)}`}`;
  },
});

/** The same in the form that a client shows. */
export const markupOf = (blocks: readonly Block[], inMarkdown: boolean, addresses: Addresses): MarkupContent =>
  inMarkdown
    ? { kind: MarkupKind.Markdown, value: asMarkdown(blocks, addresses) }
    : { kind: MarkupKind.PlainText, value: asPlainText(blocks) };
