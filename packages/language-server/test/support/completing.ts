import { newCatalogNames } from '../../src/service/catalog-names.ts';
import { provideCompletion, type Completion } from '../../src/service/provide-completion.ts';
import type { ServiceDocument } from '../../src/service/document.ts';
import type { Workspace } from '../../src/service/workspace.ts';
import { folder, workspaceOver } from './workspace.ts';

/** A catalog with something of everything. */
const clubCatalog = `catalog Club
scale Level: Low < Middle < High
choice Home: Town, County
kind badge "Swimming badge" plural badges {
  level: Level
}
kind agreement
entries of badge {
  - Swimmer "Swims 100 metres" { level: Low }
  - Diver "Dives" since 2020-01-01 { level: High }
  - Lifeguard "Saves lives" { level: Middle }
  - Floater "Floats" through 2015-06-30 { level: Low }
}
entries of agreement { - Statutes "The statutes" }
group Water "Badges for water" of badge: Swimmer, Diver
record club {
  /// How many members there are.
  size: number, never negative
  home: Home
  fees: money in EUR
  answered: duration
  insured: yesno
  pool: { length: number  warm: yesno }
  people: list of person
  holds badge, agreement
}
record person plural people {
  identified by id
  id: text
  home: Home
  helped: duration
  holds badge
}
define senior person: helped at least 10 hours
define person trained (level: Level): holds any badge of level
define insured club: insured
`;

/** A document that is open beside the catalog of the club, and where the `|` stands in it. */
export function opened(
  source: string,
  name: string,
  files: Readonly<Record<string, string>> = { 'catalog.proviso': clubCatalog },
): { readonly workspace: Workspace; readonly document: ServiceDocument; readonly offset: number } {
  const offset = source.indexOf('|');
  if (offset === -1) throw new Error('No cursor is marked.');
  const text = source.slice(0, offset) + source.slice(offset + 1);
  const { workspace } = workspaceOver({ ...files, [name]: text });
  workspace.open(folder + name, text);
  const document = workspace.document(folder + name);
  if (document === null) throw new Error(`There is no ${name}.`);
  return { workspace, document, offset };
}

/** What is offered at the `|` in a document, beside which lies the catalog of the club, or other files. */
export async function completed(
  source: string,
  name = 'program.proviso',
  files?: Readonly<Record<string, string>>,
): Promise<readonly Completion[]> {
  const { workspace, document, offset } = opened(source, name, files);
  return provideCompletion(workspace, newCatalogNames(workspace), document, offset);
}

/** The labels of what is offered in a program that uses the catalog, of these kinds if any are given. */
export async function offered(source: string, ...kinds: readonly Completion['kind'][]): Promise<readonly string[]> {
  const all = await completed(`program P\nuse "./catalog.proviso"\n${source}`);
  return all.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)).map(({ label }) => label);
}
