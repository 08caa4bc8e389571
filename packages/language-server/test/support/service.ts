import { newService, type Service } from '../../src/service/service.ts';

/** Where the documents of these tests lie. */
export const folder = 'file:///club/';

/** A service over files that lie in one folder; `reads` are the names of those that it has read. */
export function serviceOver(files: Readonly<Record<string, string>>): {
  readonly service: Service;
  readonly reads: readonly string[];
} {
  const reads: string[] = [];
  const service = newService({
    read: (uri) => {
      const name = uri.slice(folder.length);
      reads.push(name);
      return Promise.resolve(Object.hasOwn(files, name) ? (files[name] ?? null) : null);
    },
  });
  service.setFolders(['file:///club']);
  return { service, reads };
}

/** A catalog of a club that keeps people and gives badges. */
export const catalog = `catalog Club
kind badge plural badges
entries of badge { - Swimmer - Diver }
record club { name: text  size: number  holds badge }
`;
