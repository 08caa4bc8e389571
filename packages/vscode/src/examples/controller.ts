import {
  Disposable,
  Range,
  TestRunProfileKind,
  tests,
  Uri,
  workspace,
  type TestController,
  type TestItem,
  type TextDocument,
} from 'vscode';
import { nameOf } from '../documents/names.ts';
import { examplesQuestion } from '../requests/examples.ts';
import type { TextRange } from '../requests/range.ts';
import type { Server } from '../server/server.ts';
import { newCoverageView } from './coverage-view.ts';
import { testNodes, type TestNode } from './plan.ts';
import { runExamples } from './run.ts';

const pattern = '**/*.examples.proviso';

const isExamples = ({ path }: Uri): boolean => path.endsWith('.examples.proviso');

const rangeOf = ({ start, end }: TextRange): Range => new Range(start.line, start.character, end.line, end.character);

/** Puts tests where they belong. One that was there stays the same item: somebody may be about to run it. */
const fill = (controller: TestController, uri: Uri, { children }: TestItem, nodes: readonly TestNode[]): void => {
  const items = nodes.map((node) => {
    const item = children.get(node.id) ?? controller.createTestItem(node.id, node.label, uri);
    item.range = rangeOf(node.range);
    fill(controller, uri, item, node.children);
    return item;
  });
  children.replace(items);
};

const fileItem = (controller: TestController, uri: Uri): TestItem => {
  const id = uri.toString();
  const known = controller.items.get(id);
  if (known !== undefined) return known;
  const item = controller.createTestItem(id, nameOf(uri.path), uri);
  item.description = workspace.asRelativePath(Uri.joinPath(uri, '..'));
  item.canResolveChildren = true;
  controller.items.add(item);
  return item;
};

/** Asks for the examples of a file and puts them below its item. Where nobody can tell them the file stays as it is. */
const resolveFile = async (controller: TestController, server: Server, item: TestItem): Promise<void> => {
  if (item.uri === undefined) return;
  const { uri } = item;
  const answer = await server.ask(examplesQuestion, { textDocument: { uri: uri.toString() } });
  if (answer.kind !== 'answer') return;
  fill(controller, uri, item, testNodes(answer.value));
};

/** Shows the examples of all documents in the editor's view of tests, and runs them there. */
export const startExamples = (server: Server): Disposable => {
  const controller = tests.createTestController('proviso', 'Proviso examples');
  const resolve = (item: TestItem): Promise<void> => resolveFile(controller, server, item);
  const discover = async (): Promise<void> => {
    const found = await workspace.findFiles(pattern, '**/node_modules/**');
    for (const uri of found) fileItem(controller, uri);
  };
  const resolveDocument = ({ uri }: TextDocument): void => {
    // What an editor compares a document with, such as its last version, is opened as well, and is no file.
    const isFile = uri.scheme === 'file' || workspace.getWorkspaceFolder(uri) !== undefined;
    if (isFile && isExamples(uri)) void resolve(fileItem(controller, uri));
  };
  controller.resolveHandler = (item) => (item === undefined ? discover() : resolve(item));
  controller.refreshHandler = async () => {
    await discover();
    await Promise.all([...controller.items].map(([, item]) => resolve(item)));
  };
  const coverage = newCoverageView();
  const run = runExamples(controller, server, coverage, resolve);
  controller.createRunProfile('Check the examples', TestRunProfileKind.Run, run, true);
  const covering = controller.createRunProfile('Show what the examples cover', TestRunProfileKind.Coverage, run, true);
  covering.loadDetailedCoverage = (_, file) => Promise.resolve([...coverage.detailsOf(file)]);
  const files = workspace.createFileSystemWatcher(pattern);
  return Disposable.from(
    controller,
    files,
    files.onDidCreate((uri) => fileItem(controller, uri)),
    files.onDidDelete((uri) => {
      controller.items.delete(uri.toString());
    }),
    workspace.onDidOpenTextDocument(resolveDocument),
    workspace.onDidSaveTextDocument(resolveDocument),
    server.onReady(() => {
      workspace.textDocuments.forEach(resolveDocument);
    }),
  );
};
