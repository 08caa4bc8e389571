import { indexOfToken, type Comment, type Token } from '@proviso/grammar';
import type { Doc } from 'prettier';
import { builders } from 'prettier/doc';
import { proseDoc } from './prose.ts';
import type { Source } from './source.ts';
import { gapBetween } from './spacing.ts';

const { hardline, indent, lineSuffix } = builders;

/** How the lines before an item are treated. */
export interface LinesBefore {
  /** Whether nothing stands before it: then there is no blank line. */
  readonly first: boolean;
  /** Whether it is what closes a block: then there is no blank line directly before it. */
  readonly closes: boolean;
  /** Whether a blank line is put there where there is none. */
  readonly parted: boolean;
}

interface NewLine {
  /** The comments that stand there, and the end of the line. */
  readonly lines: Doc[];
  /** Whether the last of the comments says to leave alone what follows. */
  readonly ignores: boolean;
}

/**
 * Writes the tokens and comments of a document, each once and in their order. What calls it decides where lines end, and
 * nothing else: so no layout can lose or change a word.
 */
export interface Writer {
  /** What is written of the tokens before an offset, on one line if no comment ends it. */
  readonly until: (offset: number) => Doc;
  /** The same through the next token of this image, if there is one before the offset; else nothing. */
  readonly through: (image: string, offset: number) => Doc;
  /** The same as a plain line, where there is nothing in it that may end a line; else null, and nothing is written. */
  readonly wholeLine: (offset: number, room: number) => string | null;
  /** A place where a line may end; where a comment stands there, it does. */
  readonly mayEnd: (line: Doc) => Doc;
  /** Ends the line, after the comments that stand there. */
  readonly newLine: (before: LinesBefore) => NewLine;
  /** Leaves out what stands before an offset: somebody else has written it. */
  readonly skip: (offset: number) => void;
  /** The next token. */
  readonly next: () => Token | undefined;
  /** Where what was written last ends. */
  readonly end: () => number;
  readonly hasComment: () => boolean;
  /** Whether a space was put or left out where the text had it otherwise: then it is to be read again. */
  readonly isRespaced: () => boolean;
}

// Between items a line ends whatever is around it: the brace behind them says so to what they stand in.
const lineEndAlone: Doc = { type: 'line', hard: true };
const nextLine: NewLine = { lines: [lineEndAlone], ignores: false };
const nextLineButOne: NewLine = { lines: [lineEndAlone, lineEndAlone], ignores: false };

const isProse = (image: string): boolean => image.startsWith('"""');

/** How many lines end between two offsets, up to two. */
const lineEnds = (text: string, start: number, end: number): number => {
  const first = text.indexOf('\n', start);
  if (first === -1 || first >= end) return 0;
  const second = text.indexOf('\n', first + 1);
  return second === -1 || second >= end ? 1 : 2;
};

const isIgnore = ({ text }: Comment): boolean => text.trim() === 'prettier-ignore';

