"use strict";

const PAUSE_MILLISECONDS = 250;
const FORMATS_WITH_LAYOUTS = ["HTML", "SLACK", "ADAPTIVE_CARD", "DISCORD"];

const byId = (id) => document.getElementById(id);
const choices = ["format", "layout", "language"].map(byId);
const preview = byId("preview");
const card = byId("card");
const source = byId("source");

// The editor must not write style elements, nor start a worker: the server checks.
ace.config.set("useStrictCSP", true);
const editor = ace.edit("editor", {
  useWorker: false, // before the mode, which would start it
  mode: "ace/mode/json",
  theme: { cssClass: "ace-desk", isDark: false, cssText: "" },
  wrap: true,
  tabSize: 2,
  fontSize: 13,
  showPrintMargin: false,
  enableKeyboardAccessibility: true,
});
// These would load parts of the editor that the desk does not have.
editor.commands.removeCommands(["showSettingsMenu", "openCommandPalette", "gotoline"]);
editor.container.setAttribute("role", "group");
editor.container.setAttribute("aria-labelledby", "json-heading");
editor.container.setAttribute("aria-describedby", "editor-hint");

let rendered = "";
let asked = 0;
let timer = 0;

async function check() {
  const number = ++asked;
  const parameters = new URLSearchParams(choices.map((choice) => [choice.id, choice.value]));
  let response;
  let answer = null;
  try {
    response = await fetch("/playground/check?" + parameters, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: editor.getValue(),
    });
    answer = response.ok ? await response.json() : null;
  } catch {
    response = null; // the desk is gone, perhaps in the middle of its answer
  }
  // A later change of the text or of the choices has sent another request, perhaps while this answer was read.
  if (number !== asked) {
    return;
  }
  if (response === null) {
    byId("verdict").textContent = "The desk does not answer.";
    return;
  }
  if (response.status === 503) {
    const seconds = Number(response.headers.get("Retry-After")) || 2;
    byId("verdict").textContent = "The desk is busy. The next try is in " + count(seconds, "second") + ".";
    clearTimeout(timer);
    timer = setTimeout(check, seconds * 1000);
    return;
  }
  if (!response.ok) {
    byId("verdict").textContent = "The desk refuses this: " + response.status;
    return;
  }
  showProblems(answer.report);
  showRendered(answer.rendered);
}

function showProblems(report) {
  const errors = report.problems.filter((problem) => problem.severity === "error").length;
  const warnings = report.problems.length - errors;
  byId("verdict").textContent =
    (errors === 0 ? "Valid" : "Not valid") +
    (report.problems.length === 0 ? "." : ": " + count(errors, "error") + ", " + count(warnings, "warning") + ".");
  byId("problems").replaceChildren(...report.problems.map(problemItem));
  editor.session.setAnnotations(
    report.problems.map((problem) => ({
      row: (problem.line ?? 1) - 1,
      column: (problem.column ?? 1) - 1,
      text: problem.message,
      type: problem.severity,
    })),
  );
}

function count(number, noun) {
  return number + " " + noun + (number === 1 ? "" : "s");
}

function problemItem(problem) {
  const button = document.createElement("button");
  const place = document.createElement("span");
  const code = document.createElement("code");
  place.className = "playground-place";
  place.textContent = `${problem.line ?? 1}:${problem.column ?? 1}`;
  code.textContent = `${problem.code} ${problem.pointer}`;
  button.type = "button";
  button.append(place, ` ${problem.message} `, code);
  button.addEventListener("click", () => goTo(problem));
  const item = document.createElement("li");
  item.className = problem.severity;
  item.append(button);
  return item;
}

// Columns count code points, while the editor counts UTF-16 code units.
function goTo(problem) {
  const row = (problem.line ?? 1) - 1;
  const before = [...editor.session.getLine(row)].slice(0, (problem.column ?? 1) - 1).join("");
  editor.gotoLine(row + 1, before.length, false);
  editor.focus();
}

// Only the body of the frame is replaced, so that it keeps its scroll position. Scripts inserted like this never run.
function showRendered(text) {
  rendered = text;
  const isHtml = byId("format").value === "HTML";
  const isCard = byId("format").value === "ADAPTIVE_CARD";
  preview.hidden = !isHtml;
  card.hidden = !isCard;
  source.hidden = isHtml;
  if (isCard) {
    card.src ||= "/playground/card.html";
    showCard();
  }
  byId("layout").disabled = !FORMATS_WITH_LAYOUTS.includes(byId("format").value);
  if (!isHtml) {
    source.textContent = text;
    return;
  }
  const page = new DOMParser().parseFromString(text, "text/html");
  const frame = preview.contentDocument;
  for (const attribute of ["lang", "dir"]) {
    frame.documentElement.setAttribute(attribute, page.documentElement.getAttribute(attribute) ?? (attribute === "lang" ? "en" : "ltr"));
  }
  frame.body.replaceWith(frame.adoptNode(page.body));
  for (const link of frame.querySelectorAll("a:not([href^='#'])")) {
    link.target = "_blank";
  }
}

// The frame is sandboxed: it has no origin that could be named.
function showCard() {
  if (!card.hidden) {
    card.contentWindow.postMessage({ card: rendered, theme: byId("theme").value }, "*");
  }
}

function showTheme() {
  preview.contentDocument.documentElement.dataset.theme = byId("theme").value;
  showCard();
}

async function start() {
  const response = await fetch("/samples/" + byId("sample").value + ".json");
  editor.setValue(await response.text(), -1);
}

async function copy() {
  let outcome = "Copied.";
  try {
    await navigator.clipboard.writeText(rendered);
  } catch {
    // Browsers let a page write to the clipboard only over HTTPS or on localhost, and only with the reader's
    // permission.
    outcome = "Not copied: not allowed.";
  }
  byId("copied").textContent = outcome;
  setTimeout(() => (byId("copied").textContent = ""), 2000);
}

editor.session.on("change", () => {
  clearTimeout(timer);
  timer = setTimeout(check, PAUSE_MILLISECONDS);
});
choices.forEach((choice) => choice.addEventListener("change", check));
card.addEventListener("load", showCard);
byId("theme").addEventListener("change", showTheme);
byId("sample").addEventListener("change", start);
byId("copy").addEventListener("click", copy);

// The browser may have restored earlier choices.
function begin() {
  showTheme();
  start();
}

if (preview.contentDocument.readyState === "complete" && preview.contentDocument.URL !== "about:blank") {
  begin();
} else {
  preview.addEventListener("load", begin, { once: true });
}
