import { Uri, window, workspace, type QuickPickItem } from 'vscode';
import { nameOf, titleProblem } from '../documents/names.ts';
import { filesFor, templatesFor, type NewFile, type Used, type Wanted } from '../documents/planned.ts';
import { documentsToUse, namesIn } from '../documents/workspace.ts';

interface Choice extends QuickPickItem {
  readonly wanted: Wanted;
}

const choices: readonly Choice[] = [
  {
    wanted: 'family',
    label: '$(files) A whole new program',
    detail: 'Three documents that fit together: requirements, catalog and examples',
  },
  { wanted: 'program', label: '$(law) Requirements', detail: 'A program that uses a catalog you already have' },
  {
    wanted: 'catalog',
    label: '$(book) A catalog',
    detail: 'The words that requirements use, and what is known of partners',
  },
  {
    wanted: 'examples',
    label: '$(beaker) Examples',
    detail: 'Made-up partners, and what a program should say of each',
  },
];

/** What the new document is to use, or null where it needs nothing; undefined when nothing was chosen. */
const chooseUsed = async (wanted: Wanted): Promise<Used | null | undefined> => {
  if (wanted === 'family' || wanted === 'catalog') return null;
  const kind = wanted === 'program' ? 'catalog' : 'program';
  const found = await documentsToUse(kind);
  if (found.length === 0) {
    await window.showInformationMessage(
      `There is no ${kind} in this folder yet. Choose “A whole new program” to begin with all three documents.`,
    );
    return undefined;
  }
  if (found.length === 1) return found[0];
  const items = found.map((used) => ({ label: used.name, description: nameOf(used.path), used }));
  const picked = await window.showQuickPick(items, {
    title: wanted === 'program' ? 'Which catalog?' : 'For which program?',
  });
  return picked?.used;
};

const askTitle = (wanted: Wanted): Thenable<string | undefined> =>
  window.showInputBox({
    title: wanted === 'catalog' ? 'What is the catalog called?' : 'What is the program called?',
    prompt: 'The name that readers see. The file gets its name from it.',
    placeHolder: wanted === 'catalog' ? 'Partner Program Catalog' : 'Premier Integrator',
    validateInput: titleProblem,
  });

/** Where new documents go: the folder the command was called on, else the one of the document in front, else the first. */
const folderFor = (argument: unknown): Uri | null => {
  if (argument instanceof Uri) return argument;
  const open = window.activeTextEditor?.document.uri;
  if (open !== undefined && workspace.getWorkspaceFolder(open) !== undefined) return Uri.joinPath(open, '..');
  return workspace.workspaceFolders?.[0]?.uri ?? null;
};

/** Without a folder nothing can be written: the documents are opened, and whoever wants to keep them saves them. */
const openUnsaved = async (files: readonly NewFile[]): Promise<void> => {
  for (const { text } of files.toReversed()) {
    const document = await workspace.openTextDocument({ language: 'proviso', content: text });
    await window.showTextDocument(document, { preview: false });
  }
};

const write = async (folder: Uri, files: readonly NewFile[]): Promise<void> => {
  for (const { name, text } of files) {
    await workspace.fs.writeFile(Uri.joinPath(folder, name), new TextEncoder().encode(text));
  }
  const [first] = files;
  if (first !== undefined) await window.showTextDocument(Uri.joinPath(folder, first.name), { preview: false });
};

/** Begins documents from templates. */
export const newDocument =
  (extension: Uri) =>
  async (argument?: unknown): Promise<void> => {
    const choice = await window.showQuickPick(choices, { title: 'What do you want to begin?', matchOnDetail: true });
    if (choice === undefined) return;
    const used = await chooseUsed(choice.wanted);
    if (used === undefined) return;
    const title = await askTitle(choice.wanted);
    if (title === undefined) return;
    const folder = folderFor(argument);
    const templates = await Promise.all(
      templatesFor(choice.wanted).map(async (path) => {
        const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'templates', ...path.split('/')));
        return new TextDecoder().decode(bytes);
      }),
    );
    const taken = folder === null ? new Set<string>() : await namesIn(folder);
    const plan = { wanted: choice.wanted, title: title.trim(), folder: folder?.path ?? '', taken, used };
    const files = filesFor(plan, templates);
    if (folder === null) await openUnsaved(files);
    else await write(folder, files);
  };
