import {
  Disposable,
  Range,
  ThemeColor,
  window,
  workspace,
  type DecorationOptions,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import type { RequirementResult, Verdict } from '../requests/page.ts';
import { onLines, type LineResult } from './on-lines.ts';

/** The verdicts of an evaluation at the ends of the lines that they are about. */
export interface Marks {
  /** Shows results in the place of others; `version` is that of the text which they are about. */
  readonly show: (document: TextDocument, version: number, results: readonly RequirementResult[]) => void;
  readonly clear: (document: TextDocument) => void;
  readonly clearAll: () => void;
  readonly dispose: () => void;
}

const colours: Readonly<Record<Verdict, string>> = {
  met: 'charts.green',
  unmet: 'testing.iconFailed',
  unknown: 'editorWarning.foreground',
  unclear: 'editorWarning.foreground',
  'not applicable': 'descriptionForeground',
};

const decorationOf = ({ line, verdict, text }: LineResult): DecorationOptions => ({
  range: new Range(line, Number.MAX_SAFE_INTEGER, line, Number.MAX_SAFE_INTEGER),
  renderOptions: { after: { contentText: text, color: new ThemeColor(colours[verdict]), margin: '0 0 0 2em' } },
});

/** Shows what evaluations have found. A change of the text takes it away, as it may not be so any more. */
export const newMarks = (): Marks => {
  const type = window.createTextEditorDecorationType({});
  const shown = new Map<string, readonly LineResult[]>();
  const paint = (editor: TextEditor): void => {
    const results = shown.get(editor.document.uri.toString()) ?? [];
    editor.setDecorations(type, results.map(decorationOf));
  };
  const set = (uri: string, results: readonly LineResult[]): void => {
    if (results.length === 0) shown.delete(uri);
    else shown.set(uri, results);
    for (const editor of window.visibleTextEditors) if (editor.document.uri.toString() === uri) paint(editor);
  };
  const listening = Disposable.from(
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) set(document.uri.toString(), []);
    }),
    window.onDidChangeVisibleTextEditors((editors) => {
      editors.forEach(paint);
    }),
  );
  return {
    show: (document, version, results) => {
      if (document.version === version) set(document.uri.toString(), onLines(results));
    },
    clear: (document) => {
      set(document.uri.toString(), []);
    },
    clearAll: () => {
      for (const uri of [...shown.keys()]) set(uri, []);
    },
    dispose: () => {
      listening.dispose();
      type.dispose();
    },
  };
};
