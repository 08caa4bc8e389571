/** Markdown as people read it in a terminal. */
import type { Paint } from './paint.ts';

const fence = '```';
const heading = /^#+ /u;
const link = /\[([^\]]+)\]\([^)]+\)/gu;

/** The lines of a page: headings stand out, code is indented and loses its fences, links keep their words. */
export function readableMarkdown(page: string, paint: Paint): readonly string[] {
  let inCode = false;
  return page
    .trimEnd()
    .split('\n')
    .flatMap((line): readonly string[] => {
      if (line.startsWith(fence)) {
        inCode = !inCode;
        return [];
      }
      if (inCode) return [`    ${line}`.trimEnd()];
      const words = line.replaceAll(link, '$1');
      return [heading.test(words) ? paint('strong', words.replace(heading, '')) : words];
    });
}
