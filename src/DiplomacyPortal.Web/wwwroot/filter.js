// Leaves what is empty out of the address that a filter's form leads to. Without this script such an address says "to=" in vain.
document.addEventListener("formdata", ({ target, formData }) => {
  if (target.method !== "get") return;
  for (const [name, value] of [...formData]) {
    if (value === "") formData.delete(name);
  }
});
