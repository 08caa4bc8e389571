/** Installs the editors. code-server brings Visual Studio Code, whose own packages are installed after it. */
import { installApart } from '../../scripts/install-apart.mjs';

const vscode = ['install', '--prefix', 'node_modules/code-server/lib/vscode', '--omit=dev', '--ignore-scripts'];

installApart('test/editors', { withoutScripts: true, then: [vscode] });
