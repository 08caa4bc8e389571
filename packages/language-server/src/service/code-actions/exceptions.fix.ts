import { around, innermost, type FindingFix } from './context.ts';

/** Puts the later of two exceptions before the other one: where both would apply it stands in the place of that one, too. */
export const orderExceptionsFix: FindingFix = {
  codes: ['unordered-exceptions'],
  offer: (context, { span, related: [other] }) => {
    const { document } = context;
    const earlier =
      other?.span.document === document.uri ? innermost(around(context, other.span.start), 'Exception') : null;
    const later = innermost(around(context, span.start), 'Exception');
    const name = earlier?.name?.text;
    const last = later?.to.at(-1);
    const first = later?.to[0];
    if (name === undefined || first === undefined || last === undefined) return [];
    const { uri } = document;
    const labels = later?.to.map(({ text }) => text).join(', ') ?? '';
    return [
      {
        title: `Write "to ${labels}, ${name}": it goes before "${name}"`,
        changes: [{ uri, start: last.end, end: last.end, text: `, ${name}` }],
        isPreferred: true,
      },
      {
        title: `Write "to ${name}": it applies only where "${name}" does`,
        changes: [{ uri, start: first.start, end: last.end, text: name }],
      },
    ];
  },
};
