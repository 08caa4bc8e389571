import { around, innermost, type Context, type FindingFix } from './context.ts';
import { itemIn } from './edits/insert.ts';
import { placeholder } from './edits/names.ts';
import { kindCalled } from './kinds.ts';
import { ifSafe, isReadable } from './outcome.ts';
import type { Proposal, TextChange } from './proposal.ts';

/** More than these nobody chooses from. */
const most = 8;

const listed = (names: readonly string[]): string =>
  `${names.slice(0, -1).map((name) => `"${name}"`).join(', ')} and "${names.at(-1) ?? ''}"`; // prettier-ignore

/** Adds what an entry has to say: each value that it may have, where there are few, else a word to be replaced. */
export const fillAttributeFix: FindingFix = {
  codes: ['missing-attribute'],
  offer: (context: Context, { span }): readonly Proposal[] => {
    const { document } = context;
    const path = around(context, span.start);
    const entry = innermost(path, 'Entry');
    const of = innermost(path, 'Entries')?.of;
    const kind = of?.kind === 'Name' ? kindCalled(context, of.text) : null;
    if (entry === null || kind === null || entry.attributes.some((each) => each.kind === 'Error')) return [];
    const said = new Set(entry.attributes.flatMap((each) => (each.kind === 'Attribute' && each.name.kind === 'Name' ? each.name.text : []))); // prettier-ignore
    const missing = [...kind.attributes.values()].filter(({ name, optional }) => !optional && !said.has(name));
    const change = (written: string): TextChange | null => {
      const added = itemIn(document, entry, entry.attributes, written);
      return added ?? { uri: document.uri, start: entry.end, end: entry.end, text: ` { ${written} }` };
    };
    const proposal = (title: string, written: string): readonly Proposal[] => {
      const added = change(written);
      return added === null ? [] : [{ title, changes: [added] }];
    };
    const blank = (name: string): string => `${name}: ${placeholder}`;
    const names = missing.map(({ name }) => name);
    // Each word to be filled in is a finding of its own then, so there may be more than before.
    const together = proposal(`Add ${listed(names)}, to be filled in`, names.map(blank).join('  '));
    const single = missing.flatMap(({ name, type }) => {
      const values = type.kind === 'choice' ? type.members : type.kind === 'scale' ? type.levels : [];
      const known = type.kind === 'yesno' ? ['yes', 'no'] : values;
      if (known.length > 0 && known.length <= most) {
        return known.flatMap((value) => proposal(`Add "${name}: ${value}"`, `${name}: ${value}`));
      }
      return missing.length > 1 ? [] : proposal(`Add "${name}", to be filled in`, blank(name));
    });
    return [
      ...(missing.length > 1 ? together.filter((each) => isReadable(context, each)) : []),
      ...single.flatMap((each) => ifSafe(context, each)),
    ];
  },
};
