// A row that holds more than was saved says so, and the page is not left without a question.
const rows = () => [...document.querySelectorAll("form[data-row]")];
const textOf = (control) => (control.type === "radio" ? String(control.checked) : control.value);
const savedTextOf = (control) => (control.type === "radio" ? String(control.defaultChecked) : control.defaultValue);
const fieldsOf = (row) => [...row.elements].filter((control) => control.name?.startsWith("value:"));

const isChanged = (row) => fieldsOf(row).some((control) => textOf(control) !== savedTextOf(control));
const isUnsaved = (row) => row.dataset.row === "refused" || isChanged(row);

function markUnsaved(row) {
  const changed = isChanged(row);
  const mark = row.querySelector("[data-unsaved]");
  mark.hidden = !changed;
  mark.textContent = live.dataset.unsaved;
  row.querySelector("[data-saved]")?.toggleAttribute("hidden", changed);
}

document.addEventListener("input", (event) => {
  const row = event.target.closest("form[data-row]");
  if (row) markUnsaved(row);
});

addEventListener("beforeunload", (event) => {
  if (rows().some(isUnsaved)) event.preventDefault();
});
