// Asks before a biography with unsaved text is left. What is stored stands beside each box: after a preview the box itself begins
// with what is not saved.
const form = document.querySelector("form.wide");
let isSent = false;
const isUnsaved = ([...boxes]) => boxes.some(box => box.value !== form.elements[box.name.replace("markdown", "began")].value);
form.addEventListener("submit", () => { isSent = true; });
addEventListener("pageshow", () => { isSent = false; });
addEventListener("beforeunload", event => {
  if (!isSent && isUnsaved(form.querySelectorAll("textarea"))) event.preventDefault();
});
