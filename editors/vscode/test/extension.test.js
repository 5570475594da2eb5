// The extension with its real client and the real server; only VS Code itself is a stand-in.
"use strict";

const assert = require("node:assert");
const { mkdtempSync, rmSync, writeFileSync } = require("node:fs");
const Module = require("node:module");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const { test } = require("node:test");

const { editor } = require("./vscode.js");

const GILINT = process.env.GILINT || "gilint";
const FAULTY = "青石县水务局2017年政府信息公开工作年度报告\n一、概述\n𠮷全年公开信息12条，，均已更新。\n";
const RULE = "punctuation/superfluous-punct";

/** The extension in a window of its own, and a folder with a configuration. */
function windowWith(settings) {
  const folder = mkdtempSync(join(tmpdir(), "gilint-"));
  writeFileSync(join(folder, ".gilint.yaml"), `select: [${RULE}]\n`);
  const window = editor(folder, settings);
  const load = Module._load;
  Module._load = (name, ...rest) => (name === "vscode" ? window.api : load(name, ...rest));
  for (const known of Object.keys(require.cache)) {
    if (!known.includes(`${join("vscode", "test")}`)) delete require.cache[known];
  }
  const extension = require("../extension.js");
  Module._load = load;
  return { ...window, folder, extension };
}

test("a report is checked and mended", async () => {
  const { extension, seen, open, folder, token } = windowWith({ path: GILINT });
  await extension.activate({ subscriptions: [] });
  assert.deepEqual(seen.errors, []);
  const document = await open(join(folder, "报告.txt"), "plaintext", FAULTY);
  const [found] = seen.diagnostics.get(document.uri.toString());
  const start = "𠮷全年公开信息12条".length;
  assert.deepEqual({ ...found.range.start }, { line: 2, character: start });
  assert.equal(found.code, RULE);
  const context = { diagnostics: [found], triggerKind: 1 };
  const [mend] = await seen.actions.provideCodeActions(document, found.range, context, token);
  assert.equal(mend.title, "改：“，”");
  assert.equal(mend.edit.edits[0].newText, "，");
  assert.deepEqual(seen.watched, ["**/*.yaml", "**/*.yml"]);
  assert.ok(seen.commands["gilint.restart"]);
  await extension.deactivate();
  rmSync(folder, { recursive: true });
});

test("what cannot be started is told with the remedy", async () => {
  const { extension, seen, folder } = windowWith({ path: join(tmpdir(), "no-such-gilint") });
  await extension.activate({ subscriptions: [] });
  assert.ok(seen.errors.some((said) => said.includes("gilint.path")));
  await extension.deactivate();
  rmSync(folder, { recursive: true });
});
