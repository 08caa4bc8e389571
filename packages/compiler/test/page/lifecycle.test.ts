import { describe, expect, it } from 'vitest';
import { linesOf, programPage } from '../support/pages.ts';

const items = `require Fees "Next to nothing is owed": feesOwed at most EUR 5
lifecycle {
  state Member
  state GetWell "Get well plan" for 6 months
  state Gone final
  clock anniversary every 1 year
  when Fees is unmet: Member becomes GetWell and notify club by email
  on renewal when every requirement is met: GetWell becomes Member
  otherwise on renewal: GetWell becomes Gone
  at 90 days before anniversary: Member becomes GetWell
  on decision Extension: GetWell may become GetWell through the recorded day
  at the end of GetWell: GetWell becomes Gone
  duty Notice "Notice of a change": club gives notice within 30 days after change
}`;

describe('a lifecycle on a page', () => {
  it('is each state with what leads out of it, then clocks and duties', () => {
    expect(linesOf(programPage(items)).slice(3)).toEqual([
      'Status over time',
      'Member — at first',
      'When Fees is unmet: becomes Get well plan; club is told by email',
      'At 90 days before anniversary: becomes Get well plan',
      'Get well plan — for 6 months',
      'On renewal, when every requirement is met: becomes Member',
      'Otherwise, on renewal: becomes Gone',
      'On decision Extension: may become Get well plan through the recorded day',
      'At the end: becomes Gone',
      'Gone — for good',
      'The anniversary comes every 1 year, counted from the first day',
      'Notice of a change — club gives notice within 30 days after change',
    ]);
  });

  it('links each way to the state that it leads to', () => {
    const page = programPage(items);
    expect(page).toContain('id="state-GetWell"');
    expect(page).toContain('<a href="#state-GetWell">Get well plan</a>');
  });

  it('shows names as they are written, whatever they are', () => {
    const page = programPage('require any badge\nlifecycle { state A "<b>" final }');
    expect(page).toContain('<strong>&lt;b&gt;</strong>');
  });
});
