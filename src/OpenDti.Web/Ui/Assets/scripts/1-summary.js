// After a refused form the reader starts at the list of errors.
document.querySelector("[data-focus]")?.focus();
