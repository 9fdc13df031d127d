// A row is saved where it stands: the answer's elements take the place of those with the same id, every other row is left alone.
const live = document.getElementById("trang-thai");
const saving = new Set();

function say(text, isError = false) {
  live.textContent = text;
  live.classList.toggle("is-er", isError);
}

async function answerTo(row, sent) {
  try {
    const response = await fetch(row.action, { method: "POST", headers: { "X-Part": "row" }, body: sent });
    const part = new DOMParser().parseFromString(await response.text(), "text/html");
    if (!response.redirected && [200, 409, 422].includes(response.status) && part.getElementById(row.id)) return { part };
    if (response.redirected || response.status === 401) return { problem: live.dataset.signedOut };
    return { problem: response.status >= 500 ? live.dataset.busy : live.dataset.refused };
  } catch {
    return { problem: live.dataset.offline };
  }
}

function put(part) {
  for (const element of part.querySelectorAll("body > [id]")) {
    document.getElementById(element.id)?.replaceWith(document.adoptNode(element));
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

async function save(row, moveOn) {
  if (saving.has(row.id)) return;
  saving.add(row.id);
  say(live.dataset.saving);
  const sent = new URLSearchParams(new FormData(row));
  const { part, problem } = await answerTo(row, sent);
  saving.delete(row.id);
  if (problem) {
    say(problem, true);
    return;
  }

  const typed = new URLSearchParams(new FormData(row));
  const focused = document.activeElement;
  put(part);
  const fresh = document.getElementById(row.id);
  keepNewer(typed, fresh, sent);
  const errors = [...fresh.querySelectorAll(".err")].map((error) => error.textContent);
  if (errors.length > 0) say(live.dataset.error + errors.join(" "), true);
  else say(fresh.querySelector("[data-saved]")?.textContent ?? "");
  if (row.contains(focused)) focusAfter(fresh, focused.id, errors.length === 0 && moveOn);
}

document.addEventListener("submit", (event) => {
  const row = event.target.closest("form[data-row]");
  if (!row) return;
  event.preventDefault();
  save(row, event.submitter !== null && isTextField(document.activeElement));
});
