import { commands, Location, Position, Range, Uri } from 'vscode';
import { readPlaces } from './places.ts';

/** Shows places in a list over the text. The server says which; what it says is plain data, as commands carry it. */
export const showReferences = async (...args: readonly unknown[]): Promise<void> => {
  const asked = readPlaces(args);
  if (asked === null) return;
  const { uri, at, places } = asked;
  const locations = places.map(({ uri: each, range: { start, end } }) => {
    return new Location(Uri.parse(each), new Range(start.line, start.character, end.line, end.character));
  });
  await commands.executeCommand(
    'editor.action.showReferences',
    Uri.parse(uri),
    new Position(at.line, at.character),
    locations,
  );
};
