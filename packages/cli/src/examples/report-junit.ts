/** The results of examples as JUnit XML, which build servers show. */
import { differenceInWords } from '@proviso/compiler';
import type { ExampleResult, ExamplesResult } from '@proviso/compiler';
import { layOut } from '../text/lines.ts';
import { plain } from '../text/paint.ts';
import { differenceLines } from './differences.ts';

/** Whether XML 1.0 lets a character in, even escaped. A surrogate alone comes as one character. */
function isInXml(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return code < 0xd800 || (code > 0xdfff && code !== 0xfffe && code !== 0xffff);
}

function escaped(text: string): string {
  return Array.from(text, (character) => (isInXml(character) ? character : '\ufffd'))
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function attribute(text: string): string {
  return escaped(text).replaceAll('\n', '&#10;').replaceAll('\r', '&#13;').replaceAll('\t', '&#9;');
}

function testCase(result: ExampleResult, { document, program }: ExamplesResult): readonly string[] {
  const { expectation, differences } = result;
  const head = `    <testcase name="${attribute(expectation.sentence)}" classname="${attribute(document)}" file="${attribute(document)}" line="${expectation.span.line}"`;
  if (differences.length === 0) return [`${head}/>`];
  const message = differences.map(differenceInWords).join('; ');
  const details = layOut(differenceLines(result, program.vocabulary), plain, 120).join('\n');
  return [
    `${head}>`,
    `      <failure message="${attribute(message)}">${escaped(details)}</failure>`,
    '    </testcase>',
  ];
}

function counts(results: readonly ExampleResult[]): string {
  const failures = results.filter(({ differences }) => differences.length > 0).length;
  return `tests="${results.length}" failures="${failures}" errors="0" skipped="0"`;
}

/** One test suite a document, one test case an example. */
export function examplesAsJunit(all: readonly ExamplesResult[]): readonly string[] {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="proviso" ${counts(all.flatMap(({ results }) => results))}>`,
    ...all.flatMap((one) => [
      `  <testsuite name="${attribute(one.document)}" ${counts(one.results)}>`,
      ...one.results.flatMap((result) => testCase(result, one)),
      '  </testsuite>',
    ]),
    '</testsuites>',
  ];
}
