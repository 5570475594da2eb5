// What is being done, how far it is, and how long it takes.

import { howFar } from "./service.js";

const box = document.getElementById("busy");
const progress = document.getElementById("progress");
const doing = document.getElementById("doing");
const status = document.getElementById("status");

const READ = 10_000; // milliseconds that good news stay
let leaving = 0;

export function say(message, bad = false) {
  clearTimeout(leaving);
  if (message && !bad) leaving = setTimeout(() => say(""), READ);
  status.textContent = message;
  status.classList.toggle("bad", bad);
}

function size(bytes) {
  return bytes < 1 << 20 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / (1 << 20)).toFixed(1)} MB`;
}

export class Busy {
  constructor(total) {
    this.total = total;
    this.done = 0;
    this.now = new Map();
    this.timer = setInterval(() => this.look(), 500);
    box.hidden = false;
    this.show();
  }

  // Do some work on a file; what it asks the server under the key is looked after.
  async with(name, bytes, work) {
    const key = Math.random().toString(36).slice(2);
    this.now.set(name, { bytes, key, began: performance.now() });
    this.show();
    try {
      return await work(key);
    } finally {
      this.now.delete(name);
      this.done += 1;
      this.show();
    }
  }

  async look() {
    for (const one of this.now.values()) one.far = await howFar(one.key);
    this.show();
  }

  show() {
    const far = [...this.now.values()].reduce((sum, one) => sum + (one.far ?? 0), this.done);
    progress.max = this.total;
    if (far || this.total > 1) progress.value = far;
    else progress.removeAttribute("value");
    const each = [...this.now].map(([name, { bytes, began, far }]) => {
      const seconds = Math.round((performance.now() - began) / 1000);
      const part = far ? `，已查 ${Math.floor(far * 100)}%` : "";
      return `${name}（${size(bytes)}${part}${seconds ? `，已用 ${seconds} 秒` : ""}）`;
    });
    const count = this.total > 1 ? `${this.done}/${this.total}，` : "";
    doing.textContent = `${count}正在检查 ${each.join("、")}`;
  }

  end() {
    clearInterval(this.timer);
    box.hidden = true;
  }
}
