import { eventually, keptText, lineBelow, openDocument, savingAtOnce } from '../hands.mjs';

export const title = 'who types everything gets what is typed: Enter ends the line, whatever is offered';
export const settings = savingAtOnce;

const path = 'cisco/premier-integrator.proviso';

/** What is typed in one go, the ends of its lines included; the editor indents it and closes its brackets. */
const typed = (label) => [
  `require ${label}: all of {`,
  '- Agreement: agreement PartnerAgreement',
  '- Roles: at least 2 unique full-time individuals certified Associate or higher',
  '- Any: any specialization except CoreSecurity',
  '- Hours: customerService.hoursPerDay at least 8 and customerService.daysPerWeek at least 5',
  '- Answer: any of {',
  '- Call: callBack at most 1 hour',
  '- Sales: preSalesSupport',
];

/** How long there is between two letters, in milliseconds: a list that comes up is then for what was typed some letters ago. */
const paces = { AtOnce: 0, VeryFast: 25, Fast: 45 };

export async function run(workbench) {
  const { page } = workbench;
  await openDocument(workbench, path);
  for (const [label, delay] of Object.entries(paces)) {
    const lines = typed(label);
    await lineBelow(workbench, 24);
    await page.keyboard.type(lines.join('\n'), { delay });
    await page.keyboard.press('Enter');
    await eventually(`what was typed (${label})`, () => {
      const all = keptText(workbench, path).split('\n');
      const kept = all.map((line) => line.trim()).join('\n');
      return kept.includes(`\n${lines.join('\n')}\n`) || all.slice(24, 34).join('\n');
    });
  }
}
