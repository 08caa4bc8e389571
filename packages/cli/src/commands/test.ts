/** `proviso test`: whether programs do what examples say. */
import { checkDocument, compileExamples, coverageOfAll, runExamples } from '@proviso/compiler';
import type { CompiledExamples, ExamplesResult } from '@proviso/compiler';
import { factsJudge } from '../evaluate/program.ts';
import { examplesAsJson } from '../examples/report-json.ts';
import { examplesAsJunit } from '../examples/report-junit.ts';
import { examplesAsText } from '../examples/report-text.ts';
import { reportFindings } from '../diagnostics/report.ts';
import { findDocuments, placesInWords } from '../files/find.ts';
import { fileHost } from '../files/host.ts';
import type { FileHost } from '../files/host.ts';
import { cannotRun } from '../io.ts';
import type { ExitCode, Io } from '../io.ts';
import { defaultCommandLimits } from '../limits.ts';
import type { CommandLimits } from '../limits.ts';
import { layOut } from '../text/lines.ts';
import { pageOf, textOfLines } from '../text/page.ts';

export const reporters = ['text', 'json', 'junit'] as const;
export type Reporter = (typeof reporters)[number];

const nothingThere: Pick<CompiledExamples, 'diagnostics' | 'program' | 'expectations'> = {
  diagnostics: [],
  program: null,
  expectations: [],
};

/** The results of a document, null where it has errors. */
async function resultsOf(io: Io, host: FileHost, name: string, limits: CommandLimits): Promise<ExamplesResult | null> {
  const { diagnostics, program, expectations } =
    host.read(name) === null ? nothingThere : compileExamples(host, name, { limits: limits.documents });
  const hasErrors = await reportFindings(io, host, diagnostics, limits.findings);
  if (hasErrors || program === null) return null;
  return runExamples(host.display(name), program, expectations, factsJudge(program));
}

function textIn(reporter: Reporter, io: Io, all: readonly ExamplesResult[]): string {
  const { paint, width } = pageOf(io.stdout);
  switch (reporter) {
    case 'text':
      return textOfLines(layOut(examplesAsText(all, coverageOfAll(all)), paint, width));
    case 'json':
      return examplesAsJson(all, coverageOfAll(all));
    case 'junit':
      return textOfLines(examplesAsJunit(all));
  }
}

/** Runs the examples of documents, and of every examples document in folders. */
export async function test(
  io: Io,
  paths: readonly string[],
  reporter: Reporter,
  limits: CommandLimits = defaultCommandLimits,
): Promise<ExitCode> {
  const found = findDocuments(io.cwd, paths);
  if (!found.ok) return cannotRun(io, found.message);
  const results: ExamplesResult[] = [];
  let isBroken = false;
  for (const name of found.documents) {
    const host = fileHost(io.cwd, limits.documents.characters);
    if (host.read(name) !== null && checkDocument(host, name, { limits: limits.documents }).kind !== 'examples')
      continue;
    const result = await resultsOf(io, host, name, limits);
    if (result === null) isBroken = true;
    else results.push(result);
  }
  if (results.length > 0) await io.stdout.write(textIn(reporter, io, results));
  if (isBroken) return 2;
  if (results.length === 0) return cannotRun(io, `There are no examples in ${placesInWords(paths)}.`);
  const hasFailed = results.some((one) => one.results.some(({ differences }) => differences.length > 0));
  return hasFailed ? 1 : 0;
}
