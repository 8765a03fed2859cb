// Makes the pages quicker; every page works without it. No framework, no third party.
//
// data-live-read="/path"   on a textarea: reads the text while it is typed, puts the answer into
//                          data-live-target (default #reading); sends its whole form, also when another field changes
// data-fresh="/path"       on an element with an id: looked at again every 20 s while the page is seen
// data-copy="text" or data-copy-from="#id"   on a button: copies
// data-key="n"             on a link or button: single-letter shortcut; / goes to [type=search], ? lists
// data-submit-key          on a button: Ctrl+Enter or Cmd+Enter in its form presses it
// data-keep="name"         on a form: what was typed survives an error, a lost line, an ended session;
//                          with data-restore, the server says that it was lost
// data-forget              on a form: sending it forgets everything kept (sign out)
// data-confirm-details     on <details>: Escape and a click outside close it, opening focuses inside
// data-auto-submit         on a select or checkbox: sends its form on change
"use strict";

const FRESH_MS = 20_000;
const TYPING_PAUSE_MS = 350;
const KEPT_MS = 12 * 60 * 60 * 1000;
const RELEASE_MS = 15_000;

/** The one place where text becomes HTML: answers of our own server, already escaped there. */
const desk = window.trustedTypes
  ? window.trustedTypes.createPolicy("desk", { createHTML: (html) => html })
  : { createHTML: (html) => html };

function fragment(html) {
  const holder = document.createElement("template");
  holder.innerHTML = desk.createHTML(html);
  return holder.content;
}

const said = document.getElementById("said");
const word = (name) => said?.dataset[name] ?? "";

/** Tells a screen reader. The pause lets the same words be said twice. */
function say(text) {
  if (!said || !text) return;
  said.textContent = "";
  setTimeout(() => { said.textContent = text; }, 60);
}

/** Shows a line on top of the page, and says it. */
function tell(text, kind = "attention") {
  let line = document.getElementById("told");
  if (!line) {
    line = document.createElement("p");
    line.id = "told";
    document.querySelector("main")?.prepend(line);
  }
  line.className = `flash ${kind}`;
  line.replaceChildren(Object.assign(document.createElement("span"), { textContent: text }));
  say(text);
}

/* ---- reading while typing ---------------------------------------------------------------- */

function liveRead(area) {
  const target = () => document.querySelector(area.dataset.liveTarget ?? "#reading");
  let waiting = 0;
  let asked = null;
  let heard = "";

  async function read() {
    asked?.abort();
    asked = new AbortController();
    const { signal } = asked;
    // The whole form: what follows from a text depends on its other fields too.
    const body = new URLSearchParams(area.form ? new FormData(area.form) : { text: area.value });
    target()?.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(area.dataset.liveRead, { method: "POST", body, signal, redirect: "error" });
      if (!answer.ok) return;
      const found = fragment(await answer.text());
      if (signal.aborted) return;
      const fresh = found.querySelector(`#${target().id}`);
      target().replaceChildren(...(fresh ?? found).childNodes);
      const news = target().querySelector("[data-announce]")?.textContent.trim() ?? "";
      if (news !== heard) say(news);
      heard = news;
    } catch (fault) {
      // Aborted by the next letter, or no connection: the text stays, saving reads it again.
      if (fault.name !== "AbortError") say(word("offline"));
    } finally {
      if (!signal.aborted) target()?.removeAttribute("aria-busy");
    }
  }

  area.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(read, TYPING_PAUSE_MS);
  });
  area.addEventListener("paste", () => {
    clearTimeout(waiting);
    waiting = setTimeout(read, 0);
  });
  area.form?.addEventListener("change", (event) => {
    // A tick inside the answer is sent with the next reading: replacing it now would take the focus.
    if (event.target !== area && !target()?.contains(event.target)) read();
  });
  if (area.value.trim()) read();
}

/* ---- fresh states ------------------------------------------------------------------------ */

/** A part is left alone while somebody works in it. */
function busy(part) {
  const here = document.activeElement;
  const inForm = part.contains(here) && here.matches("input, select, textarea");
  return inForm || part.querySelector("details[open], .is-busy") !== null;
}

