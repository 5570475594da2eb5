// What the server is asked, and files as it wants them.

export async function encoded(file) {
  const url = await new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.onerror = () => reject(new Error(`读不出 ${file.name}`));
    reader.readAsDataURL(file);
  });
  return url.slice(url.indexOf(",") + 1);
}

async function post(path, asked) {
  let response;
  try {
    response = await fetch(path, { method: "POST", body: JSON.stringify(asked) });
  } catch {
    throw new Error("检查程序已经停止；请重新运行 gilint serve");
  }
  if (response.ok) return response;
  const said = await response.json().catch(() => ({}));
  throw new Error(said.message ?? `出错（${response.status}）`);
}

export const check = async (asked, key) => (await post(`/check?key=${key}`, asked)).json();
export const annotated = async (asked) => (await post("/annotate", asked)).blob();
export const exported = async (asked) => (await post("/export", asked)).blob();

// How far a check is, between 0 and 1; null where that cannot be said.
export async function howFar(key) {
  return fetch(`/progress?key=${key}`).then((response) => response.json(), () => null);
}

export function decoded(data) {
  return new Blob([Uint8Array.from(atob(data), (each) => each.charCodeAt(0))]);
}

export function save(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
