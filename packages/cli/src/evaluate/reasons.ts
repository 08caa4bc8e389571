/** Why facts were rejected, in lines for people. */
import { visible } from '../text/width.ts';
import type { Reason } from './judge-record.ts';

/** More of what facts say is not shown: one property's name may be as long as a file. */
const longest = 400;

function shown(text: string): string {
  return visible(text.length > longest ? `${text.slice(0, longest)}…` : text);
}

/** `partner.json:3:5: /callBack: Expected …` */
export function reasonLine(file: string, { pointer, line, column, message }: Reason): string {
  const place = [
    file,
    ...(line === null ? [] : [String(line)]),
    ...(line === null || column === null ? [] : [String(column)]),
  ];
  const fact = pointer === '' ? '' : ` ${shown(pointer)}:`;
  return `${place.join(':')}:${fact} ${shown(message)}`;
}
