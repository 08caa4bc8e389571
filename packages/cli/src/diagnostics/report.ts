/** Findings that keep a command from doing its work, or that it mentions beside it. */
import type { Diagnostic } from '@proviso/compiler';
import type { FileHost } from '../files/host.ts';
import type { Io } from '../io.ts';
import { pageOf, textOfLines } from '../text/page.ts';
import { prettyDiagnostic } from './pretty.ts';
import { tallyInWords, tallyOf } from './tally.ts';
import { withoutRepeats } from './repeats.ts';

/** Writes errors and warnings to the error output; says whether there is an error, or a file that cannot be read. */
export async function reportFindings(io: Io, host: FileHost, all: readonly Diagnostic[]): Promise<boolean> {
  const diagnostics = withoutRepeats(all).filter(({ severity }) => severity !== 'hint');
  const options = { ...pageOf(io.stderr), textOf: host.textOf };
  const problems = host.problems();
  const lines = diagnostics.flatMap((diagnostic) => [...prettyDiagnostic(diagnostic, options), '']);
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
