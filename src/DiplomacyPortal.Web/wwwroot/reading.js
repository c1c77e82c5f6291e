// Makes at once what a reader chooses: theme, size of the text, notes in the margin. Without this script each is a link or a
// button that leads back to the page. The cookie is the one that /preferences writes.
const root = document.documentElement;
const boxes = [...document.querySelectorAll("input[name=shown][type=checkbox]")];

const kept = () => new URLSearchParams(decodeURIComponent(/(?:^|; )preferences=([^;]*)/.exec(document.cookie)?.[1] ?? ""));

function choose(name, value) {
  const choices = kept();
  if (value) choices.set(name, value); else choices.delete(name);
  const age = choices.size ? 31536000 : 0;
  document.cookie = `preferences=${encodeURIComponent(choices)}; path=/; max-age=${age}; samesite=lax${location.protocol === "https:" ? "; secure" : ""}`;
  show(choices);
}

function show(choices) {
  root.dataset.theme = choices.get("theme") ?? "";
  root.dataset.size = choices.get("size") ?? 0;
  const hidden = (choices.get("hidden") ?? "").split(",");
  for (const box of boxes) box.checked = !hidden.includes(box.value);
  for (const link of document.querySelectorAll("[data-theme-choice]")) {
    if (link.dataset.themeChoice === root.dataset.theme) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

document.addEventListener("click", event => {
  const link = event.target.closest("[data-step], [data-theme-choice], [data-print]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const { step, themeChoice } = link.dataset;
  if (step) choose("size", String(Math.min(3, Math.max(-1, Number(root.dataset.size) + Number(step))) || ""));
  else if (themeChoice !== undefined) choose("theme", themeChoice);
  else print();
});

for (const box of boxes) box.addEventListener("change", () => choose("hidden", boxes.filter(b => !b.checked).map(b => b.value).join(",")));

// A page that the browser kept may be older than the last choice.
addEventListener("pageshow", () => show(kept()));
