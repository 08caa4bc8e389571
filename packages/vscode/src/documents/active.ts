import { Uri, window, workspace, type TextDocument } from 'vscode';

/** The Proviso document that a command is for: the one it was called on, else the one in front; null if neither is one. */
export const documentFor = async (argument: unknown): Promise<TextDocument | null> => {
  const document =
    argument instanceof Uri ? await workspace.openTextDocument(argument) : window.activeTextEditor?.document;
  return document?.languageId === 'proviso' ? document : null;
};

/** Says that a command needs a Proviso document in front. */
export const askForDocument = async (): Promise<void> => {
  await window.showInformationMessage('Open a Proviso document first: a file whose name ends in “.proviso”.');
};
