/** What readers call the things that documents name. */
import type { CoreField, CoreType } from '../core/types.ts';
import { humanised } from '../words/english.ts';
import { element, type Content, type Html } from './html.ts';
import { idOf, type PageScope } from './scope.ts';

/** A name as words: `FullTime` as `Full Time`, `full-time` as it is. */
export const readable = (name: string): string => (/[a-z0-9][A-Z]/.test(name) ? humanised(name) : name);

const entryTitle = ({ names }: PageScope, name: string): string | null => {
  for (const { entries } of names.kinds.values()) {
    const entry = entries.get(name);
    if (entry !== undefined) return entry.title ?? readable(name);
  }
  return null;
};

const groupName = ({ names }: PageScope, name: string): Html | null => {
  const group = names.groups.get(name);
  if (group === undefined) return null;
  const entries = names.kinds.get(group.of)?.entries;
  const members = group.members.map(({ entry }) => entries?.get(entry)?.title ?? readable(entry));
  return element('span', { class: 'name', title: members.join(', ') }, group.title ?? readable(name));
};

const fieldCalled = ({ names }: PageScope, name: string): CoreField | null => {
  for (const { fields } of names.records.values()) {
    const field = fields.find((each) => each.name === name);
    if (field !== undefined) return field;
  }
  return null;
};

/** A name: an entry, a group or another program by its title, a field with what is said of it; any other as words. */
export const nameOf = (scope: PageScope, name: string): Content => {
  const title = entryTitle(scope, name);
  if (title !== null) return element('span', { class: 'name' }, title);
  const group = groupName(scope, name);
  if (group !== null) return group;
  const program = scope.programs.get(name);
  if (program !== undefined) return element('span', { class: 'name' }, program);
  const doc = fieldCalled(scope, name)?.doc ?? null;
  return doc === null ? readable(name) : element('span', { title: doc }, readable(name));
};

const inner = ({ names }: Pick<PageScope, 'names'>, type: CoreType): readonly CoreField[] => {
  if (type.kind === 'list') return inner({ names }, type.of);
  if (type.kind === 'object') return type.fields;
  return type.kind === 'record' ? (names.records.get(type.record)?.fields ?? []) : [];
};

/** A path of fields: `customerService.hoursPerDay` as `customer service hours per day`. */
export const pathInWords = (scope: PageScope, names: readonly string[]): Html => {
  let field = fieldCalled(scope, names[0] ?? '');
  for (const name of names.slice(1)) {
    field = field === null ? null : (inner(scope, field.type).find((each) => each.name === name) ?? null);
  }
  return element('span', { title: field?.doc ?? null }, names.map(readable).join(' '));
};

/** A question that the document leaves open, as a condition; null for a name that is none. */
export const questionOf = ({ questions }: PageScope, name: string): Content | null => {
  const text = questions.get(name);
  if (text === undefined) return null;
  return ['the answer to ', element('a', { to: idOf('question', name) }, element('q', {}, text)), ' is yes'];
};
