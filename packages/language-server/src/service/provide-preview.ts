import { namingOf, renderPage, subjectName, type CoreProgram, type Judged } from '@proviso/compiler';
import type { Analysis } from './analyse.ts';
import { displayName } from './display-name.ts';
import { hostOf } from './host-of.ts';
import { judgeOf } from './judge.ts';
import { programOf } from './program-of.ts';
import { readFacts, type FactsText } from './read-facts.ts';
import { resultsOf } from './run-examples.ts';
import type { Workspace } from './workspace.ts';

/** Whose verdict is to stand on a page. */
export type Partner =
  | { readonly kind: 'facts'; readonly facts: FactsText }
  /** A sample of an examples document. */
  | { readonly kind: 'sample'; readonly uri: string; readonly name: string };

/** What is to be shown. */
export interface PreviewOf {
  readonly on: string;
  readonly partner: Partner | null;
}

type Judging = { readonly ok: true; readonly judged: Judged | null } | { readonly ok: false; readonly reason: string };

const judge = (program: CoreProgram, facts: unknown, on: string, who: string | null): Judging => ({
  ok: true,
  judged: {
    evaluation: judgeOf(program).evaluate(facts, on, null),
    who: who ?? subjectName(program.vocabulary, facts),
    naming: namingOf(program.vocabulary, facts),
  },
});

const judgedSample = async (
  workspace: Workspace,
  program: CoreProgram,
  on: string,
  { uri, name }: Extract<Partner, { readonly kind: 'sample' }>,
): Promise<Judging> => {
  const sample = (await workspace.analysis(uri))?.samples.find((each) => each.name === name);
  if (sample === undefined) return { ok: false, reason: `There is no sample "${name}" any more.` };
  if (!judgeOf(program).validate(sample.facts).ok) {
    return { ok: false, reason: `The facts of "${name}" are not facts of this program.` };
  }
  return judge(program, sample.facts, on, sample.title ?? name);
};

const judgedFacts = async (program: CoreProgram, on: string, facts: FactsText): Promise<Judging> => {
  const read = await readFacts(facts, judgeOf(program));
  if (read.ok) return judge(program, read.facts, on, null);
  return { ok: false, reason: `The facts in ${facts.name} cannot be judged: ${read.reasons[0] ?? ''}` };
};

const judged = async (workspace: Workspace, analysis: Analysis, { on, partner }: PreviewOf): Promise<Judging> => {
  if (partner === null || analysis.kind !== 'program') return { ok: true, judged: null };
  const program = programOf(analysis);
  if (program === null) return { ok: false, reason: 'Nobody can be judged before the errors are mended.' };
  return partner.kind === 'sample'
    ? judgedSample(workspace, program, on, partner)
    : judgedFacts(program, on, partner.facts);
};

/** The page of a document for its readers, with the verdict on a partner where one is asked for. */
export const providePreview = async (
  workspace: Workspace,
  analysis: Analysis,
  asked: PreviewOf,
): Promise<{ readonly html: string }> => {
  const judging = await judged(workspace, analysis, asked);
  const html = renderPage(hostOf(analysis), analysis.uri, {
    on: asked.on,
    judged: judging.ok ? judging.judged : null,
    unjudged: judging.ok ? null : judging.reason,
    results: resultsOf(analysis),
    diagnostics: analysis.diagnostics,
    called: (uri) => displayName(uri, workspace.folders()),
  });
  return { html };
};
