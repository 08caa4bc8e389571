import { Uri, window, workspace, type QuickPickItem, type TextDocument } from 'vscode';
import { dayNow } from '../day/setting.ts';
import { askForDocument, documentFor } from '../documents/active.ts';
import { nameOf } from '../documents/names.ts';
import type { Panels } from '../preview/panels.ts';
import { timelineOf } from '../preview/shown.ts';
import type { Server } from '../server/server.ts';
import type { ChosenHistory, Histories } from '../timeline/histories.ts';
import { inOrderOfLikelihood } from '../timeline/order.ts';
import { periodInWords, readPeriod, wholePeriod, yearsAround, type Period } from '../timeline/period.ts';

/** How many files are offered; who has more finds theirs by the dialogue. */
const mostOffered = 200;

const chooseByDialogue = async (): Promise<Uri | undefined> => {
  const chosen = await window.showOpenDialog({
    title: 'A file with the history of a partner',
    openLabel: 'Show the Timeline',
    filters: { Histories: ['json', 'yaml', 'yml'] },
  });
  return chosen?.[0];
};

const chooseHistory = async (last: ChosenHistory | null): Promise<Uri | undefined> => {
  const ignored = '**/{node_modules,.vscode,dist,out}/**';
  const found = await workspace.findFiles('**/*.{json,yaml,yml}', ignored, mostOffered);
  if (found.length === 0) return chooseByDialogue();
  const ordered = inOrderOfLikelihood(
    found.map((uri) => uri.toString()),
    last?.uri ?? null,
  );
  const files = ordered.map((address) => {
    const uri = Uri.parse(address);
    const path = workspace.asRelativePath(uri);
    return { label: nameOf(uri.path), description: address === last?.uri ? `${path} (as last time)` : path, uri };
  });
  const picked = await window.showQuickPick([...files, { label: 'Browse …', description: 'Another file', uri: null }], {
    title: 'Whose timeline?',
    placeHolder: 'A file with the history of one partner, what was known and what happened: JSON or YAML',
    matchOnDescription: true,
  });
  if (picked === undefined) return undefined;
  return picked.uri ?? chooseByDialogue();
};

/** A period as somebody would type it; nothing for all of a history. */
const typedAs = (period: Period): string => (period.from === null ? '' : periodInWords(period));

const typePeriod = async (last: Period | null): Promise<Period | undefined> => {
  const text = await window.showInputBox({
    title: 'From when to when?',
    prompt: 'The first day and the last day, such as 2023-01-01 – 2025-12-31.',
    value: last === null ? '' : typedAs(last),
    validateInput: (typed) => {
      const read = readPeriod(typed);
      return typeof read === 'string' ? read : null;
    },
  });
  const read = text === undefined ? undefined : readPeriod(text);
  return typeof read === 'string' ? undefined : read;
};

interface PeriodChoice extends QuickPickItem {
  readonly period: Period | null;
}

const choosePeriod = async (last: Period | null): Promise<Period | undefined> => {
  const [thisYear, nextYear] = [yearsAround(dayNow(), 0), yearsAround(dayNow(), 1)];
  const whole: PeriodChoice = {
    label: 'All of it',
    description: 'from the first event through a year after the day that is judged on',
    period: wholePeriod,
  };
  const choices: readonly PeriodChoice[] = [
    ...(last === null || typedAs(last) === ''
      ? []
      : [{ label: typedAs(last), description: 'as last time', period: last }]),
    whole,
    { label: 'This year', description: periodInWords(thisYear), period: thisYear },
    { label: 'This year and the next', description: periodInWords(nextYear), period: nextYear },
    { label: 'Other days …', description: 'the first day and the last day', period: null },
  ];
  const picked = await window.showQuickPick(choices, { title: 'From when to when?' });
  if (picked === undefined) return undefined;
  return picked.period ?? typePeriod(last);
};

const choose = async (document: TextDocument, histories: Histories): Promise<ChosenHistory | undefined> => {
  const last = histories.of(document);
  const uri = await chooseHistory(last);
  if (uri === undefined) return undefined;
  const period = await choosePeriod(uri.toString() === last?.uri ? last.period : null);
  return period === undefined ? undefined : { uri: uri.toString(), period };
};

/** Shows beside a document how the verdicts of its program change over the course of a history. */
export const showTimeline =
  (server: Server, panels: Panels, histories: Histories) =>
  async (argument?: unknown): Promise<void> => {
    const document = await documentFor(argument);
    if (document === null) {
      await askForDocument();
      return;
    }
    const chosen = await choose(document, histories);
    if (chosen === undefined) return;
    await histories.choose(document, chosen);
    panels.open(document, timelineOf(server, chosen));
  };
