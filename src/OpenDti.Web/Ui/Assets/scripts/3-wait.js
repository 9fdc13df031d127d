// Rows that could not be sent wait, and are sent in their order as soon as the server answers again. Each keeps its key: what had arrived is not done twice.
const waiting = new Map();
const RETRY_MS = 20_000;
let isSendingWaiting = false;
let retry = 0;

function waitWith(row, problem) {
  if (!waiting.has(row.id)) waiting.set(row.id, textsOf(row));
  showWaiting(row);
  clearTimeout(retry);
  if (problem !== "signedOut") retry = setTimeout(sendWaiting, RETRY_MS);
}

const textsOf = (row) => fieldsOf(row).map(textOf).join("\n");

function showWaiting(row) {
  const mark = row.querySelector("[data-unsaved]");
  mark.textContent = live.dataset.waits;
  mark.hidden = false;
}

// The row under the cursor that was typed in since is left to whoever types.
const isBeingTyped = (row, texts) => row.contains(document.activeElement) && textsOf(row) !== texts;

async function sendWaiting() {
  if (isSendingWaiting || navigator.onLine === false) return;
  isSendingWaiting = true;
  for (const [id, texts] of [...waiting]) {
    const row = document.getElementById(id);
    if (!row || !waiting.has(id) || isBeingTyped(row, texts)) continue;
    waiting.delete(id);
    if (isUnsaved(row) && (textsOf(row) === texts || isComplete(row))) await save(row, { isAsked: false });
    if (waiting.has(id)) break;
  }
  isSendingWaiting = false;
}

if (live) {
  addEventListener("offline", () => say(live.dataset.lineGone, true));
  addEventListener("online", () => {
    say(live.dataset.lineBack);
    sendWaiting();
  });
}
