import { Uri, workspace, type TextDocument } from 'vscode';
import { nameOf } from '../documents/names.ts';
import type { Partner } from '../partner/partner.ts';
import type { Partners } from '../partner/partners.ts';
import { evaluateQuestion, previewQuestion } from '../requests/page.ts';
import { timelineQuestion } from '../requests/timeline.ts';
import type { Marks } from '../results/marks.ts';
import type { Server } from '../server/server.ts';
import type { ChosenHistory } from '../timeline/histories.ts';
import { periodInWords } from '../timeline/period.ts';
import type { Shown } from './panels.ts';

/** The facts in a file as the server takes them, with what is not saved yet. */
const factsIn = async (file: Uri): Promise<{ readonly name: string; readonly text: string }> => ({
  name: nameOf(file.path),
  text: (await workspace.openTextDocument(file)).getText(),
});

/** What a question says of the partner that was chosen. A file that is gone is no partner. */
const paramsOf = async (partner: Partner | null): Promise<object> => {
  if (partner === null) return {};
  if (partner.kind === 'sample') return { sample: { uri: partner.uri, name: partner.name } };
  try {
    return { partner: await factsIn(Uri.parse(partner.uri)) };
  } catch {
    return {};
  }
};

const isOf = (partner: Partner | null, uri: Uri): boolean => partner?.kind === 'file' && partner.uri === uri.toString();

/** The page that readers of a document would see, with the verdict on the partner that was chosen for it. */
export const previewOf = (server: Server, partners: Partners): Shown => ({
  key: 'preview',
  title: (name) => `Preview of ${name}`,
  what: 'the preview',
  ask: async (document, on) => {
    const textDocument = { uri: document.uri.toString() };
    return server.ask(previewQuestion, { textDocument, on, ...(await paramsOf(partners.of(document))) });
  },
  dependsOn: (document, uri) => isOf(partners.of(document), uri),
  onChange: partners.onChange,
  closed: () => undefined,
});

/** The verdict on the facts in a file, explained; on the lines of the document stand the verdicts on its requirements. */
export const evaluationOf = (server: Server, facts: Uri, marks: Marks): Shown => ({
  key: `evaluation of ${facts.toString()}`,
  title: () => `Verdict on ${nameOf(facts.path)}`,
  what: 'the verdict',
  ask: async (document: TextDocument, on) => {
    const { version } = document;
    try {
      const textDocument = { uri: document.uri.toString() };
      const answer = await server.ask(evaluateQuestion, { textDocument, on, facts: await factsIn(facts) });
      marks.show(document, version, answer.kind === 'answer' ? answer.value.results : []);
      return answer;
    } catch {
      return { kind: 'failed', message: `The file ${nameOf(facts.path)} cannot be read.` };
    }
  },
  dependsOn: (_, uri) => uri.toString() === facts.toString(),
  onChange: null,
  closed: marks.clear,
});

/** How the verdicts change over the course of the history in a file. */
export const timelineOf = (server: Server, { uri, period }: ChosenHistory): Shown => {
  const file = Uri.parse(uri);
  const name = nameOf(file.path);
  return {
    key: `timeline of ${uri} ${periodInWords(period)}`,
    title: () => `Timeline of ${name}`,
    what: 'the timeline',
    ask: async (document, on) => {
      try {
        const textDocument = { uri: document.uri.toString() };
        return await server.ask(timelineQuestion, { textDocument, on, history: await factsIn(file), ...period });
      } catch {
        return { kind: 'failed', message: `The file ${name} cannot be read.` };
      }
    },
    dependsOn: (_, changed) => changed.toString() === uri,
    onChange: null,
    closed: () => undefined,
  };
};
