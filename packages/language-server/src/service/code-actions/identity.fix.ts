import { around, innermost, wordsIn, type FindingFix } from './context.ts';
import { itemIn } from './edits/insert.ts';

/** Adds the field by which a record is identified, or makes a text of it. */
export const identityFix: FindingFix = {
  codes: ['unknown-identity'],
  offer: (context, { span }) => {
    const { document } = context;
    const record = innermost(around(context, span.start), 'Record');
    if (record === null) return [];
    const name = wordsIn(document, span);
    const field = record.shapes.find(
      (each) => each.kind === 'Field' && each.name.kind === 'Name' && each.name.text === name,
    );
    if (field?.kind === 'Field') {
      const { start, end } = field.type;
      return [
        {
          title: `Write "${name}: text"`,
          changes: [{ uri: document.uri, start, end, text: 'text' }],
          isPreferred: true,
        },
      ];
    }
    const index = record.shapes.findIndex((each) => each.kind === 'IdentifiedBy') + 1;
    const change = itemIn(document, record, record.shapes, `${name}: text`, index);
    return change === null ? [] : [{ title: `Add "${name}: text"`, changes: [change], isPreferred: true }];
  },
};
