import { run as colours } from './colours.mjs';

export const title = 'they have in a dark theme, too';

export const settings = { 'workbench.colorTheme': 'Default Dark Modern' };

export const run = (workbench) => colours({ ...workbench, pictureName: 'colours-dark' });
