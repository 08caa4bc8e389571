import {
  CompletionItemKind,
  CompletionItemTag,
  InsertTextFormat,
  type CompletionItem,
  type CompletionList,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { OfferKind } from '../../service/completion/offer.ts';
import { newCatalogNames } from '../../service/catalog-names.ts';
import { mustGoOn, provideCompletion, type Completion } from '../../service/provide-completion.ts';
import { rangeOf } from '../convert.ts';
import { whileCurrent } from '../current.ts';
import type { Feature } from '../feature.ts';
import { markupOf } from '../markup.ts';
import type { Client } from '../client.ts';
import type { Addresses } from '../../service/words/markdown.ts';

/** After these letters editors ask of themselves. */
const triggers = [' ', '.', '"'] as const;

/** With so many offers some may have been left out. */
const many = 500;

const kinds: Readonly<Record<OfferKind, CompletionItemKind>> = {
  keyword: CompletionItemKind.Keyword,
  kind: CompletionItemKind.Class,
  record: CompletionItemKind.Struct,
  entry: CompletionItemKind.Constant,
  group: CompletionItemKind.Enum,
  member: CompletionItemKind.EnumMember,
  field: CompletionItemKind.Field,
  definition: CompletionItemKind.Function,
  revision: CompletionItemKind.Event,
  requirement: CompletionItemKind.Method,
  question: CompletionItemKind.Variable,
  attestation: CompletionItemKind.Property,
  sample: CompletionItemKind.Variable,
  program: CompletionItemKind.Module,
  type: CompletionItemKind.TypeParameter,
  scale: CompletionItemKind.Enum,
  calendar: CompletionItemKind.Event,
  series: CompletionItemKind.Enum,
  choice: CompletionItemKind.Enum,
  value: CompletionItemKind.Value,
  document: CompletionItemKind.File,
  snippet: CompletionItemKind.Snippet,
};

/** Nothing that is offered leads anywhere. */
const noAddresses: Addresses = { ofPlace: () => null, ofReference: () => null };

const itemOf = (document: TextDocument, each: Completion, client: Client): CompletionItem => {
  const snippet = client.takesSnippets ? each.snippet : null;
  return {
    label: each.label,
    kind: kinds[each.kind],
    detail: each.detail,
    ...(each.documentation.length === 0
      ? {}
      : { documentation: markupOf(each.documentation, client.showsMarkdownInCompletion, noAddresses) }),
    filterText: each.filter,
    sortText: each.sort,
    ...(each.isDeprecated ? { tags: [CompletionItemTag.Deprecated] } : {}),
    insertTextFormat: snippet === null ? InsertTextFormat.PlainText : InsertTextFormat.Snippet,
    textEdit: { range: rangeOf(document, each), newText: snippet ?? each.text },
    ...(each.edits.length === 0
      ? {}
      : { additionalTextEdits: each.edits.map((edit) => ({ range: rangeOf(document, edit), newText: edit.text })) }),
  };
};

export const completion: Feature = {
  capabilities: { completionProvider: { triggerCharacters: [...triggers] } },
  register: ({ connection, client, workspace, textOf, dayOf }) => {
    const catalogs = newCatalogNames(workspace);
    connection.onCompletion(({ textDocument: { uri }, position, context }, token) =>
      whileCurrent({ textOf }, uri, token, async (): Promise<CompletionList | null> => {
        const day = await dayOf(uri);
        const document = workspace.document(uri);
        const text = textOf(uri);
        if (document === null || text === null) return null;
        const offset = text.offsetAt(position);
        // After a sentence that can end here a list would be in the way of the next line.
        if (context?.triggerCharacter === ' ' && !mustGoOn(document, offset)) return null;
        const found = await provideCompletion(workspace, catalogs, document, offset, day);
        return { isIncomplete: found.length >= many, items: found.map((each) => itemOf(text, each, client)) };
      }),
    );
  },
};
