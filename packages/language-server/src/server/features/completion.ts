import {
  CompletionItemKind,
  CompletionItemTag,
  InsertTextFormat,
  MarkupKind,
  type CompletionItem,
  type CompletionList,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { OfferKind } from '../../service/completion/offer.ts';
import { provideCompletion, type Completion } from '../../service/provide-completion.ts';
import { rangeOf } from '../convert.ts';
import type { Feature } from '../feature.ts';

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
  choice: CompletionItemKind.Enum,
  value: CompletionItemKind.Value,
  document: CompletionItemKind.File,
  snippet: CompletionItemKind.Snippet,
};

const itemOf = (document: TextDocument, each: Completion, withSnippets: boolean): CompletionItem => {
  const snippet = withSnippets ? each.snippet : null;
  return {
    label: each.label,
    kind: kinds[each.kind],
    detail: each.detail,
    ...(each.documentation === '' ? {} : { documentation: { kind: MarkupKind.Markdown, value: each.documentation } }),
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
  capabilities: { completionProvider: { triggerCharacters: ['.', '"', ' '] } },
  register: ({ connection, client, workspace, textOf }) => {
    connection.onCompletion(async ({ textDocument: { uri }, position }): Promise<CompletionList | null> => {
      const document = workspace.document(uri);
      const text = textOf(uri);
      if (document === null || text === null) return null;
      const found = await provideCompletion(workspace, document, text.offsetAt(position));
      return { isIncomplete: false, items: found.map((each) => itemOf(text, each, client.takesSnippets)) };
    });
  },
};