function keepFresh(id) {
  let tag = document.getElementById(id).dataset.etag ?? "";
  let last = null;
  const timer = setInterval(async () => {
    const part = document.getElementById(id);
    if (!part) return clearInterval(timer);
    if (document.hidden || busy(part)) return;
    try {
      // The header tells the server that nobody touched anything: the session may still run out.
      const headers = { "X-Desk-Fresh": "1", ...(tag && { "If-None-Match": tag }) };
      const answer = await fetch(part.dataset.fresh, { headers, redirect: "error" });
      if ([401, 403, 404].includes(answer.status)) return clearInterval(timer);
      if (answer.status !== 200) return;
      tag = answer.headers.get("ETag") ?? "";
      const html = await answer.text();
      if (html !== last && !busy(part)) swap(part, html, last !== null);
      last = html;
    } catch {
      // No connection: the next round tries again.
    }
  }, FRESH_MS);
}

function swap(part, html, changed) {
  const fresh = fragment(html).firstElementChild;
  if (!fresh) return;
  const focused = part.contains(document.activeElement) ? document.activeElement.id : "";
  fresh.id ||= part.id;
  fresh.dataset.fresh ??= part.dataset.fresh;
  if (changed) fresh.classList.add("is-fresh");
  part.replaceWith(fresh);
  if (focused) document.getElementById(focused)?.focus();
  wire(fresh);
}

/* ---- copy -------------------------------------------------------------------------------- */

async function copy(button) {
  const from = button.dataset.copyFrom && document.querySelector(button.dataset.copyFrom);
  const text = button.dataset.copy ?? from?.value ?? from?.textContent ?? "";
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Without a secure address or the permission there is still the old way.
    if (!copyByHand(text, button)) return;
  }
  const label = button.querySelector("[data-label]") ?? button;
  const before = label.textContent;
  const done = button.dataset.copied ?? word("copied");
  if (before === done) return;
  label.textContent = done;
  button.classList.add("is-copied");
  say(done);
  setTimeout(() => {
    label.textContent = before;
    button.classList.remove("is-copied");
  }, 1600);
}

function copyByHand(text, button) {
  const holder = Object.assign(document.createElement("textarea"), { value: text, className: "sr" });
  button.after(holder);
  holder.select();
  const done = document.execCommand("copy");
  holder.remove();
  button.focus();
  return done;
}

/* ---- keyboard ---------------------------------------------------------------------------- */

const keysOff = () => localStorage.getItem("desk-keys") === "off";
const seen = (element) => element.checkVisibility?.() ?? element.offsetParent !== null;

function typing(target) {
  return target.closest?.("input:not([type=checkbox], [type=radio], [type=button]), select, textarea, [contenteditable]");
}

function pressKey(event) {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    const button = event.target.form?.querySelector("[data-submit-key]");
    if (button) {
      event.preventDefault();
      button.form.requestSubmit(button);
    }
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
  if (event.key === "Escape") return closeAsked(null);
  if (typing(event.target) || document.querySelector("dialog[open]")) return;
  if (event.key === "?") return showKeys();
  if (keysOff()) return;
  const target = event.key === "/"
    ? document.querySelector("[type=search]")
    : [...document.querySelectorAll("[data-key]")].find((it) => it.dataset.key === event.key && seen(it));
  if (!target) return;
  event.preventDefault();
  if (event.key === "/") target.select();
  target.focus();
  if (event.key !== "/") target.click();
}

/** The list of shortcuts of this page, with the switch that turns single letters off (WCAG 2.1.4). */
function showKeys() {
  const make = (name, text, extra = {}) => Object.assign(document.createElement(name), { textContent: text, ...extra });
  const box = document.createElement("dialog");
  const title = make("h2", word("keys"), { id: "keys-title" });
  box.setAttribute("aria-labelledby", title.id);
  const list = make("dl", "", { className: "keys" });
  const rows = [...document.querySelectorAll("[data-key]")].filter(seen).map((it) => {
    const bare = it.cloneNode(true);
    bare.querySelectorAll("kbd, .pill").forEach((hint) => hint.remove());
    return [it.dataset.key, it.getAttribute("aria-label") ?? bare.textContent.trim()];
  });
  if (document.querySelector("[type=search]")) rows.push(["/", word("search")]);
  for (const [key, label] of rows) {
    const term = document.createElement("dt");
    term.append(make("kbd", key));
    list.append(term, make("dd", label));
  }
  const on = make("input", "", { type: "checkbox", checked: !keysOff() });
  on.addEventListener("change", () => localStorage.setItem("desk-keys", on.checked ? "on" : "off"));
  const choice = make("label", "", { className: "check" });
  choice.append(on, make("span", word("keysOn")));
  const close = make("button", word("close"), { type: "button", className: "btn" });
  close.addEventListener("click", () => box.close());
  box.append(title, list, choice, close);
  box.addEventListener("close", () => box.remove());
  document.body.append(box);
  box.showModal();
}

