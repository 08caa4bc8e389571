import type { Answer } from '../server/answer.ts';
import type { Page } from '../requests/page.ts';
import { escaped } from './page.ts';

/** A page that says, instead of the one that was asked for, why that is not there. */
const notice = (title: string, text: string): string =>
  `<section class="notice"><h1>${escaped(title)}</h1><p>${escaped(text)}</p></section>`;

/** What to show for an answer: the page, or a friendly word about its absence. `what` names it, such as “the preview”. */
export const pageOf = (answer: Answer<Page>, what: string): string => {
  switch (answer.kind) {
    case 'answer':
      return answer.value.html;
    case 'absent':
      return notice(
        'Not there yet',
        `This version of Proviso cannot show ${what} yet. Everything else works: mistakes are still found while you type.`,
      );
    case 'failed':
      return notice(
        'This could not be shown',
        `Something went wrong while making ${what}: ${answer.message} “Proviso: Show Output” tells more.`,
      );
  }
};
