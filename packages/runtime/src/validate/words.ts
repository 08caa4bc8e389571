/** How messages speak of values. */
import { quoted } from '../quoted.ts';
import { nearest } from './nearest.ts';

const mostListed = 6;

/** A value as a message names it: `the number 5`, `the text "abc"`, `a list`. */
function described(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return `the text ${quoted(value)}`;
    case 'number':
      return `the number ${value}`;
    case 'boolean':
      return String(value);
    case 'undefined':
      return 'nothing';
    case 'object': {
      if (value === null) return 'null';
      if (Array.isArray(value)) return 'a list';
      const tag = Object.prototype.toString.call(value).slice('[object '.length, -1);
      return tag === 'Object' ? 'an object' : `an object of the kind ${quoted(tag)}`;
    }
    case 'bigint':
    case 'symbol':
    case 'function':
      return `a JavaScript ${typeof value}`;
  }
}

/** `Expected a date, found the number 5.` with whatever else helps. */
export function expected(what: string, found: unknown, hint = ''): string {
  return `Expected ${what}, found ${described(found)}.${hint}`;
}

/** `"A", "B", "C" and 4 more` */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostListed).map(quoted).join(', ');
  return names.length > mostListed ? `${shown} and ${names.length - mostListed} more` : shown;
}

/** `. Did you mean "employment"?`, or a full stop: it ends a sentence. */
export function didYouMean(text: string, candidates: Iterable<string>): string {
  const near = nearest(text, candidates);
  return near === null ? '.' : `. Did you mean ${quoted(near)}?`;
}

/** `an individual`, `a partner` */
export function withArticle(noun: string): string {
  return /^[aeiou]/i.test(noun) ? `an ${noun}` : `a ${noun}`;
}
