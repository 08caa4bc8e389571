/** The results of examples as JUnit XML, which build servers show. */
import { layOut } from '../text/lines.ts';
import { plain } from '../text/paint.ts';
import { differenceInWords, differenceLines } from './differences.ts';
import type { ExampleResult, ExamplesResult } from './run.ts';

/** What XML 1.0 does not let in, even escaped. */
// eslint-disable-next-line no-control-regex
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function escaped(text: string): string {
  return text
    .replace(notInXml, '\ufffd')
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
