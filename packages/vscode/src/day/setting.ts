import { workspace } from 'vscode';
import { evaluationDay } from './day.ts';

/** The setting as it was typed; empty for today. */
export const daySetting = (): string => workspace.getConfiguration('proviso').get('evaluationDate', '');

/** The day that everything is judged on now. */
export const dayNow = (): string => evaluationDay(daySetting(), new Date());
