// Where the focus goes after a save: to what is wrong, on to the next empty field after Enter, else it stays.
const isTextField = (element) => element.matches("input[inputmode]");

function focusAfter(row, focusedId, moveOn) {
  const wrong = row.querySelector("[aria-invalid=true], .clash input");
  const next = moveOn ? nextEmptyAfter(row) : null;
  const target = wrong ?? next ?? document.getElementById(focusedId) ?? row.querySelector("button");
  target?.focus();
  if (target === next) target?.select();
}

function stayAt(focusedId, marked) {
  const field = document.getElementById(focusedId);
  field?.focus();
  if (marked) field?.setSelectionRange(...marked);
}

function nextEmptyAfter(row) {
  const all = rows();
  const fields = all.slice(all.indexOf(row) + 1).flatMap(fieldsOf);
  return fields.find((field) => isTextField(field) && !field.readOnly && field.value === "") ?? null;
}

document.addEventListener("keydown", (event) => {
  const row = document.activeElement.closest("form[data-row]");
  if (!row || event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  row.requestSubmit();
});
