// A row is saved where it stands: the answer's elements take the place of those with the same id, every other row is left alone.
const live = document.getElementById("trang-thai");
const saving = new Map();
let pressed = Promise.resolve();

function say(text, isError = false) {
  live.textContent = text;
  live.classList.toggle("is-er", isError);
}

const post = (row, sent) => fetch(row.action, { method: "POST", headers: { "X-Part": "row" }, body: sent });

async function answerTo(row, sent) {
  try {
    let response = await post(row, sent);
    if (response.status === 400 && (await renewTokens())) {
      sent.set(tokenName, row.elements[tokenName].value);
      response = await post(row, sent);
    }
    const part = new DOMParser().parseFromString(await response.text(), "text/html");
    if (!response.redirected && [200, 409, 422].includes(response.status) && part.getElementById(row.id)) return { part };
    if (response.redirected || response.status === 401) return { problem: "signedOut" };
    return { problem: response.status >= 500 ? "busy" : "refused" };
  } catch {
    return { problem: "offline" };
  }
}

// Whoever signed out and in again has other marks against forgery than this page; somebody else's are not taken.
const tokenName = "__RequestVerificationToken";

async function renewTokens() {
  const response = await fetch(location.href);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const fresh = page.querySelector(`[name=${tokenName}]`);
  if (!fresh || page.getElementById(live.id)?.dataset.viewer !== live.dataset.viewer) return false;
  for (const field of document.getElementsByName(tokenName)) field.value = fresh.value;
  return true;
}

// Between the press and the release of a mouse nothing moves, or the click would meet another element than was aimed at.
addEventListener("pointerdown", () => {
  pressed = new Promise((release) => {
    for (const end of ["pointerup", "pointercancel", "blur"]) addEventListener(end, () => setTimeout(release), { once: true });
  });
}, { capture: true });

function put(part) {
  for (const element of part.querySelectorAll("body > [id]")) {
    const old = document.getElementById(element.id);
    const link = old?.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
    old?.replaceWith(document.adoptNode(element));
    if (link) element.querySelector(`a[href="${link}"]`)?.focus();
  }
}

// What was typed while the answer was under way is newer than the answer.
function keepNewer(typed, row, sent) {
  for (const control of fieldsOf(row)) {
    const text = typed.get(control.name) ?? "";
    if (text === (sent.get(control.name) ?? "")) continue;
    if (control.type === "radio") control.checked = control.value === text;
    else control.value = text;
  }
  markUnsaved(row);
}

// A row is sent once at a time. Asked for again meanwhile, it waits, and is sent once more only if it has changed since.
async function save(row, { isAsked = true, moveOn = false } = {}) {
  while (saving.has(row.id)) {
    const answered = await saving.get(row.id);
    row = document.getElementById(row.id);
    if (!answered || !(isAsked ? isUnsaved(row) : isChanged(row))) return;
  }
  const sending = send(row, isAsked, moveOn);
  saving.set(row.id, sending);
  await sending;
}

async function send(row, isAsked, moveOn) {
  if (isAsked) say(live.dataset.saving);
  const sent = new URLSearchParams(new FormData(row));
  const { part, problem } = await answerTo(row, sent);
  await pressed;
  saving.delete(row.id);
  if (problem) {
    if (problem !== "refused") waitWith(row, problem);
    say(live.dataset[problem], true);
    return false;
  }

  const typed = new URLSearchParams(new FormData(row));
  const focused = document.activeElement;
  const marked = isTextField(focused) ? [focused.selectionStart, focused.selectionEnd] : null;
  put(part);
  const fresh = document.getElementById(row.id);
  keepNewer(typed, fresh, sent);
  const errors = [...fresh.querySelectorAll(".err")].map((error) => error.textContent);
  if (errors.length > 0) say(live.dataset.error + errors.join(" "), true);
  else say(fresh.querySelector("[data-saved]")?.textContent ?? "");
  if (row.contains(focused)) {
    if (isAsked) focusAfter(fresh, focused.id, errors.length === 0 && moveOn);
    else stayAt(focused.id, marked);
  }
  offerToSaveAll();
  waiting.delete(row.id);
  sendWaiting();
  return true;
}

document.addEventListener("submit", (event) => {
  const row = event.target.closest("form[data-row]");
  if (!row) return;
  event.preventDefault();
  delete row.dataset.pasted;
  save(row, { moveOn: event.submitter !== null && isTextField(document.activeElement) });
});
