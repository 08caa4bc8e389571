import { session, type Session } from './session.ts';
import { folder } from './workspace.ts';

/** A catalog, a program and examples of it, one beside the other. */
export const files: Readonly<Record<string, string>> = {
  'catalog.proviso': 'catalog Club\nrecord club { name: text  size: number  identified by name }\n',
  'program.proviso': `program P "The Program"
use "./catalog.proviso"
revisions { 1.0 on 2020-01-01  2.0 on 2024-05-06 }
require Large since 2.0: size at least 3
`,
  'program.examples.proviso': `examples for P
use "./program.proviso"
club Otters "The Otters" { size: 5 }
club Newts { size: 2 }
expect Otters met on 2024-06-01
expect Newts met on 2024-06-01
`,
};

export const program = `${folder}program.proviso`;
export const examples = `${folder}program.examples.proviso`;

export interface Asking extends Session {
  /** Asks what goes beyond the protocol about a document: `request('status', uri, { on })`. */
  readonly request: <Result>(name: string, uri: string, details?: object) => Promise<Result>;
}

/** A session in a folder with these files, or with others beside them. */
export async function asking(more: Readonly<Record<string, string>> = {}): Promise<Asking> {
  const begun = await session({ files: { ...files, ...more } });
  return {
    ...begun,
    request: (name, uri, details = {}) =>
      begun.client.sendRequest(`proviso/${name}`, { textDocument: { uri }, ...details }),
  };
}