export const newWriter = (source: Source): Writer => {
  const { text, tokens, comments } = source;
  let at = indexOfToken(tokens, source.start);
  let commentAt = 0;
  /** Where what was written last ends, and the image of it. */
  let end = source.start;
  let last = '';
  /** Whether what stands between that and the next token has been written. */
  let parted = true;
  let respaced = false;

  const next = (): Token | undefined => tokens[at];
  const limit = (): number => tokens[at]?.startOffset ?? Infinity;
  const commentHere = (): Comment | undefined => {
    const comment = comments[commentAt];
    return comment !== undefined && comment.start < limit() ? comment : undefined;
  };

  /** The end of a line, and a blank line where one is wanted; nothing where the document begins. */
  const lineEnd = (isBlank: boolean): Doc[] =>
    end === source.start ? [] : isBlank ? [hardline, hardline] : [hardline];

  /**
   * The comments before the next token, and the end of the line: each on its own line, but for one behind something.
   * `isBlank` says whether a blank line is wanted, from how many lines end there and how many comments stand before.
   */
  const takeComments = (isBlank: (ends: number, comments: number) => boolean): NewLine => {
    const lines: Doc[] = [];
    let taken = 0;
    let ignores = false;
    for (let comment = commentHere(); comment !== undefined; comment = commentHere()) {
      const written = text.slice(comment.start, comment.end).trimEnd();
      const ends = lineEnds(text, end, comment.start);
      if (ends === 0 && end > source.start) lines.push(lineSuffix(` ${written}`));
      else {
        lines.push(...lineEnd(isBlank(ends, taken)), written);
        ignores = isIgnore(comment);
        taken++;
      }
      end = comment.end;
      commentAt++;
    }
    const ends = limit() === Infinity ? 1 : lineEnds(text, end, limit());
    return { lines: [...lines, ...lineEnd(isBlank(ends, taken))], ignores };
  };

  const commentsHere = (): Doc[] => takeComments(() => false).lines;

  /** What stands between the last token and the next. */
  const gap = (token: Token): '' | ' ' => {
    const written = gapBetween(last, token.image);
    if ((written === '') !== (end === token.startOffset)) respaced = true;
    return written;
  };

  const until = (offset: number): Doc => {
    const docs: Doc[] = [];
    let line = '';
    for (let token = tokens[at]; token !== undefined && token.startOffset < offset; token = tokens[at]) {
      if (!parted) {
        if (commentHere() === undefined) line += gap(token);
        else {
          docs.push(line, indent(commentsHere()));
          line = '';
        }
      }
      if (isProse(token.image)) {
        docs.push(line, proseDoc(token.image));
        line = '';
      } else line += token.image;
      parted = false;
      last = token.image;
      end = token.endOffset + 1;
      at++;
    }
    return docs.length === 0 ? line : [...docs, line];
  };

  const through = (image: string, offset: number): Doc => {
    for (let index = at; ; index++) {
      const token = tokens[index];
      if (token === undefined || token.startOffset >= offset) return '';
      if (token.image === image) return until(token.endOffset + 1);
    }
  };

  const wholeLine = (offset: number, room: number): string | null => {
    const from = at;
    const first = tokens[from];
    const comment = comments[commentAt];
    if (first === undefined || !parted || (comment !== undefined && comment.start < offset)) return null;
    let index = from;
    let line = '';
    let before = '';
    let lineEnd = end;
    let isAsIs = true;
    let isRespaced = false;
    for (
      let token: Token | undefined = first;
      token !== undefined && token.startOffset < offset;
      token = tokens[index]
    ) {
      const { image, startOffset, endOffset } = token;
      if (image === '{' || isProse(image)) return null;
      if (index > from) {
        const between = gapBetween(before, image);
        const length = startOffset - lineEnd;
        if (isAsIs && (length !== between.length || (length === 1 && text.charCodeAt(lineEnd) !== 32))) {
          isAsIs = false;
          line = text.slice(first.startOffset, lineEnd);
        }
        if (!isAsIs) {
          line += between + image;
          if ((between === '') !== (length === 0)) isRespaced = true;
        }
      }
      before = image;
      lineEnd = endOffset + 1;
      index++;
    }
    if (isAsIs) line = text.slice(first.startOffset, lineEnd);
    // A character takes two columns at most.
    if (line.length > room || (line.length * 2 > room && !/^[ -~]*$/.test(line))) return null;
    at = index;
    end = lineEnd;
    last = before;
    parted = false;
    respaced ||= isRespaced;
    return line;
  };

  const mayEnd = (line: Doc): Doc => {
    const doc = commentHere() === undefined ? line : commentsHere();
    if (last === ',' && end === limit()) respaced = true;
    parted = true;
    return doc;
  };

  const newLine = ({ first, closes, parted: isParted }: LinesBefore): NewLine => {
    if (end > source.start && at < tokens.length && commentHere() === undefined) {
      parted = true;
      const isBlank = !first && !closes && (isParted || lineEnds(text, end, limit()) === 2);
      return isBlank ? nextLineButOne : nextLine;
    }
    const line = takeComments((ends, taken) => {
      const isLast = commentHere() === undefined;
      if ((first && taken === 0) || (closes && isLast)) return false;
      return ends === 2 || (isParted && taken === 0);
    });
    parted = true;
    return line;
  };

  const skip = (offset: number): void => {
    for (let token = tokens[at]; token !== undefined && token.startOffset < offset; token = tokens[at]) {
      last = token.image;
      at++;
    }
    while ((comments[commentAt]?.start ?? Infinity) < offset) commentAt++;
    end = offset;
    parted = false;
  };

  return {
    until,
    through,
    wholeLine,
    mayEnd,
    newLine,
    skip,
    next,
    end: () => end,
    hasComment: () => commentHere() !== undefined,
    isRespaced: () => respaced,
  };
};
