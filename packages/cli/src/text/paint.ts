/** Colours by meaning, so that no renderer knows of escape codes. */
import { styleText } from 'node:util';

export type Style =
  | 'plain'
  | 'strong'
  | 'faint'
  | 'met'
  | 'unmet'
  | 'unknown'
  | 'notApplicable'
  | 'unclear'
  | 'error'
  | 'warning'
  | 'hint';

export type Paint = (style: Style, text: string) => string;

/** Leaves every text as it is. */
export const plain: Paint = (_style, text) => text;

const formats = {
  strong: ['bold'],
  faint: ['dim'],
  met: ['green'],
  unmet: ['red'],
  unknown: ['yellow'],
  notApplicable: ['dim'],
  unclear: ['magenta'],
  error: ['red', 'bold'],
  warning: ['yellow', 'bold'],
  hint: ['cyan', 'bold'],
} as const;

/** Colours for a terminal. */
export const coloured: Paint = (style, text) => {
  if (style === 'plain' || text === '') return text;
  return styleText([...formats[style]], text, { validateStream: false });
};
