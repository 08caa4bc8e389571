import type { DiagnosticCode } from '@proviso/compiler';
import type { Shape } from '@proviso/grammar';
import { around, innermost, wordsIn, type FindingFix } from './context.ts';
import { itemIn } from './edits/insert.ts';

/** Adds the field that a line of a record names, behind that line, or gives it the type that it has to have. */
const fieldOfShape = (code: DiagnosticCode, shape: Shape['kind'], type: string): FindingFix => ({
  codes: [code],
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
      const changes = [{ uri: document.uri, start, end, text: type }];
      return [{ title: `Write "${name}: ${type}"`, changes, isPreferred: true }];
    }
    const index = record.shapes.findIndex(({ kind }) => kind === shape) + 1;
    const change = itemIn(document, record, record.shapes, `${name}: ${type}`, index);
    return change === null ? [] : [{ title: `Add "${name}: ${type}"`, changes: [change], isPreferred: true }];
  },
});

/** The text by which a record is identified. */
export const identityFix: FindingFix = fieldOfShape('unknown-identity', 'IdentifiedBy', 'text');

/** The date by which a record is dated. */
export const datedByFix: FindingFix = fieldOfShape('dated-by-no-date', 'DatedBy', 'date');
