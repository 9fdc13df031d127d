// A column copied from a spreadsheet fills the field it is pasted into and those after it; nothing is saved before the person says so.
const saveAll = document.getElementById("luu-het");
const filled = (text, ...numbers) => numbers.reduce((said, number, place) => said.replace(`{${place}}`, number), text);

function offerToSaveAll() {
  if (saveAll) saveAll.hidden = rows().filter(isChanged).length < 2;
}

document.addEventListener("paste", (event) => {
  const field = event.target;
  if (!(field instanceof HTMLInputElement) || !isTextField(field) || field.readOnly || !field.closest("form[data-row]")) return;
  const lines = event.clipboardData.getData("text/plain").replace(/\r?\n$/, "").split(/\r?\n/);
  if (lines.length < 2) return;
  event.preventDefault();
  const open = rows().flatMap(fieldsOf).filter((one) => isTextField(one) && !one.readOnly);
  const targets = open.slice(open.indexOf(field)).slice(0, lines.length);
  targets.forEach((target, place) => {
    target.value = lines[place].split("\t")[0].trim();
    target.form.dataset.pasted = "true";
    markUnsaved(target.form);
  });
  offerToSaveAll();
  say(filled(targets.length < lines.length ? live.dataset.pastedPart : live.dataset.pasted, targets.length, lines.length));
});

document.addEventListener("input", (event) => {
  const row = event.target.closest("form[data-row]");
  if (row) delete row.dataset.pasted;
  offerToSaveAll();
});

saveAll?.addEventListener("click", async () => {
  const changed = rows().filter(isChanged).map((row) => row.id);
  for (const id of changed) await save(document.getElementById(id));
  const left = changed.filter((id) => isUnsaved(document.getElementById(id))).length;
  say(filled(left > 0 ? live.dataset.savedSome : live.dataset.savedAll, changed.length - left, left), left > 0);
  offerToSaveAll();
  document.querySelector("form[data-row] [aria-invalid=true]")?.focus();
});
