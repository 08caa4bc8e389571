/** The results of examples for people. */
import { counted, isCovered, placeInWords } from '@proviso/compiler';
import type { ClauseCoverage, ExampleResult, ExamplesResult, ProgramCoverage } from '@proviso/compiler';
import { blank, line, piece } from '../text/lines.ts';
import type { Line } from '../text/lines.ts';
import { differenceLines } from './differences.ts';

function resultLines(result: ExampleResult, { program }: ExamplesResult): readonly Line[] {
  const { sentence, span } = result.expectation;
  return [
    line(2, 2, piece('✗ ', 'unmet'), piece(sentence), piece(`  ${placeInWords(span)}`, 'faint')),
    ...differenceLines(result, program.vocabulary),
  ];
}

/** A document's examples: those that fail with what came instead, the others only counted. */
function documentLines(one: ExamplesResult): readonly Line[] {
  const failing = one.results.filter(({ differences }) => differences.length > 0);
  const passed = counted(one.results.length - failing.length, 'example');
  if (failing.length === 0)
    return [line(0, 2, piece('✓ ', 'met'), piece(one.document, 'strong'), piece(` — ${passed} passed`))];
  return [
    line(
      0,
      2,
      piece('✗ ', 'unmet'),
      piece(one.document, 'strong'),
      piece(` — ${passed} passed, ${failing.length} failed`),
    ),
    ...failing.flatMap((result) => resultLines(result, one)),
  ];
}

function lacks({ met, unmet, unclear }: ClauseCoverage): string {
  if (!met && !unmet && unclear) return 'unclear in every example that asks it: its question is not settled';
  if (!met && !unmet) return 'neither met nor not met in any example';
  return met ? 'never not met' : 'never met';
}

function coverageLines({ program, clauses }: ProgramCoverage): readonly Line[] {
  const open = clauses.filter((clause) => !isCovered(clause));
  const covered = clauses.length - open.length;
  if (clauses.length === 0) return [];
  return [
    blank,
    line(
      0,
      2,
      piece(`${program}: `, 'strong'),
      piece(`the examples show ${covered} of ${counted(clauses.length, 'clause')} both met and not met`),
    ),
    ...open.map((clause) =>
      line(
        2,
        2,
        piece(clause.name),
        piece(': '),
        piece(lacks(clause), 'unknown'),
        piece(`  ${placeInWords(clause.span)}`, 'faint'),
      ),
    ),
  ];
}

function stateLines({ program, states }: ProgramCoverage): readonly Line[] {
  const open = states.filter(({ shown }) => !shown);
  if (states.length === 0) return [];
  const shown = states.length - open.length;
  return [
    blank,
    line(
      0,
      2,
      piece(`${program}: `, 'strong'),
      piece(`the examples show ${shown} of ${counted(states.length, 'state')}`),
    ),
    ...open.map(({ name, span }) =>
      line(
        2,
        2,
        piece(name),
        piece(': '),
        piece('no example leads to it', 'unknown'),
        piece(`  ${placeInWords(span)}`, 'faint'),
      ),
    ),
  ];
}

/** What fails and why, and what no example shows. */
export function examplesAsText(all: readonly ExamplesResult[], coverage: readonly ProgramCoverage[]): readonly Line[] {
  const results = all.flatMap((one) => one.results);
  const failed = results.filter(({ differences }) => differences.length > 0).length;
  return [
    ...all.flatMap(documentLines),
    ...coverage.flatMap((each) => [...coverageLines(each), ...stateLines(each)]),
    blank,
    line(
      0,
      2,
      piece(`${counted(results.length, 'example')}: `),
      piece(`${results.length - failed} passed, ${failed} failed`, failed === 0 ? 'met' : 'unmet'),
    ),
  ];
}
