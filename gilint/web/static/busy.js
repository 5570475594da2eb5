// What is being done, how far it is, and how long it takes.

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
    this.timer = setInterval(() => this.show(), 500);
    box.hidden = false;
    this.show();
  }

  async with(name, bytes, work) {
    this.now.set(name, { bytes, began: performance.now() });
    this.show();
    try {
      return await work();
    } finally {
      this.now.delete(name);
      this.done += 1;
      this.show();
    }
  }

  show() {
    if (this.total > 1) {
      progress.max = this.total;
      progress.value = this.done;
    } else {
      progress.removeAttribute("value");
    }
    const each = [...this.now].map(([name, { bytes, began }]) => {
      const seconds = Math.round((performance.now() - began) / 1000);
      return `${name}（${size(bytes)}${seconds ? `，已用 ${seconds} 秒` : ""}）`;
    });
    const count = this.total > 1 ? `${this.done}/${this.total}，` : "";
    doing.textContent = `${count}正在检查 ${each.join("、")}`;
  }

  end() {
    clearInterval(this.timer);
    box.hidden = true;
  }
}
