// Alt + Page Up and Alt + Page Down follow the links to the page before and after.
const turns = { PageUp: "prev", PageDown: "next" };

document.addEventListener("keydown", (event) => {
  if (!event.altKey || event.ctrlKey || event.metaKey || !(event.key in turns)) return;
  const link = document.querySelector(`a[rel=${turns[event.key]}]`);
  if (!link) return;
  event.preventDefault();
  link.click();
});

// One button ticks every row of a table.
for (const button of document.querySelectorAll("[data-check-all]")) {
  button.hidden = false;
  button.addEventListener("click", () => {
    const boxes = [...button.form.querySelectorAll("input[type=checkbox]")];
    const isOn = boxes.some((box) => !box.checked);
    for (const box of boxes) box.checked = isOn;
  });
}
