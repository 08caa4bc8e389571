/** What is wrong with a document, above what can be read of it. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LoadedDocument } from '../documents/load.ts';
import { counted } from '../words/english.ts';
import { element, type Html } from './html.ts';

interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  readonly called: (document: string) => string;
}

/** How many findings there are, and the first error. Nothing where there is no error. */
export const findingsNotice = ({ diagnostics, called }: Findings, { display }: LoadedDocument): Html | null => {
  const first = diagnostics.find(({ severity }) => severity === 'error');
  if (first === undefined) return null;
  const { span, message } = first;
  const isHere = span.document === display;
  const count = diagnostics.length;
  return element(
    'section',
    { class: 'findings', label: 'Findings', line: isHere ? span.line - 1 : null },
    element('p', {}, element('strong', {}, `${counted(count, 'finding')}.`), count === 1 ? null : ' The first error:'),
    element('p', {}, isHere ? `Line ${span.line}: ` : `${called(span.document)}, line ${span.line}: `, message),
  );
};
