// Copies a citation at the press of a button. The buttons stand hidden in the page and appear only here: without this script,
// or where the browser lends no clipboard, nothing offers what cannot be done.
if (navigator.clipboard) {
  for (const button of document.querySelectorAll("button[data-copy]")) {
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
      button.textContent = button.dataset.done;
      setTimeout(() => { button.textContent = label; }, 2000);
    });
  }
} else {
  // Their places were kept for them.
  for (const button of document.querySelectorAll("button[data-copy]")) button.remove();
}
