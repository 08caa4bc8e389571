import assert from 'node:assert/strict';
import { eventually, lineBelow, openDocument, picture, shownText, write } from '../hands.mjs';

export const title = 'what may follow is offered: words of the language, and names of the catalog that fit';

export async function run(workbench) {
  const { page } = workbench;
  await openDocument(workbench, 'cisco/premier-integrator.proviso');
  await lineBelow(workbench, 24);
  await write(workbench, [['req', 'require'], ' Choice: ', ['an', 'any'], ' ', ['sp', 'specialization'], ' ']);
  await write(workbench, [['exc', 'except'], ' ', ['Core', 'CoreSecurity'], ', ']);
  const rows = page.locator('.suggest-widget.visible .monaco-list-row');
  await rows.filter({ hasText: 'EnvSustainability' }).first().waitFor();
  await picture(workbench, 'completion');
  // What is excluded already and what is of another kind is not offered.
  const offered = await rows.allInnerTexts();
  assert.deepEqual(
    offered.filter((each) => /CoreSecurity|CCNA|PartnerAgreement/.test(each)),
    [],
  );
  await write(workbench, [['Env', 'EnvSustainability']]);
  await eventually('the sentence', async () => {
    const text = await shownText(workbench);
    return text.includes('require Choice: any specialization except CoreSecurity, EnvSustainability') || text;
  });
}
