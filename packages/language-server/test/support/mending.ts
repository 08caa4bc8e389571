import { format } from 'prettier/standalone';
import * as proviso from 'prettier-plugin-proviso';
import { expect } from 'vitest';
import type { Context } from '../../src/service/code-actions/context.ts';
import { documentsAfter } from '../../src/service/code-actions/outcome.ts';
import type { CodeAction } from '../../src/service/code-actions/proposal.ts';
import type { TextRange } from '../../src/service/document.ts';
import { provideCodeActions, type Wanted } from '../../src/service/provide-code-actions.ts';
import { marked } from './marked.ts';
import { folder, workspaceOver } from './workspace.ts';

type Texts = Readonly<Record<string, string>>;

/** A place in one of some documents. */
interface Scene {
  readonly context: Context;
  readonly range: TextRange;
}

/** The place that is marked by `«…»` in one of these documents, all of which lie in one folder. */
export async function sceneOf(files: Texts): Promise<Scene> {
  const plain = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, marked(text).text]));
  const name = Object.keys(files).find((each) => files[each]?.includes('«'));
  const [range] = marked(files[name ?? ''] ?? '').ranges;
  if (name === undefined || range === undefined) throw new Error('Nothing is marked.');
  const { workspace } = workspaceOver(plain);
  const analysis = await workspace.analysis(folder + name);
  const document = analysis?.documents.get(folder + name) ?? null;
  if (analysis === null || document === null) throw new Error('There is no document.');
  const others = await Promise.all((await workspace.documents()).map((uri) => workspace.read(uri)));
  return { context: { analysis, document, neighbours: others.filter((each) => each !== null) }, range };
}

const anything: Wanted = () => true;

/** What is offered at the marked place, by titles; those that may be made unasked begin with a star. */
export async function offers(files: Texts, wanted: Wanted = anything): Promise<readonly string[]> {
  const { context, range } = await sceneOf(files);
  return provideCodeActions(context, range, wanted).map(
    ({ title, isPreferred }) => `${isPreferred ? '* ' : ''}${title}`,
  );
}

const formatted = (text: string): Promise<string> => format(text, { parser: 'proviso', plugins: [proviso] });

/** The codes of what is found in documents, each looked at by itself. */
async function findingsIn(texts: Texts): Promise<readonly string[]> {
  const { workspace } = workspaceOver(texts);
  const found = new Set<string>();
  for (const uri of await workspace.documents()) {
    const analysis = await workspace.analysis(uri);
    for (const { code, span } of analysis?.diagnostics ?? []) found.add(`${code} ${span.document} ${span.start}`);
  }
  return [...found].map((each) => each.split(' ')[0] ?? '').toSorted();
}

/** What is expected of a change. */
interface Expected {
  readonly before: Texts;
  /** The title of the change that is made. */
  readonly title: string;
  /** The documents that have changed, and how they read now. */
  readonly after: Texts;
  /** The codes of what is still found anywhere. */
  readonly left?: readonly string[];
}

function chosen({ context, range }: Scene, title: string): CodeAction {
  const actions = provideCodeActions(context, range, anything);
  for (const each of actions) expect(each.title).toMatch(/^(?:Write|Add|Remove|Replace|Move|Give|Use) .*[^.]$/u);
  const action = actions.find((each) => each.title === title);
  expect(actions.map((each) => each.title)).toContain(title);
  if (action === undefined) throw new Error('Nothing of this title is offered.');
  return action;
}

/**
 * Makes the change of this title that is offered at the marked place. Expects it to change these documents as is said, to
 * leave nothing else to find, and to be written in the style of documents, where they were before.
 */
export async function expectChange({ before, title, after, left = [] }: Expected): Promise<CodeAction> {
  const scene = await sceneOf(before);
  const action = chosen(scene, title);
  const texts = new Map(
    [...documentsAfter(scene.context, action)].map(([uri, { text }]) => [
      decodeURIComponent(uri.slice(folder.length)),
      text,
    ]),
  );
  const changed = [...texts].filter(([name, text]) => !(name in before) || marked(before[name] ?? '').text !== text);
  expect(Object.fromEntries(changed)).toEqual(after);
  expect(await findingsIn(Object.fromEntries(texts))).toEqual(left.toSorted());
  for (const [name, text] of changed) {
    const was = name in before ? marked(before[name] ?? '').text : '';
    if ((await formatted(was)) === was) expect(await formatted(text)).toBe(text);
  }
  return action;
}
