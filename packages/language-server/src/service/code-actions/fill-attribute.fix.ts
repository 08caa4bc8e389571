import { around, innermost, type Context, type FindingFix } from './context.ts';
import { itemIn } from './edits/insert.ts';
import { placeholder } from './edits/names.ts';
import { kindCalled } from './kinds.ts';
import { ifSafe } from './outcome.ts';
import type { Proposal, TextChange } from './proposal.ts';

/** More than these nobody chooses from. */
const most = 8;

/** Adds what an entry has to say: each value that it may have, where there are few, else a word to be replaced. */
export const fillAttributeFix: FindingFix = {
  codes: ['missing-attribute'],
  offer: (context: Context, finding): readonly Proposal[] => {
    const { span } = finding;
    const { document } = context;
    const path = around(context, span.start);
    const entry = innermost(path, 'Entry');
    const of = innermost(path, 'Entries')?.of;
    const kind = of?.kind === 'Name' ? kindCalled(context, of.text) : null;
    if (entry === null || kind === null || entry.attributes.some((each) => each.kind === 'Error')) return [];
    const said = new Set(entry.attributes.flatMap((each) => (each.kind === 'Attribute' && each.name.kind === 'Name' ? each.name.text : []))); // prettier-ignore
    const missing = [...kind.attributes.values()].filter(({ name, optional }) => !optional && !said.has(name));
    // Each that is missing is a finding of its own at the same words, in the order in which the kind declares them.
    const findings = context.analysis.diagnostics.filter(
      (each) => each.code === finding.code && each.span.document === span.document && each.span.start === span.start,
    );
    const attribute = missing[findings.indexOf(finding)];
    if (attribute === undefined) return [];
    const { name, type } = attribute;
    const change = (value: string): TextChange | null => {
      const written = `${name}: ${value}`;
      const added = itemIn(document, entry, entry.attributes, written);
      return added ?? { uri: document.uri, start: entry.end, end: entry.end, text: ` { ${written} }` };
    };
    const values = type.kind === 'choice' ? type.members : type.kind === 'scale' ? type.levels : [];
    const known = type.kind === 'yesno' ? ['yes', 'no'] : values;
    const offered = known.length > 0 && known.length <= most ? known : [placeholder];
    return offered.flatMap((value) => {
      const added = change(value);
      const title = value === placeholder ? `Add "${name}", to be filled in` : `Add "${name}: ${value}"`;
      return added === null ? [] : ifSafe(context, { title, changes: [added] });
    });
  },
};
