/** Not all of these need escaping in JSON; each of them means something to a place that emitted text may end up in. */
const unsafe = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff<>]|(?<=\*)\//g;

function escaped(character: string): string {
  if (character === '/') return String.raw`\/`;
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * The only way for a document's text into emitted text: a JSON string literal that is also a JavaScript and TypeScript
 * one. It ends no comment and no HTML element, holds no line break of any kind, no direction mark and no lone surrogate.
 */
export function quote(text: string): string {
  return JSON.stringify(text).replace(unsafe, escaped);
}
