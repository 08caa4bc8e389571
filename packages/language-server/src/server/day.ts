import type { IsoDate } from '@proviso/compiler';
import { isDay } from '../service/words/days.ts';
import type { SettingsReader } from './settings.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/** The present day where the server runs, which is where the editor runs. Nothing but what a host hands over looks at a clock. */
export const presentDay = (): IsoDate => {
  const now = new Date();
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** The day on which a document is looked at: the one that is set, where it is one, else the one that the host tells. */
export const dayFor = async (settings: SettingsReader, today: () => IsoDate, uri: string): Promise<IsoDate> => {
  const { evaluationDate } = await settings.of(uri);
  return evaluationDate !== null && isDay(evaluationDate) ? evaluationDate : today();
};
