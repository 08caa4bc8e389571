import type { Uri } from 'vscode';
import { workspace } from 'vscode';
import { nameOf } from '../documents/names.ts';
import { evaluateQuestion, previewQuestion } from '../requests/page.ts';
import type { Server } from '../server/server.ts';
import type { Shown } from './panels.ts';

/** The page that readers of a document would see. */
export const previewOf = (server: Server): Shown => ({
  key: 'preview',
  title: (name) => `Preview of ${name}`,
  what: 'the preview',
  ask: (document, on) => server.ask(previewQuestion, { textDocument: { uri: document.uri.toString() }, on }),
});

/** The verdict on the facts in a file, explained. The file is read anew each time, so changes to it show as well. */
export const evaluationOf = (server: Server, facts: Uri): Shown => ({
  key: `evaluation of ${facts.toString()}`,
  title: () => `Verdict on ${nameOf(facts.path)}`,
  what: 'the verdict',
  ask: async (document, on) => {
    try {
      const text = (await workspace.openTextDocument(facts)).getText();
      const textDocument = { uri: document.uri.toString() };
      return await server.ask(evaluateQuestion, { textDocument, on, facts: { name: nameOf(facts.path), text } });
    } catch {
      return { kind: 'failed', message: `The file ${nameOf(facts.path)} cannot be read.` };
    }
  },
});
