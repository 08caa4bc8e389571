import type { Reporter } from '../diagnostics/report.ts';
import { damageOf } from '../documents/damage.ts';
import type { LoadedDocument } from '../documents/load.ts';

/** Says of a document that it is no text: once, whatever else is in it. */
export const checkText = (document: LoadedDocument, report: Reporter['report']): void => {
  const damage = damageOf(document.text);
  if (damage === null) return;
  report('not-a-text', { document, range: { start: damage.at, end: damage.at + 1 } }, { what: damage.what });
};