/* ---- questions in <details> --------------------------------------------------------------- */

function closeAsked(except) {
  for (const open of document.querySelectorAll("details[data-confirm-details][open]")) {
    if (open === except) continue;
    const inside = open.contains(document.activeElement);
    open.open = false;
    if (inside) open.querySelector("summary")?.focus();
  }
}

/* ---- keeping what was typed ---------------------------------------------------------------- */

const keepKey = (form) => `desk-keep:${form.dataset.keep}`;
const fields = (form) =>
  [...form.elements].filter((it) => it.name && !["hidden", "password", "file", "submit", "button"].includes(it.type) && it.autocomplete !== "one-time-code");

function kept(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key));
  } catch {
    return null;
  }
}

function keep(form, state) {
  const values = fields(form)
    .filter((it) => !["checkbox", "radio"].includes(it.type) || it.checked)
    .map((it) => [it.name, it.value]);
  sessionStorage.setItem(keepKey(form), JSON.stringify({ values, state, at: Date.now() }));
}

function restore(form) {
  const old = kept(keepKey(form));
  if (!old || Date.now() - old.at > KEPT_MS) return;
  const has = (name, value) => old.values.some(([n, v]) => n === name && v === value);
  for (const it of fields(form)) {
    if (["checkbox", "radio"].includes(it.type)) it.checked = has(it.name, it.value);
    else it.value = old.values.find(([n]) => n === it.name)?.[1] ?? it.value;
    it.dispatchEvent(new Event("input", { bubbles: true }));
  }
  tell(word("restored"));
}

/** A form that was sent and led to a whole page has arrived; a bare page (sign in, error) says it has not. */
function sortKept() {
  const arrived = document.body.dataset.frame === "full";
  for (const key of Object.keys(sessionStorage).filter((it) => it.startsWith("desk-keep:"))) {
    const old = kept(key);
    const form = [...document.querySelectorAll("form[data-keep]")].find((it) => keepKey(it) === key);
    if (form?.hasAttribute("data-restore") || (form && old?.state === "lost")) {
      restore(form);
    } else if (!arrived && old?.state === "sent") {
      sessionStorage.setItem(key, JSON.stringify({ ...old, state: "lost" }));
    } else if (arrived && old?.state === "sent") {
      sessionStorage.removeItem(key);
    }
  }
}

/* ---- sending once -------------------------------------------------------------------------- */

function send(event) {
  const form = event.target;
  if (form.method !== "post" || event.defaultPrevented) return;
  if (!navigator.onLine) {
    event.preventDefault();
    return tell(word("offline"), "fault");
  }
  if (form.hasAttribute("data-forget")) sessionStorage.clear();
  if (form.dataset.keep) keep(form, "sent");
  if (form.classList.contains("is-busy")) return event.preventDefault();
  form.classList.add("is-busy");
  // After this turn, so that the pressed button's own name and value are sent.
  setTimeout(() => hold(form, true));
  setTimeout(() => hold(form, false), RELEASE_MS);
}

function hold(form, on) {
  form.classList.toggle("is-busy", on);
  for (const button of form.elements) {
    if (button.type === "submit") button.disabled = on;
  }
}

/* ---- start --------------------------------------------------------------------------------- */

function wire(root) {
  root.querySelectorAll("textarea[data-live-read]").forEach(liveRead);
}

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-copy], [data-copy-from]");
  if (button) copy(button);
  closeAsked(event.target.closest?.("details[data-confirm-details]"));
});
document.addEventListener("toggle", (event) => {
  if (!event.target.matches?.("details[data-confirm-details][open]")) return;
  closeAsked(event.target);
  event.target.querySelector("input:not([type=hidden]), select, textarea, button")?.focus();
}, true);
document.addEventListener("input", (event) => {
  const form = event.target.form;
  if (form?.dataset.keep) keep(form, "typed");
});
document.addEventListener("change", (event) => {
  if (event.target.matches("[data-auto-submit]")) event.target.form.requestSubmit();
});
document.addEventListener("keydown", pressKey);
document.addEventListener("submit", send);
addEventListener("pageshow", () => document.querySelectorAll("form.is-busy").forEach((form) => hold(form, false)));
addEventListener("offline", () => say(word("offline")));

wire(document);
sortKept();
document.querySelectorAll("[data-fresh][id]").forEach((part) => keepFresh(part.id));
