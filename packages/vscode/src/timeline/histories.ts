import type { Memento, TextDocument } from 'vscode';
import { isRecord, textIn } from '../requests/shape.ts';
import { wholePeriod, type Period } from './period.ts';

/** The history whose timeline was shown last of a document, and from when to when. */
export interface ChosenHistory {
  readonly uri: string;
  readonly period: Period;
}

/** The histories that were chosen for documents. They are remembered with the workspace. */
export interface Histories {
  readonly of: (document: TextDocument) => ChosenHistory | null;
  readonly choose: (document: TextDocument, chosen: ChosenHistory) => Promise<void>;
}

const key = 'proviso.histories';

/** What was chosen, by the addresses of the documents; what cannot be read is left out. */
export const readHistories = (value: unknown): ReadonlyMap<string, ChosenHistory> => {
  if (!isRecord(value)) return new Map();
  return new Map(
    Object.entries(value).flatMap(([document, each]) => {
      const uri = isRecord(each) ? textIn(each.uri) : null;
      if (uri === null) return [];
      const period = isRecord(each) && isRecord(each.period) ? each.period : wholePeriod;
      return [[document, { uri, period: { from: textIn(period.from), to: textIn(period.to) } }] as const];
    }),
  );
};

export const rememberedHistories = (memory: Memento): Histories => {
  const chosen = new Map(readHistories(memory.get(key)));
  return {
    of: ({ uri }) => chosen.get(uri.toString()) ?? null,
    choose: async ({ uri }, history) => {
      chosen.set(uri.toString(), history);
      await memory.update(key, Object.fromEntries(chosen));
    },
  };
};
