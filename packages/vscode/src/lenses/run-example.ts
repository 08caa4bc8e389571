import { commands, Position, Range, Uri, window } from 'vscode';
import { readPlaceOf } from './places.ts';

/** Runs the example that stands in a place, in the editor's view of tests. */
export const runExample = async (...args: readonly unknown[]): Promise<void> => {
  const asked = readPlaceOf(args);
  if (asked === null) return;
  const at = new Position(asked.at.line, asked.at.character);
  await window.showTextDocument(Uri.parse(asked.uri), { selection: new Range(at, at) });
  await commands.executeCommand('testing.runAtCursor');
};
