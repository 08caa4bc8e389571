import { window, workspace, type Uri } from 'vscode';
import { askForDocument, documentFor } from '../documents/active.ts';
import { nameOf } from '../documents/names.ts';
import type { Panels } from '../preview/panels.ts';
import { evaluationOf } from '../preview/shown.ts';
import type { Marks } from '../results/marks.ts';
import type { Server } from '../server/server.ts';

/** How many files of facts are offered; who has more finds theirs by the dialogue. */
const mostOffered = 200;

const browse = 'Browse …';

const chooseByDialogue = async (): Promise<Uri | undefined> => {
  const chosen = await window.showOpenDialog({
    title: 'A file with the facts about a partner',
    openLabel: 'Evaluate',
    filters: { Facts: ['json', 'yaml', 'yml'] },
  });
  return chosen?.[0];
};

const chooseFacts = async (): Promise<Uri | undefined> => {
  const ignored = '**/{node_modules,.vscode,dist,out}/**';
  const found = await workspace.findFiles('**/*.{json,yaml,yml}', ignored, mostOffered);
  if (found.length === 0) return chooseByDialogue();
  const files = found.map((uri) => ({ label: nameOf(uri.path), description: workspace.asRelativePath(uri), uri }));
  files.sort((a, b) => a.description.localeCompare(b.description));
  const picked = await window.showQuickPick([...files, { label: browse, description: 'Another file', uri: null }], {
    title: 'Which partner?',
    placeHolder: 'A file with the facts about one partner: JSON or YAML',
    matchOnDescription: true,
  });
  if (picked === undefined) return undefined;
  return picked.uri ?? chooseByDialogue();
};

/** Judges the facts in a file by the document in front, and shows the verdict with its explanation. */
export const evaluatePartner =
  (server: Server, panels: Panels, marks: Marks) =>
  async (argument?: unknown): Promise<void> => {
    const document = await documentFor(argument);
    if (document === null) {
      await askForDocument();
      return;
    }
    const facts = await chooseFacts();
    if (facts !== undefined) panels.open(document, evaluationOf(server, facts, marks));
  };
