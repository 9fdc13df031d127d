// A form that takes its time says what is being done as soon as it is sent, and for how long; it is sent once.
const COUNT_FROM_SECONDS = 3;
const buttonsOf = (form) => form.querySelectorAll("button");
const wordsOf = (form) => form.querySelector("option[data-busy]:checked")?.dataset.busy ?? form.dataset.busy;

function beBusy(form) {
  const began = Date.now();
  const clock = form.querySelector(".busy [data-seconds]");
  for (const button of buttonsOf(form)) button.setAttribute("aria-disabled", "true");
  form.querySelector(".busy [role=status]").textContent = wordsOf(form);
  form.dataset.counting = setInterval(() => {
    const seconds = Math.round((Date.now() - began) / 1000);
    if (seconds >= COUNT_FROM_SECONDS) clock.textContent = clock.dataset.seconds.replace("{0}", seconds);
  }, 1000);
}

function beReady(form) {
  clearInterval(form.dataset.counting);
  delete form.dataset.counting;
  for (const button of buttonsOf(form)) button.removeAttribute("aria-disabled");
  for (const said of form.querySelectorAll(".busy span")) said.textContent = "";
}

document.addEventListener("submit", (event) => {
  const form = event.target.closest("form[data-busy]");
  if (!form || event.defaultPrevented || event.submitter?.hasAttribute("data-quick")) return;
  if (form.dataset.counting) event.preventDefault();
  else beBusy(form);
});

// Escape stops what a browser is loading; and who comes back finds the page as they left it.
const readyAgain = () => document.querySelectorAll("form[data-counting]").forEach(beReady);
addEventListener("keydown", (event) => event.key === "Escape" && readyAgain());
addEventListener("pageshow", readyAgain);
