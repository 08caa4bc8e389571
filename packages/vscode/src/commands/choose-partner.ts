import {
  QuickPickItemKind,
  RelativePattern,
  Uri,
  window,
  workspace,
  type QuickPickItem,
  type TextDocument,
} from 'vscode';
import { askForDocument, documentFor } from '../documents/active.ts';
import { nameOf } from '../documents/names.ts';
import type { Partner } from '../partner/partner.ts';
import type { Partners } from '../partner/partners.ts';
import type { Panels } from '../preview/panels.ts';
import { previewOf } from '../preview/shown.ts';
import { samplesQuestion } from '../requests/samples.ts';
import type { Server } from '../server/server.ts';

interface Choice extends QuickPickItem {
  readonly partner: Partner | null;
}

/** How many files are offered. */
const mostFiles = 100;

const heading = (label: string): Choice => ({ label, kind: QuickPickItemKind.Separator, partner: null });

const samplesFor = async (server: Server, document: TextDocument): Promise<readonly Choice[]> => {
  const answer = await server.ask(samplesQuestion, { textDocument: { uri: document.uri.toString() } });
  if (answer.kind !== 'answer' || answer.value.length === 0) return [];
  const choices = answer.value.map(({ uri, name, title }): Choice => ({
    label: title ?? name,
    description: nameOf(Uri.parse(uri).path),
    partner: { kind: 'sample', uri, name },
  }));
  return [heading('Samples'), ...choices];
};

const filesBeside = async ({ uri }: TextDocument): Promise<readonly Choice[]> => {
  const folder = Uri.joinPath(uri, '..');
  const pattern = new RelativePattern(folder, '**/*.{json,yaml,yml}');
  const found = await workspace.findFiles(pattern, '**/{node_modules,.vscode,dist,out}/**', mostFiles);
  if (found.length === 0) return [];
  const choices = found
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map((file): Choice => ({
      label: nameOf(file.path),
      description: workspace.asRelativePath(file),
      partner: { kind: 'file', uri: file.toString() },
    }));
  return [heading('Files'), ...choices];
};

const none: Choice = { label: 'No partner', description: 'The page as readers see it', partner: null };

/** Chooses the partner whose verdict the preview of a document shows, and shows it. */
export const choosePartner =
  (server: Server, panels: Panels, partners: Partners) =>
  async (argument?: unknown): Promise<void> => {
    const document = panels.inFront() ?? (await documentFor(argument));
    if (document === null) {
      await askForDocument();
      return;
    }
    const choices = [none, ...(await samplesFor(server, document)), ...(await filesBeside(document))];
    const picked = await window.showQuickPick(choices, {
      title: 'Whose verdict shall the preview show?',
      placeHolder: 'A sample of the examples, or a file with the facts about a partner',
      matchOnDescription: true,
    });
    if (picked === undefined) return;
    await partners.choose(document, picked.partner);
    panels.open(document, previewOf(server, partners));
  };
