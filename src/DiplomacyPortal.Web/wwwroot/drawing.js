// Walks with the arrow keys along a row of the drawn timeline, which so is one stop of the Tab key. Without this script each mark is one.
const drawn = document.querySelector(".drawn");
const marksOf = row => [...row.querySelectorAll("a")];
const stopAt = mark => {
  for (const other of marksOf(mark.closest(".row"))) other.setAttribute("tabindex", other === mark ? 0 : -1);
};
for (const row of drawn.querySelectorAll(".drawing .row")) stopAt(marksOf(row)[0]);

// Not of the rows: browsers let the keys reach any part of a drawing that listens to them.
drawn.addEventListener("focusin", ({ target }) => {
  if (target.matches(".row a")) stopAt(target);
});
drawn.addEventListener("keydown", event => {
  if (!event.target.matches(".row a") || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  const marks = marksOf(event.target.closest(".row"));
  const at = marks.indexOf(event.target);
  const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: marks.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  marks[to]?.focus();
});
