/** Findings that keep a command from doing its work, or that it mentions beside it. */
import type { Diagnostic } from '@proviso/compiler';
import type { FileHost } from '../files/host.ts';
import type { Io } from '../io.ts';
import { pageOf, textOfLines } from '../text/page.ts';
import { prettyDiagnostic } from './pretty.ts';
import { tallyInWords, tallyOf } from './tally.ts';
import { withoutRepeats } from './repeats.ts';
import { shownOf } from './shown.ts';

/** Writes errors and warnings to the error output; says whether there is an error, or a file that cannot be read. */
export async function reportFindings(
  io: Io,
  host: FileHost,
  all: readonly Diagnostic[],
  findings: number,
): Promise<boolean> {
  const diagnostics = withoutRepeats(all).filter(({ severity }) => severity !== 'hint');
  const problems = host.problems();
  if (diagnostics.length === 0 && problems.length === 0) return false;
  const options = { ...pageOf(io.stderr), linesOf: host.linesOf };
  const { shown, rest } = shownOf(diagnostics, findings);
  const lines = [...shown.flatMap((diagnostic) => [...prettyDiagnostic(diagnostic, options), '']), ...rest];
  const tally = tallyOf(diagnostics);
  await io.stderr.write(
    textOfLines([
      ...lines,
      ...problems.map(({ document, reason }) => `proviso: ${document}: ${reason}.`),
      ...(diagnostics.length === 0 ? [] : [tallyInWords(tally)]),
    ]),
  );
  return tally.error > 0 || problems.length > 0;
}
