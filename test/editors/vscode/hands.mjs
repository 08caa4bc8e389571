/** What somebody does in the editor, by keyboard and by eye. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The line of the list that is open that is called exactly this. */
function rowOf({ page }, name) {
  const label = page.locator('.label-name', { hasText: new RegExp(`^\\s*${RegExp.escape(name)}$`) });
  return page.locator('.quick-input-list .monaco-list-row', { has: label }).first();
}

/** Opens a file of the folder by the end of its path. */
export async function openFile(workbench, path) {
  const { page } = workbench;
  await page.keyboard.press('Control+P');
  await page.locator('.quick-input-widget input[type="text"]:visible').fill(path);
  const name = path.split('/').at(-1);
  await rowOf(workbench, name).click();
  await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
  await editorOf(workbench).waitFor();
}

/** The editor in front. */
export function editorOf({ page }) {
  return page.locator('.editor-group-container.active .monaco-editor[role="code"]').first();
}

/** Opens a document that uses another one, and waits until the server has read it: what it uses is a link then. */
export async function openDocument(workbench, path) {
  await openFile(workbench, path);
  await editorOf(workbench).locator('.detected-link').first().waitFor();
}

/**
 * Runs a command by its full name, such as `Proviso: Show Output`. A list that was opened before the extension was there
 * does not learn of its commands, so it is opened anew until they are in it.
 */
export async function runCommand({ page }, name) {
  const list = page.locator('.quick-input-widget');
  const row = list.locator('.monaco-list-row', { hasText: name }).first();
  await eventually(`the command ${name}`, async () => {
    await page.keyboard.press('F1');
    await list.locator('input[type="text"]:visible').fill(`>${name}`);
    const isThere = await row.waitFor({ timeout: 2000 }).then(
      () => true,
      () => false,
    );
    if (isThere) return true;
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'hidden' });
    return 'It is not among the commands.';
  });
  await row.click();
  await row.waitFor({ state: 'hidden' });
}

/** Goes to a line, counted from 1. What is pressed before the editor has the keyboard again would be lost. */
export async function goTo({ page }, line, column = 1) {
  await page.keyboard.press('Control+G');
  await page.locator('.quick-input-widget input[type="text"]:visible').fill(`:${line}:${column}`);
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  await page.locator('.editor-group-container.active .monaco-editor.focused').first().waitFor();
}

/** The text of a file as it is kept on the disk. */
export function keptText({ folder }, path) {
  return readFileSync(join(folder, path), 'utf8');
}

/** Settings by which whatever is changed is kept at once. */
export const savingAtOnce = { 'files.autoSave': 'afterDelay', 'files.autoSaveDelay': 50 };

/** Goes to the first place where a text stands in the file in front: so many characters into it, else into its midst. */
export async function goToText(workbench, path, text, into = Math.floor(text.length / 2)) {
  const [before] = keptText(workbench, path).split(text);
  const lines = before.split('\n');
  await goTo(workbench, lines.length, lines.at(-1).length + 1 + into);
}

/** Begins a new line below a line, wherever the cursor stands. */
export async function lineBelow(workbench, line) {
  await goTo(workbench, line);
  await workbench.page.keyboard.press('Control+Enter');
}

/** The wavy lines in the editor in front. */
export function wavesIn(workbench) {
  return editorOf(workbench).locator('.squiggly-error, .squiggly-warning');
}

/**
 * Writes a line with the help of what the editor offers. A text is typed as it is. Of a pair the first is typed, and the
 * second chosen from the list that comes up. Whatever else is to be done on the way is a function.
 */
export async function write(workbench, parts) {
  const { page } = workbench;
  for (const part of parts) {
    if (typeof part === 'string') await page.keyboard.type(part);
    else if (typeof part === 'function') await part(workbench);
    else await writeChosen(workbench, part);
  }
}

/** As fast as good typists are, in milliseconds for a letter: who types faster gets no list. */
const typing = { delay: 40 };

async function writeChosen({ page }, [typed, chosen]) {
  await page.keyboard.type(typed, typing);
  const label = page.locator('.label-name', { hasText: new RegExp(`^${RegExp.escape(chosen)}$`) });
  const row = page.locator('.suggest-widget.visible .monaco-list-row', { has: label }).first();
  // On a busy machine letters come in one heap all the same: whoever misses the list then asks for it.
  await row.waitFor({ timeout: 3000 }).catch(() => page.keyboard.press('Control+Space'));
  await row.click();
  await row.waitFor({ state: 'hidden' });
}

/** Ends a line as people do: whatever is offered at its end, and whether or not it is there yet. */
export async function endLine({ page }) {
  await page.keyboard.press('Enter');
}

/** Mends what is wrong where the cursor stands in the way that the editor offers by this title. */
export async function mend(workbench, title, name) {
  const { page } = workbench;
  const fix = page.locator('.action-widget .monaco-list-row.action', { hasText: title }).first();
  await wavesIn(workbench).first().waitFor();
  await eventually(`the offer: ${title}`, async () => {
    await runCommand(workbench, 'Quick Fix');
    const isThere = await fix.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    );
    if (!isThere) await page.keyboard.press('Escape');
    return isThere || 'It is not offered.';
  });
  await picture(workbench, name);
  await fix.click();
  await wavesIn(workbench).first().waitFor({ state: 'detached' });
}

/** Chooses a line of the list that is open by its name. */
export async function choose(workbench, name) {
  await rowOf(workbench, name).click();
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
