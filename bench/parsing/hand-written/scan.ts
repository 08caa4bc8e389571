import * as T from './kinds.ts';

/** The tokens of a text as three columns. The columns are used again for the next text. */
export interface Tokens {
  readonly kinds: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** What a character is: 1 a letter or `_`, 2 a digit, 3 space, 4 a sign that is a token of its own; 0 anything else. */
const classes = new Uint8Array(128);
const signs = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (/[A-Za-z_]/.test(character)) classes[code] = 1;
  else if (/\d/.test(character)) classes[code] = 2;
  else if (/\s/.test(character)) classes[code] = 3;
}
for (const [sign, kind] of [
  ['{', T.leftBrace],
  ['}', T.rightBrace],
  ['(', T.leftParen],
  [')', T.rightParen],
  [':', T.colon],
  [',', T.comma],
  ['.', T.dot],
  ['-', T.dash],
  ['|', T.bar],
  ['<', T.lessThan],
  ['?', T.question],
] as const) {
  classes[sign.charCodeAt(0)] = 4;
  signs[sign.charCodeAt(0)] = kind;
}

const slash = 47;
const quote = 34;
const hyphen = 45;
const point = 46;
const comma = 44;
const percentSign = 37;
const lineFeed = 10;
const carriageReturn = 13;
const underscore = 95;

/** Of words with letters outside of ASCII, and of space outside of it. */
const anyWord = /[\p{L}_][\p{L}\p{M}\p{N}_]*(?:-[\p{L}\p{M}\p{N}_]+)*/uy;
const anySpace = /\s+/y;

let capacity = 0;
let kinds = new Uint8Array(0);
let starts = new Int32Array(0);
let ends = new Int32Array(0);

const fail = (source: string, at: number): never => {
  throw new SyntaxError(`No token begins at ${at}: ${source.slice(at, at + 20)}`);
};

const matchEnd = (pattern: RegExp, source: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex : at;
};

const isWordPart = (code: number): boolean => code < 128 && (classes[code] === 1 || classes[code] === 2);
const digitsEnd = (source: string, from: number): number => {
  let at = from;
  for (let code = source.charCodeAt(at); code >= 48 && code <= 57; code = source.charCodeAt(++at));
  return at;
};

let numberEnd = 0;

/** The kind of the number, label, date or percentage at a digit; its end is left in `numberEnd`. */
const scanNumber = (source: string, at: number): number => {
  let end = digitsEnd(source, at);
  let kind = T.integer;
  if (source.charCodeAt(end) === hyphen && end === at + 4) {
    const month = digitsEnd(source, end + 1);
    const day = source.charCodeAt(month) === hyphen ? digitsEnd(source, month + 1) : month;
    if (day > month + 1) {
      numberEnd = day;
      return T.date;
    }
  }
  for (let dots = 0; source.charCodeAt(end) === point;) {
    const next = digitsEnd(source, end + 1);
    if (next === end + 1) break;
    end = next;
    kind = ++dots === 1 ? T.decimal : T.label;
  }
  while (kind === T.integer && source.charCodeAt(end) === comma && digitsEnd(source, end + 1) === end + 4) end += 4;
  if (source.charCodeAt(end) === percentSign) {
    end++;
    kind = T.percent;
  }
  numberEnd = end;
  return kind;
};

/** Splits a text into tokens, without its comments; throws at the first place where none begins. */
export const scan = (source: string): Tokens => {
  const length = source.length;
  if (length + 3 > capacity) {
    capacity = length + 3;
    kinds = new Uint8Array(capacity);
    starts = new Int32Array(capacity);
    ends = new Int32Array(capacity);
  }
  let count = 0;
  let at = 0;
  while (at < length) {
    const code = source.charCodeAt(at);
    const sort = code < 128 ? classes[code] : 0;
    if (sort === 3) {
      at++;
      continue;
    }
    const start = at;
    let kind: number;
    if (sort === 1) {
      let hash = 0;
      let next = code;
      do {
        hash = (Math.imul(hash, 31) + next) | 0;
        next = source.charCodeAt(++at);
      } while (isWordPart(next) || (next === hyphen && isWordPart(source.charCodeAt(at + 1))));
      if (next >= 128) {
        at = matchEnd(anyWord, source, start);
        kind = T.plainName;
      } else if (code === underscore && at === start + 1) {
        kind = T.cell;
      } else {
        let slot = hash & T.slotMask;
        kind = T.plainName;
        for (; T.kindsBySlot[slot] !== 0; slot = (slot + 1) & T.slotMask) {
          if (T.hashes[slot] !== hash || T.wordsBySlot[slot]?.length !== at - start) continue;
          if (source.startsWith(T.wordsBySlot[slot] ?? '', start)) kind = T.kindsBySlot[slot] ?? 0;
          break;
        }
      }
    } else if (sort === 4) {
      kind = signs[code] ?? 0;
      at++;
    } else if (sort === 2) {
      kind = scanNumber(source, at);
      at = numberEnd;
    } else if (code === quote) {
      if (source.charCodeAt(at + 1) === quote && source.charCodeAt(at + 2) === quote) {
        const close = source.indexOf('"""', at + 3);
        if (close === -1) fail(source, at);
        kind = T.prose;
        at = close + 3;
      } else {
        const close = source.indexOf('"', at + 1);
        if (close === -1) fail(source, at);
        for (let inside = at + 1; inside < close; inside++) {
          const each = source.charCodeAt(inside);
          if (each === lineFeed || each === carriageReturn) fail(source, at);
        }
        kind = T.text;
        at = close + 1;
      }
    } else if (code === slash && source.charCodeAt(at + 1) === slash) {
      let next = code;
      while (next !== lineFeed && next !== carriageReturn && at < length) next = source.charCodeAt(++at);
      continue;
    } else {
      at = matchEnd(anySpace, source, start);
      if (at > start) continue;
      at = matchEnd(anyWord, source, start);
      if (at === start) fail(source, at);
      kind = T.plainName;
    }
    kinds[count] = kind;
    starts[count] = start;
    ends[count] = at;
    count++;
  }
  for (let past = 0; past < 3; past++) {
    kinds[count + past] = T.endOfText;
    starts[count + past] = count === 0 ? 0 : (ends[count - 1] ?? 0);
  }
  return { kinds, starts, ends };
};
