import type { Roles } from '@proviso/grammar';
import type { Range } from '../documents/load.ts';

/** Where the condition of roles stands: from their first word to the last one before the brace. */
export const headerOfRoles = ({ start, each, title, name }: Roles): Range => ({
  start,
  end: each.at(-1)?.end ?? title?.end ?? name?.end ?? start + 'roles'.length,
});
