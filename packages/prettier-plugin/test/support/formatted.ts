import { format, type Options } from 'prettier';
import * as plugin from '../../src/index.ts';

/** A document, or a part of one, as the plugin writes it. */
export const formatted = (text: string, options: Options = {}): Promise<string> =>
  format(text, { parser: 'proviso', plugins: [plugin], ...options });

/** Lines as a text. */
const text = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

/** What is written of some lines within so many columns, again as lines. */
export const within = async (printWidth: number, ...lines: readonly string[]): Promise<readonly string[]> =>
  (await formatted(text(...lines), { printWidth })).split('\n').slice(0, -1);

export const linesOf = (...lines: readonly string[]): Promise<readonly string[]> => within(120, ...lines);
