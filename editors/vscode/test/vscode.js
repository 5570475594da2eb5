// As much of VS Code's API as the extension and its client touch when one document is opened.
// What is not here answers to everything and does nothing.
"use strict";

const { pathToFileURL, fileURLToPath } = require("node:url");

class Position {
  constructor(line, character) {
    Object.assign(this, { line, character });
  }
}

class Range {
  constructor(start, end, ...rest) {
    if (rest.length) {
      [start, end] = [new Position(start, end), new Position(...rest)];
    }
    Object.assign(this, { start, end });
  }
}

class Diagnostic {
  constructor(range, message, severity) {
    Object.assign(this, { range, message, severity });
  }
}

class CodeAction {
  constructor(title, kind) {
    Object.assign(this, { title, kind });
  }
}

class Kind {
  constructor(value) {
    this.value = value;
  }
  append(part) {
    return new Kind(this.value ? `${this.value}.${part}` : part);
  }
}
Kind.Empty = new Kind("");
Kind.QuickFix = new Kind("quickfix");
CodeAction.Kind = Kind;

class Uri {
  constructor(text) {
    Object.assign(this, { text, scheme: text.split(":")[0], fsPath: fileURLToPath(text) });
  }
  static parse(text) {
    return new Uri(text);
  }
  static file(path) {
    return new Uri(pathToFileURL(path).href);
  }
  toString() {
    return this.text;
  }
}

class WorkspaceEdit {
  constructor() {
    this.edits = [];
  }
  set(uri, edits) {
    this.edits.push(...edits);
  }
  replace(uri, range, newText) {
    this.edits.push({ range, newText });
  }
}

class TextEdit {
  constructor(range, newText) {
    Object.assign(this, { range, newText });
  }
}

class Disposable {
  constructor(dispose = () => {}) {
    this.dispose = dispose;
  }
}

class EventEmitter {
  constructor() {
    this.listeners = new Set();
    this.event = (listener, self) => {
      const bound = self ? listener.bind(self) : listener;
      this.listeners.add(bound);
      return new Disposable(() => this.listeners.delete(bound));
    };
  }
  fire(value) {
    this.listeners.forEach((listener) => listener(value));
  }
  dispose() {}
}

const token = { isCancellationRequested: false, onCancellationRequested: () => new Disposable() };

class CancellationTokenSource {
  constructor() {
    this.token = token;
  }
  cancel() {}
  dispose() {}
}

/** Stands for every name that is not asked about: a class, a function, a list, nothing. */
const whatever = new Proxy(class {}, {
  get: (target, name) => {
    if (name === "prototype") return target.prototype;
    if (name === Symbol.iterator) return [][Symbol.iterator].bind([]);
    if (name === Symbol.toPrimitive) return () => "";
    return name === "then" ? undefined : whatever;
  },
  apply: () => whatever,
  construct: (target, values, made) => Reflect.construct(target, values, made),
});

function lenient(known) {
  return new Proxy(known, {
    get: (target, name) => (name in target ? target[name] : /^on(Did|Will)/.test(String(name)) ? () => new Disposable() : whatever),
  });
}

/** A window with one folder; `settings` are those under `gilint`. */
function editor(folder, settings) {
  const opened = new EventEmitter();
  const seen = { diagnostics: new Map(), waiting: [], commands: {}, errors: [], documents: [], watched: [] };
  const told = (uri, found) => {
    seen.diagnostics.set(uri.toString(), found);
    seen.waiting.splice(0).forEach((wake) => wake(found));
  };
  const api = lenient({
    version: "1.91.0",
    Position, Range, Diagnostic, CodeAction, CodeActionKind: Kind, Uri, WorkspaceEdit, TextEdit,
    Disposable, EventEmitter, CancellationTokenSource,
    CancellationError: Error,
    DiagnosticSeverity: { Error: 0, Warning: 1, Information: 2, Hint: 3 },
    env: { language: "zh-cn", appName: "test" },
    commands: {
      registerCommand: (name, command) => {
        seen.commands[name] = command;
        return new Disposable();
      },
    },
    window: lenient({
      showErrorMessage: async (message) => void seen.errors.push(message),
      createOutputChannel: () => lenient({ dispose() {}, append() {}, appendLine() {} }),
      tabGroups: lenient({ all: [] }),
      activeTextEditor: undefined,
    }),
    workspace: lenient({
      textDocuments: seen.documents,
      notebookDocuments: [],
      workspaceFolders: [{ uri: Uri.file(folder), name: "reports", index: 0 }],
      getWorkspaceFolder: () => undefined,
      getConfiguration: () => ({ get: (name, otherwise) => settings[name] ?? otherwise }),
      onDidOpenTextDocument: opened.event,
      createFileSystemWatcher: (glob) => {
        seen.watched.push(glob.pattern ?? glob);
        return lenient({ dispose() {} });
      },
    }),
    languages: lenient({
      match: () => 10,
      createDiagnosticCollection: () => ({ set: told, delete() {}, clear() {}, dispose() {} }),
      registerCodeActionsProvider: (_, provider) => {
        seen.actions = provider;
        return new Disposable();
      },
    }),
  });
  const open = (path, languageId, text) => {
    const found = new Promise((wake) => seen.waiting.push(wake));
    const document = { uri: Uri.file(path), languageId, version: 1, getText: () => text };
    seen.documents.push(document);
    opened.fire(document);
    return found.then(() => document);
  };
  return { api, seen, open, token };
}

module.exports = { editor, Range };
