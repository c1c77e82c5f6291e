// Tells how long a text is while it is typed. Without this script the page tells it of what was there when it came.
for (const shown of document.querySelectorAll("[data-length-of]")) {
  const box = document.getElementById(shown.dataset.lengthOf);
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const tell = () => {
    shown.textContent = number.format(box.value.length);
    shown.parentElement.querySelector("strong").hidden = box.value.length <= Number(shown.dataset.most);
  };
  box.addEventListener("input", tell);
  tell();
}
