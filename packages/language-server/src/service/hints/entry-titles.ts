import { bindingsTouching } from '../binding-at.ts';
import type { HintContext, InlayHint } from './hint.ts';

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The title of an entry after its name, where the name does not say the same already. */
export const entryTitles = ({ analysis, range }: HintContext): readonly InlayHint[] =>
  bindingsTouching(analysis, analysis.uri, range).flatMap(({ symbol, role, end }): readonly InlayHint[] => {
    if (symbol.kind !== 'entry' || role !== 'use') return [];
    const title = analysis.names?.kinds.get(symbol.of ?? '')?.entries.get(symbol.name)?.title ?? null;
    if (title === null || letters(title) === letters(symbol.name)) return [];
    const place = symbol.declarations[0] ?? null;
    return [{ kind: 'entryTitles', offset: end, text: `“${title}”`, place, more: () => [] }];
  });
