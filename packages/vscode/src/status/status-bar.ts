import { Disposable, languages, StatusBarAlignment, window, workspace } from 'vscode';
import { dayNow } from '../day/setting.ts';
import { latestOnly } from '../timing/latest-only.ts';
import { statusQuestion } from '../requests/status.ts';
import type { Server } from '../server/server.ts';
import { describe } from './describe.ts';

const selector = { language: 'proviso' };

/** Shows which revision governs the document in front on the day that is judged on; nothing where nobody can tell. */
export const startStatus = (server: Server): Disposable => {
  const item = window.createStatusBarItem('proviso.status', StatusBarAlignment.Right, 100);
  item.name = 'Proviso: governing revision';
  item.command = 'proviso.changeDate';
  const refresh = latestOnly(async (isLatest) => {
    const document = window.activeTextEditor?.document;
    if (document === undefined || languages.match(selector, document) === 0) {
      item.hide();
      return;
    }
    const on = dayNow();
    const answer = await server.ask(statusQuestion, { textDocument: { uri: document.uri.toString() }, on });
    if (!isLatest()) return;
    if (answer.kind !== 'answer' || answer.value.kind === 'none') {
      item.hide();
      return;
    }
    const { text, tooltip } = describe(answer.value, on);
    item.text = text;
    item.tooltip = tooltip;
    item.show();
  });
  void refresh();
  return Disposable.from(
    item,
    server.onReady(refresh),
    window.onDidChangeActiveTextEditor(refresh),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document) void refresh();
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('proviso')) void refresh();
    }),
  );
};
