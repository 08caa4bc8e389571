import { commands, Position, Uri } from 'vscode';
import { readPlace } from '../requests/range.ts';

/** The command by which a change that made up a name has its author choose a better one. */
export const chooseNameCommand = 'proviso.chooseName';

/** Lets the author rename what stands at a place. Both come from the server as plain data: a URI and a position. */
export const chooseName = async (...[uri, at]: readonly unknown[]): Promise<void> => {
  const place = readPlace(at);
  if (typeof uri !== 'string' || place === null) return;
  await commands.executeCommand('editor.action.rename', [Uri.parse(uri), new Position(place.line, place.character)]);
};
