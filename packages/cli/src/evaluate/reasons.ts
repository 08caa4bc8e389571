/** Why facts were rejected, in lines for people. */
import { visible } from '../text/width.ts';
import type { Reason } from './judge-record.ts';

/** `partner.json:3:5: /callBack: Expected …` */
export function reasonLine(file: string, { pointer, line, column, message }: Reason): string {
  const place = [
    file,
    ...(line === null ? [] : [String(line)]),
    ...(line === null || column === null ? [] : [String(column)]),
  ];
  const fact = pointer === '' ? '' : ` ${visible(pointer)}:`;
  return `${place.join(':')}:${fact} ${visible(message)}`;
}
