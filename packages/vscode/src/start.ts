import { commands, type Disposable, type ExtensionContext } from 'vscode';
import { changeDate } from './commands/change-date.ts';
import { chooseName } from './commands/choose-name.ts';
import { choosePartner } from './commands/choose-partner.ts';
import { clearResults } from './commands/clear-results.ts';
import { evaluatePartner } from './commands/evaluate-partner.ts';
import { explainFinding } from './commands/explain-finding.ts';
import { newDocument } from './commands/new-document.ts';
import { openPreview } from './commands/open-preview.ts';
import { restartServer } from './commands/restart-server.ts';
import { showOutput } from './commands/show-output.ts';
import { showTimeline } from './commands/show-timeline.ts';
import { showReferences } from './lenses/references.ts';
import { runExample } from './lenses/run-example.ts';
import { startExamples } from './examples/controller.ts';
import { rememberedPartners } from './partner/partners.ts';
import { previewPanels } from './preview/panels.ts';
import { newMarks } from './results/marks.ts';
import type { NewClient } from './server/client.ts';
import { startServer } from './server/server.ts';
import { startStatus } from './status/status-bar.ts';
import { rememberedHistories } from './timeline/histories.ts';

/** Puts the parts of the extension together. Only how the server is reached differs between desktop and browser. */
export const start = (context: ExtensionContext, newClient: NewClient): void => {
  const server = startServer(newClient);
  const panels = previewPanels(context.extensionUri, server);
  const partners = rememberedPartners(context.workspaceState);
  const histories = rememberedHistories(context.workspaceState);
  const marks = newMarks();
  const register = (name: string, run: (...args: readonly unknown[]) => Promise<void>): Disposable =>
    commands.registerCommand(`proviso.${name}`, run);
  context.subscriptions.push(
    server,
    panels,
    partners,
    marks,
    startStatus(server),
    startExamples(server),
    register('newDocument', newDocument(context.extensionUri)),
    register('openPreview', openPreview(server, panels, partners)),
    register('evaluatePartner', evaluatePartner(server, panels, marks)),
    register('showTimeline', showTimeline(server, panels, histories)),
    register('choosePartner', choosePartner(server, panels, partners)),
    register('chooseName', chooseName),
    register('clearResults', clearResults(marks)),
    register('changeDate', changeDate),
    register('explainFinding', explainFinding(context.extensionUri)),
    register('restartServer', restartServer(server)),
    register('showOutput', showOutput(server)),
    register('showReferences', showReferences),
    register('runExample', runExample),
  );
};
