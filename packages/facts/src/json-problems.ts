/** The closer look at a JSON text, with places. Slower, so it is taken only where something is wrong. */
import { printParseErrorCode, visit } from 'jsonc-parser';
import type { ParseErrorCode } from 'jsonc-parser';
import { inexactMessage, isAsWritten } from './decimals.ts';
import { mostProblems, pointerOf, shownName } from './problems.ts';
import type { Problem } from './problems.ts';

function found(text: string, offset: number, length: number): string {
  if (offset >= text.length) return 'the end of the text';
  const part = text.slice(offset, offset + Math.max(1, length));
  return JSON.stringify(part.length > 30 ? `${part.slice(0, 30)}…` : part);
}

function isAfterComma(text: string, offset: number): boolean {
  return text.slice(0, offset).trimEnd().endsWith(',');
}

function syntaxMessage(code: ParseErrorCode, text: string, offset: number, length: number): string {
  const here = found(text, offset, length);
  const trailing = isAfterComma(text, offset) ? ' There is a comma before it that nothing follows.' : '';
  switch (printParseErrorCode(code)) {
    case 'PropertyNameExpected':
      return `Expected the name of a property in double quotation marks, found ${here}.${trailing}`;
    case 'ValueExpected':
      return `Expected a value, found ${here}.${trailing}`;
    case 'ColonExpected':
      return `Expected ":" after the name of the property, found ${here}.`;
    case 'CommaExpected':
      return `Expected a comma before ${here}.`;
    case 'CloseBraceExpected':
      return `Expected "}" to close an object, found ${here}.`;
    case 'CloseBracketExpected':
      return `Expected "]" to close a list, found ${here}.`;
    case 'EndOfFileExpected':
      return `Expected nothing more after the value, found ${here}.`;
    case 'InvalidCommentToken':
    case 'UnexpectedEndOfComment':
      return 'JSON has no comments.';
    case 'UnexpectedEndOfString':
      return 'This text is not closed with a double quotation mark on its line.';
    case 'UnexpectedEndOfNumber':
    case 'InvalidNumberFormat':
      return `${here} is not a number as JSON writes it.`;
    case 'InvalidUnicode':
      return 'This text has a "\\u" that four hexadecimal digits do not follow.';
    case 'InvalidEscapeCharacter':
      return 'This text has a backslash before a character that needs none.';
    case 'InvalidCharacter':
      return 'This text has a control character in it, such as a tab; write "\\t" or the like instead.';
    case 'InvalidSymbol':
    case '<unknown ParseErrorCode>':
      return `${here} is not JSON. Texts need double quotation marks; the only words are true, false and null.`;
  }
}

/** The first place at which a text is no longer JSON; null where there is none to be found. */
export function syntaxProblem(text: string): Problem | null {
  let first: Problem | null = null;
  const options = { disallowComments: true, allowTrailingComma: false };
  const onError = (code: ParseErrorCode, offset: number, length: number, line: number, column: number): void => {
    if (first !== null) return;
    const message = syntaxMessage(code, text, offset, length);
    first = { kind: 'syntax', pointer: '', line: line + 1, column: column + 1, message };
  };
  try {
    visit(text, { onError }, options);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return first;
}

/** Every property that its object gives before, and every number that is not kept as it is written, in a valid text. */
export function contentProblems(text: string): readonly Problem[] {
  const problems: Problem[] = [];
  const objects: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => {
      objects.push(new Set());
    },
    onObjectEnd: () => {
      objects.pop();
    },
    onObjectProperty: (name, _offset, _length, line, column, path) => {
      const names = objects.at(-1);
      if (names?.has(name) === true && problems.length < mostProblems) {
        const message = `The property ${shownName(name)} is given twice; only one of them can count.`;
        problems.push({
          kind: 'duplicateKey',
          pointer: pointerOf([...path(), name]),
          line: line + 1,
          column: column + 1,
          message,
        });
      }
      names?.add(name);
    },
    onLiteralValue: (value: unknown, offset, length, line, column, path) => {
      if (typeof value !== 'number' || problems.length >= mostProblems) return;
      const written = text.slice(offset, offset + length);
      if (isAsWritten(written, value)) return;
      const message = inexactMessage(written, value);
      problems.push({ kind: 'inexactNumber', pointer: pointerOf(path()), line: line + 1, column: column + 1, message });
    },
  });
  return problems;
}
