/** Documents and verdicts as pages. */
import type { Host } from '../documents/host.ts';
import { loadGraph } from '../documents/graph.ts';
import { createReporter } from '../diagnostics/report.ts';
import { limitsOf } from '../limits.ts';
import { documentPage, evaluationPage, type PageContent } from './page.ts';
import type { DocumentGraph } from '../documents/graph.ts';
import type { Judged } from './scope.ts';

export { renderRejection } from './evaluation.ts';
export type { PageContent } from './page.ts';
export type { Judged } from './scope.ts';

const graphOf = (host: Host, name: string): DocumentGraph => {
  const graph = loadGraph(host, name, createReporter(), limitsOf({}), null);
  if (graph === null) throw new Error(`There is no document "${name}".`);
  return graph;
};

/**
 * The page of a document for its readers: the inside of a body. It has no scripts and no styles, and `data-line` says, from
 * 0, from which line of the document a part is. Of a document with mistakes it shows what can be read.
 * @throws Error if the host has no such document.
 */
export const renderPage = (host: Host, name: string, content: PageContent): string =>
  documentPage(graphOf(host, name), content);

/**
 * A page with the verdict of a program and the reasons for it, as above.
 * @throws Error if the host has no such document.
 */
export const renderEvaluation = (host: Host, name: string, judged: Judged): string =>
  evaluationPage(graphOf(host, name), judged);
