// Suggests leaders, countries, organisations, publishers and articles while a reader types. Without this script the search box is a form like any other.
const pause = 150;

for (const box of document.querySelectorAll("input[data-suggest]")) suggestTo(box);

// The slash leads to the box from anywhere but a field, where it is a letter.
document.addEventListener("keydown", event => {
  if (event.key !== "/" || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.target.closest("input, textarea, select, [contenteditable]")) return;
  const box = document.querySelector("input[data-suggest]");
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});

function suggestTo(box) {
  const list = box.form.querySelector("[role=listbox]");
  const said = box.form.querySelector("[role=status]");
  let timer, asked, active = -1;

  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-controls", list.id);
  box.setAttribute("aria-expanded", "false");
  box.setAttribute("aria-keyshortcuts", "/");

  box.addEventListener("input", () => {
    stop();
    timer = setTimeout(ask, pause);
  });
  box.addEventListener("blur", stop);
  box.addEventListener("keydown", event => {
    // What is being composed belongs to the reader's keyboard, its Enter and its arrows too.
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (press(event.key)) event.preventDefault();
  });

  // The box keeps the focus, whose loss would close the list before it is clicked.
  list.addEventListener("mousedown", event => event.preventDefault());
  list.addEventListener("click", event => follow(event.target.closest("[role=option]")));

  /** Returns whether the key was meant for the list. */
  function press(key) {
    if (list.hidden) {
      if (key === "ArrowDown" && box.value.trim()) ask();
      return key === "ArrowDown";
    }
    const count = list.children.length;
    switch (key) {
      // One place among them is the box itself.
      case "ArrowDown": activate(active === count - 1 ? -1 : active + 1); return true;
      case "ArrowUp": activate(active === -1 ? count - 1 : active - 1); return true;
      case "Escape": stop(); return true;
      case "Enter": follow(list.children[active]); return active >= 0;
      default: return false;
    }
  }

  async function ask() {
    stop();
    asked = new AbortController();
    try {
      const answer = await fetch(`${box.dataset.suggest}?${new URLSearchParams({ q: box.value })}`, { signal: asked.signal });
      if (answer.ok) show((await answer.json()).suggestions);
    } catch {
      // Given up for what was typed since, or the portal cannot be reached: there is nothing to suggest.
    }
  }

  function show(suggestions) {
    list.replaceChildren(...suggestions.map(option));
    list.hidden = suggestions.length === 0;
    box.setAttribute("aria-expanded", String(!list.hidden));
    said.textContent = list.hidden ? "" : said.dataset.found.replace("{0}", suggestions.length);
  }

  function option({ kind, label, text, lang, detail, address }, index) {
    const item = document.createElement("li");
    item.id = `${list.id}-${index}`;
    item.className = kind;
    item.dataset.address = address;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    for (const [name, words] of [["label", label], ["text", text], ["count", detail]]) {
      const part = document.createElement("span");
      part.className = name;
      part.textContent = words;
      if (lang && name === "text") part.lang = lang;
      item.append(part, " ");
    }
    return item;
  }

  function activate(index) {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = index;
    const item = list.children[active];
    if (!item) return box.removeAttribute("aria-activedescendant");
    item.setAttribute("aria-selected", "true");
    item.scrollIntoView({ block: "nearest" });
    box.setAttribute("aria-activedescendant", item.id);
  }

  function follow(item) {
    if (item) location.assign(item.dataset.address);
  }

  function stop() {
    clearTimeout(timer);
    asked?.abort();
    activate(-1);
    list.hidden = true;
    box.setAttribute("aria-expanded", "false");
    said.textContent = "";
  }
}
