import type { Fix } from '@proviso/compiler';
import { CodeActionKind, type CodeAction, type TextEdit } from 'vscode-languageserver';
import { provideQuickFixes } from '../../service/provide-quick-fixes.ts';
import { offsetsOf, rangeOfSpan } from '../convert.ts';
import type { Feature } from '../feature.ts';

const editsOf = ({ edits }: Fix): Record<string, TextEdit[]> => {
  const changes: Record<string, TextEdit[]> = {};
  for (const { span, text } of edits) {
    changes[span.document] = [...(changes[span.document] ?? []), { range: rangeOfSpan(span), newText: text }];
  }
  return changes;
};

export const codeActions: Feature = {
  capabilities: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } },
  register: ({ connection, workspace, textOf, diagnosticOf }) => {
    connection.onCodeAction(async ({ textDocument: { uri }, range }): Promise<CodeAction[]> => {
      const analysis = await workspace.analysis(uri);
      const text = textOf(uri);
      if (analysis === null || text === null) return [];
      return provideQuickFixes(analysis, offsetsOf(text, range)).map(({ fix, mends, isPreferred }) => ({
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        isPreferred,
        diagnostics: [diagnosticOf(mends)],
        edit: { changes: editsOf(fix) },
      }));
    });
  },
};
