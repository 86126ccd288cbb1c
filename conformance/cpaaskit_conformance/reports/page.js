"use strict";
const rows = [...document.querySelectorAll("tbody tr[data-verdict]")];
const buttons = [...document.querySelectorAll(".filters button")];
const search = document.getElementById("search");
const shown = document.getElementById("shown");
let verdict = "";

function show() {
  const words = search.value.trim().toLowerCase().split(/\s+/);
  let count = 0;
  for (const row of rows) {
    const text = row.textContent.toLowerCase();
    row.hidden = (verdict && row.dataset.verdict !== verdict) || !words.every((word) => text.includes(word));
    count += row.hidden ? 0 : 1;
  }
  for (const button of buttons) {
    button.setAttribute("aria-pressed", String(button.dataset.verdict === verdict));
  }
  shown.textContent = count === rows.length ? "" : `${count} of ${rows.length} claims`;
}

for (const button of buttons) {
  button.addEventListener("click", () => { verdict = button.dataset.verdict; show(); });
}
search.addEventListener("input", show);
for (const cell of document.querySelectorAll(".cell")) {
  cell.addEventListener("click", () => { verdict = ""; search.value = ""; show(); });
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // A page opened from a file may not use the clipboard; selecting the text is the older way.
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
}

for (const button of document.querySelectorAll(".copy")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    await copy(button.parentElement.querySelector("pre").textContent);
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = "Copy"; }, 1500);
  });
}
