import { ConfigurationTarget, window, workspace } from 'vscode';
import { dayProblem } from '../day/day.ts';
import { daySetting } from '../day/setting.ts';

/** Asks for the day that everything is judged on, and keeps it as a setting. */
export const changeDate = async (): Promise<void> => {
  const day = await window.showInputBox({
    title: 'The day to judge on',
    prompt: 'Year-month-day, such as 2024-06-01. Leave it empty for today.',
    value: daySetting(),
    validateInput: dayProblem,
  });
  if (day === undefined) return;
  const hasFolder = workspace.workspaceFolders !== undefined;
  const target = hasFolder ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await workspace.getConfiguration('proviso').update('evaluationDate', day === '' ? undefined : day, target);
};
