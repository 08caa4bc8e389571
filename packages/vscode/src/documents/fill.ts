/** What is put into a template in place of what stands there. */
export interface Filling {
  /** The name by which documents speak of it, and the title that readers see. */
  readonly name: string;
  readonly title: string;
  /** The document to use, as a path from the new one. */
  readonly use: string | null;
  /** What examples are of, such as `partner`. */
  readonly record: string | null;
}

/** The text of a new document. A template is a document that can be checked as it stands, so nothing in it is marked. */
export const fill = (template: string, { name, title, use, record }: Filling): string => {
  let text = template
    .replace(/\bNewProgram(?:Catalog)?\b/gu, () => name)
    .replace(/"New Program(?: Catalog)?"/gu, () => `"${title}"`);
  if (use !== null) text = text.replace(/^use "[^"]*"/mu, () => `use "${use}"`);
  if (record !== null) text = text.replace(/^partner(?= Alder)/mu, () => record);
  return text;
};

/** The path from a document in one folder to another document, both of one workspace. */
export const pathBetween = (folder: string, document: string): string => {
  const from = folder.split('/').filter((part) => part !== '');
  const to = document.split('/').filter((part) => part !== '');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  const up = from.slice(shared).map(() => '..');
  const path = [...up, ...to.slice(shared)].join('/');
  return up.length === 0 ? `./${path}` : path;
};
