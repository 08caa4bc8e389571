/** Pages of small documents, as text that tests can show. */
import { checkDocument, compileProgram } from '../../src/compile.ts';
import { memoryHost } from '../../src/documents/host.ts';
import { interpret } from '../../src/interpret/index.ts';
import { renderPage, type PageContent } from '../../src/page/index.ts';
import { namingOf, subjectName } from '../../src/words/index.ts';

/** A club, its people and the badges that it may have. */
export const club = `catalog Club "The Club"

/// How far somebody has come.
scale Level: Beginner < Advanced
choice Home: OldTown, Elsewhere
kind badge "Badge" plural badges { level: Level }
entries of badge {
  - Swimmer "Swimming Badge" { level: Beginner }
  - Diver "Diving Badge" since 2021-01-01 { level: Advanced }
}
group Water "Badges for water" of badge: Swimmer, Diver
record club {
  identified by name
  name: text
  home: Home
  /// Everything that is still owed.
  feesOwed: money in EUR, never negative
  visits: { perWeek: number }
  holds badge
}
define nearby: home is OldTown
`;

const day = '2024-06-01';

interface Asked {
  readonly on?: string;
  /** Facts to judge, where a verdict is to be on the page. */
  readonly facts?: unknown;
  readonly results?: PageContent['results'];
  readonly documents?: Readonly<Record<string, string>>;
}

/** The page of a document in a folder with the catalog of the club. */
export function pageOf(text: string, { on = day, facts, results = null, documents = {} }: Asked = {}): string {
  const host = memoryHost({ 'club.proviso': club, 'document.proviso': text, ...documents });
  const { diagnostics } = checkDocument(host, 'document.proviso');
  const { program } = facts === undefined ? { program: null } : compileProgram(host, 'document.proviso');
  const judged =
    program === null
      ? null
      : {
          evaluation: interpret(program, facts, { on }),
          who: subjectName(program.vocabulary, facts),
          naming: namingOf(program.vocabulary, facts),
        };
  return renderPage(host, 'document.proviso', {
    on,
    judged,
    unjudged: null,
    results,
    diagnostics,
    called: (name) => name,
  });
}

/** The page of a program with these items. */
export const programPage = (items: string, asked: Asked = {}): string =>
  pageOf(`program P "A Program"\nuse "./club.proviso"\n${items}`, asked);

const blocks =
  /<\/?(?:article|aside|caption|dd|div|dl|dt|h\d|header|li|nav|ol|p|section|table|tbody|thead|tr|ul)\b[^>]*>/gu;

/** What somebody reads on a page: its texts line by line, cells of a row parted by a bar. */
export function linesOf(html: string): readonly string[] {
  return html
    .replace(blocks, '\n')
    .replace(/<\/t[dh]>(?=<t[dh])/gu, ' | ')
    .replace(/<q>([^<]*)<\/q>/gu, '“$1”')
    .replace(/<[^>]+>/gu, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
}
