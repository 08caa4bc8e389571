/** The browser that editors are shown in: Debian's Chromium. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { installDebian } from './debian.mjs';

/** Where systems put it; `CHROMIUM` names another place. */
const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

function find() {
  return places.find((place) => place !== undefined && existsSync(place));
}

/** The path of the browser. Where there is none, Debian's is installed. */
function browserPath() {
  if (find() === undefined) installDebian('chromium', 'fonts-dejavu-core');
  const path = find();
  if (path === undefined) throw new Error('There is no Chromium. Install it, or name it by CHROMIUM.');
  return path;
}

/** Starts the browser. It shows pages of this machine alone, so it may do without its sandbox, which root cannot have. */
export function openBrowser() {
  return chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}
