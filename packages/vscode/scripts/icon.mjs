/** Draws `media/icon.png` from `media/icon.svg`, with the browser that the editors are tried in. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../../../test/editors/support/browser.mjs';

const media = join(dirname(dirname(fileURLToPath(import.meta.url))), 'media');
const size = 256;

const browser = await openBrowser();
try {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const drawing = readFileSync(join(media, 'icon.svg'), 'utf8');
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  await page.screenshot({ path: join(media, 'icon.png'), omitBackground: true });
} finally {
  await browser.close();
}
