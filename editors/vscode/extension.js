// Starts `gilint lsp` and keeps it running; everything else is the server's.
"use strict";

const vscode = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

const LANGUAGES = ["plaintext", "markdown", "html"];

let client;

async function start() {
  const settings = vscode.workspace.getConfiguration("gilint");
  const command = settings.get("path");
  client = new LanguageClient(
    "gilint",
    { command, args: ["lsp"] },
    {
      documentSelector: LANGUAGES.map((language) => ({ language })),
      initializationOptions: { wholeFolders: settings.get("wholeFolders") },
    },
  );
  try {
    await client.start();
  } catch (error) {
    vscode.window.showErrorMessage(
      `gilint 没有启动：${error.message}。请 pip install 'gilint[lsp]'，或在设置 gilint.path 里写明 ${command} 在哪里。`,
    );
  }
}

async function stop() {
  const running = client;
  client = undefined;
  if (running?.isRunning()) {
    await running.stop();
  }
}

async function restart() {
  await stop();
  await start();
}

async function activate(context) {
  context.subscriptions.push(
    vscode.commands.registerCommand("gilint.restart", restart),
    vscode.workspace.onDidChangeConfiguration((change) =>
      change.affectsConfiguration("gilint") ? restart() : undefined,
    ),
  );
  await start();
}

module.exports = { activate, deactivate: stop };
