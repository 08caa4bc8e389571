import type { CoreType } from '@proviso/compiler';
import { blank, choice } from './snippet.ts';

/** How many places to fill in a value has. */
const placesOf = (type: CoreType): number =>
  type.kind === 'object' ? type.fields.reduce((sum, field) => sum + placesOf(field.type), 0) : 1;

/** What may be filled in for a value of a type, as a snippet whose first place has this number. */
export const exampleOf = (type: CoreType, number: number): string => {
  switch (type.kind) {
    case 'duration':
      return blank(number, '1 hour');
    case 'period':
      return blank(number, '6 months');
    case 'money':
      return `${type.currency} ${blank(number, '100')}`;
    case 'percent':
      return blank(number, '25%');
    case 'number':
      return blank(number, '1');
    case 'date':
      return blank(number, '2024-01-01');
    case 'text':
      return `"${blank(number, '')}"`;
    case 'yesno':
      return choice(number, ['yes', 'no'], 'yes');
    case 'scale':
      return choice(number, type.levels, 'Name');
    case 'choice':
      return choice(number, type.members, 'Name');
    case 'object':
      return `{ ${type.fields
        .map((field, index) => {
          const before = type.fields.slice(0, index).reduce((sum, each) => sum + placesOf(each.type), 0);
          return `${field.name}: ${exampleOf(field.type, number + before)}`;
        })
        .join('  ')} }`;
    case 'entry':
    case 'record':
    case 'list':
      return blank(number, 'Name');
  }
};
