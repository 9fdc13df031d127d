// A complete row saves itself when the focus leaves it. One with an empty field, with two values to choose from, or pasted and not yet looked at, waits for its button.
const controlsToFill = (row) => fieldsOf(row).filter((control) => !control.readOnly && !control.matches(":disabled"));

function isComplete(row) {
  const names = new Set(controlsToFill(row).map((control) => control.name));
  const given = new FormData(row);
  return names.size > 0 && [...names].every((name) => (given.get(name) ?? "").trim() !== "");
}

function leave(row) {
  if (!row.querySelector("button") || !isChanged(row) || row.dataset.pasted || row.querySelector(".clash")) return;
  if (isComplete(row)) {
    save(row, { isAsked: false });
    return;
  }
  row.querySelector("[data-unsaved]").textContent = live.dataset.incomplete;
  say(live.dataset.incomplete);
}

// Another window has the focus, not another row, while the document keeps its active element.
let left = null;

document.addEventListener("focusout", (event) => {
  const row = event.target.closest?.("form[data-row]");
  if (!row || row.contains(event.relatedTarget)) return;
  left = row;
  setTimeout(() => {
    if (left === row) left = null;
    if (row.isConnected && !row.contains(document.activeElement)) leave(row);
  });
});

// A link is followed when the rows under way have arrived; where one was refused, the page stays.
document.addEventListener("click", async (event) => {
  const link = event.target.closest?.("a[href]:not([target])");
  if (!live || !link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  // A click may come before the row that it left was looked at.
  const row = left ?? document.activeElement.closest("form[data-row]");
  if (row) leave(row);
  if (saving.size === 0) return;
  const rowsSent = [...saving.keys()];
  event.preventDefault();
  await Promise.all(saving.values());
  if (rowsSent.every((id) => !isUnsaved(document.getElementById(id)))) location.href = link.href;
});
