/** `proviso check`: what is wrong in documents. */
import { checkDocument, diagnosticRegistry, usualMonthsAhead } from '@proviso/compiler';
import type { CheckedDocument, Diagnostic } from '@proviso/compiler';
import { githubLines } from '../diagnostics/github.ts';
import { prettyDiagnostic } from '../diagnostics/pretty.ts';
import { sarifLog } from '../diagnostics/sarif.ts';
import { hasFindings, lookedInWords, tallyInWords, tallyOf } from '../diagnostics/tally.ts';
import type { Looked } from '../diagnostics/tally.ts';
import { ruleOf } from '../diagnostics/rules.ts';
import { withoutRepeats } from '../diagnostics/repeats.ts';
import { shownOf } from '../diagnostics/shown.ts';
import { findDocuments } from '../files/find.ts';
import { fileHost } from '../files/host.ts';
import type { FileHost } from '../files/host.ts';
import { cannotRun } from '../io.ts';
import { defaultCommandLimits } from '../limits.ts';
import type { CommandLimits } from '../limits.ts';
import type { ExitCode, Io } from '../io.ts';
import { pageOf, textOfJson, textOfLines } from '../text/page.ts';
import { version } from '../version.ts';

export const checkFormats = ['pretty', 'json', 'sarif', 'github'] as const;
export type CheckFormat = (typeof checkFormats)[number];

export interface CheckOptions {
  readonly format: CheckFormat;
  /** The day on which it is looked for requirements that lean on what retires; else it is not. */
  readonly on?: string | undefined;
  /** How many months ahead. */
  readonly months?: number | undefined;
}

interface Checked extends CheckedDocument {
  readonly document: string;
}

function lookedAt(checked: readonly Checked[]): Looked {
  const sum = (kind: CheckedDocument['kind']): number =>
    checked.filter((one) => one.kind === kind).reduce((total, { counted }) => total + counted, 0);
  return { documents: checked.length, requirements: sum('program'), expectations: sum('examples') };
}

function prettyText(
  io: Io,
  host: FileHost,
  checked: readonly Checked[],
  diagnostics: readonly Diagnostic[],
  findings: number,
): string {
  const { paint, width } = pageOf(io.stdout);
  const options = { paint, width, linesOf: host.linesOf };
  const tally = tallyOf(diagnostics);
  const style = tally.error > 0 ? 'error' : tally.warning > 0 ? 'warning' : 'met';
  const summary = `${lookedInWords(lookedAt(checked))}: ${paint(style, tallyInWords(tally))}`;
  const { shown, rest } = shownOf(diagnostics, findings);
  return textOfLines([...shown.flatMap((one) => [...prettyDiagnostic(one, options), '']), ...rest, summary]);
}

function jsonText(checked: readonly Checked[], diagnostics: readonly Diagnostic[]): string {
  const documents = checked.map(({ document, kind, counted }) => ({ document, kind, counted }));
  return textOfJson({ documents, counts: tallyOf(diagnostics), diagnostics });
}

function textIn(
  format: CheckFormat,
  io: Io,
  host: FileHost,
  checked: readonly Checked[],
  diagnostics: readonly Diagnostic[],
  findings: number,
): string {
  switch (format) {
    case 'pretty':
      return prettyText(io, host, checked, diagnostics, findings);
    case 'json':
      return jsonText(checked, diagnostics);
    case 'sarif': {
      const rules = Object.entries(diagnosticRegistry).map(([code, { severity }]) => ruleOf(code, severity));
      return textOfJson(sarifLog(diagnostics, rules, version));
    }
    case 'github':
      return textOfLines(githubLines(diagnostics));
  }
}

/** Checks documents, and every document in folders. Errors and warnings are findings; hints are only shown. */
export async function check(
  io: Io,
  paths: readonly string[],
  { format, on, months = usualMonthsAhead }: CheckOptions,
  limits: CommandLimits = defaultCommandLimits,
): Promise<ExitCode> {
  const found = findDocuments(io.cwd, paths);
  if (!found.ok) return cannotRun(io, found.message);
  const retirement = on === undefined ? {} : { retirement: { on, months } };
  const host = fileHost(io.cwd, limits.documents.characters);
  const checked = found.documents.flatMap((name): readonly Checked[] =>
    host.read(name) === null
      ? []
      : [{ ...checkDocument(host, name, { limits: limits.documents, ...retirement }), document: host.display(name) }],
  );
  const diagnostics = withoutRepeats(checked.flatMap((one) => one.diagnostics));
  if (checked.length > 0) await io.stdout.write(textIn(format, io, host, checked, diagnostics, limits.findings));
  const problems = host.problems();
  for (const { document, reason } of problems) await cannotRun(io, `${document}: ${reason}.`);
  if (problems.length > 0 || checked.length < found.documents.length) return 2;
  return hasFindings(tallyOf(diagnostics)) ? 1 : 0;
}
