/** What somebody does in the editor, by keyboard and by eye. */
import { join } from 'node:path';

/** Opens a file of the folder by a part of its path. */
export async function openFile({ page }, path) {
  await page.keyboard.press('Control+P');
  const input = page.locator('.quick-input-widget input[type="text"]:visible');
  await input.fill(path);
  const name = path.split('/').at(-1);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await editorOf({ page }).waitFor();
}

/** The editor in front. */
export function editorOf({ page }) {
  return page.locator('.editor-group-container.active .monaco-editor[role="code"]').first();
}

/** Runs a command by its full name, such as `Proviso: Show Output`. */
export async function runCommand({ page }, name) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input[type="text"]:visible').fill(`>${name}`);
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first();
  await row.waitFor();
  await row.click();
  await row.waitFor({ state: 'hidden' });
}

/** Goes to a line, counted from 1. */
export async function goTo({ page }, line, column = 1) {
  await page.keyboard.press('Control+G');
  await page.locator('.quick-input-widget input[type="text"]:visible').fill(`:${line}:${column}`);
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** Chooses a line of the list that is open. */
export async function choose({ page }, text) {
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
  await row.waitFor();
  await row.click();
}

/** Types into the field that is open, and accepts it. */
export async function answer({ page }, text) {
  await page.locator('.quick-input-widget input:visible').first().fill(text);
  await page.keyboard.press('Enter');
}

/** The text of the document in front, as it is drawn: spaces are drawn as ones that do not break. */
export async function shownText(workbench) {
  const lines = await editorOf(workbench)
    .locator('.view-line')
    .evaluateAll((all) =>
      all
        .map((line) => ({ top: Number.parseFloat(line.style.top), text: line.textContent ?? '' }))
        .sort((a, b) => a.top - b.top)
        .map(({ text }) => text),
    );
  return lines.join('\n').replaceAll('\u00a0', ' ');
}

/** The colour that a piece of text is drawn in; it has to begin with what is drawn as one. */
export async function colourOf(workbench, text) {
  const span = editorOf(workbench).locator('.view-line span span', {
    hasText: new RegExp(`^\\s*${text.replaceAll(' ', '\\s')}`),
  });
  return span.first().evaluate((element) => getComputedStyle(element).color);
}

/** Keeps a picture of the whole window. */
export async function picture({ page, shots }, name) {
  await page.screenshot({ path: join(shots, `${name}.png`) });
}

/** The page inside a preview: a frame within a frame. */
export function previewOf({ page }) {
  return page.frameLocator('iframe.webview.ready').last().frameLocator('iframe#active-frame');
}

/** Asks again and again until it is so, and says what was the case instead. */
export async function eventually(what, ask, patience = 30_000) {
  const until = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer === true) return;
    if (Date.now() > until) throw new Error(`${what}: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
