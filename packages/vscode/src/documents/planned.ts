import { fill, pathBetween } from './fill.ts';
import { fileNameFor, freeName, identifierFor } from './names.ts';

/** What somebody may want to begin. */
export type Wanted = 'family' | 'program' | 'catalog' | 'examples';

/** A document that is already there, and that the new one is to use. */
export interface Used {
  readonly path: string;
  readonly name: string;
  /** What is judged by it. */
  readonly record: string | null;
}

/** What is to be begun, and where. */
export interface Plan {
  readonly wanted: Wanted;
  /** The title that readers will see; for examples that of the program is enough. */
  readonly title: string;
  /** The folder of the new documents. */
  readonly folder: string;
  /** The names of the files in that folder. */
  readonly taken: ReadonlySet<string>;
  readonly used: Used | null;
}

/** A file to write. */
export interface NewFile {
  readonly name: string;
  readonly text: string;
}

/** A document that is begun, and the template that it is begun with. */
interface Part {
  readonly template: string;
  readonly ending: string;
  /** What it adds to the title of what is begun. */
  readonly suffix: string;
  /** Which part of the same plan it uses; a document that is there already is used instead, where there is one. */
  readonly uses: number | null;
}

const program: Part = { template: 'family/program.proviso', ending: '.proviso', suffix: '', uses: 1 };
const catalog: Part = {
  template: 'family/catalog.proviso',
  ending: '-catalog.proviso',
  suffix: ' Catalog',
  uses: null,
};
const examples: Part = { template: 'family/examples.proviso', ending: '.examples.proviso', suffix: '', uses: 0 };

/** What each choice begins, the document to open first. */
const parts: Readonly<Record<Wanted, readonly Part[]>> = {
  family: [program, catalog, examples],
  program: [{ ...program, template: 'program.proviso', uses: null }],
  catalog: [{ ...catalog, ending: '.proviso', suffix: '' }],
  examples: [{ ...examples, template: 'examples.proviso', uses: null }],
};

/** The templates that a choice needs, as paths in the folder of templates. */
export const templatesFor = (wanted: Wanted): readonly string[] => parts[wanted].map(({ template }) => template);

/** The files to write for a plan, the one to open first; `templates` are the texts of `templatesFor`. */
export const filesFor = (
  { wanted, title, folder, taken, used }: Plan,
  templates: readonly string[],
): readonly NewFile[] => {
  const names = parts[wanted].map(({ ending }) => freeName(fileNameFor(title), ending, taken));
  const usePath = ({ uses }: Part): string | null => {
    if (uses !== null) return `./${names[uses] ?? ''}`;
    return used === null ? null : pathBetween(folder, used.path);
  };
  return parts[wanted].map((part, index) => {
    const own = `${title}${part.suffix}`;
    const name = wanted === 'examples' && used !== null ? used.name : identifierFor(own);
    const filling = { name, title: own, use: usePath(part), record: used?.record ?? null };
    return { name: names[index] ?? '', text: fill(templates[index] ?? '', filling) };
  });
};
