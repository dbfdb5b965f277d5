/*
 * What was typed into a form marked data-draft outlives a reload and an ended sign-in, on this
 * device only. Citizens' drafts end with the tab, for phones are shared; an officer's are kept
 * under the officer's name until saved, signed out or a week old.
 */
(() => {
  "use strict";
  const PREFIX = "sucharit.draft.";
  const WEEK = 7 * 24 * 3600 * 1000;
  const NEVER = new Set(["_csrf", "key", "more"]);
  const BASIS = new Set(["version", "revision"]);

  const open = (name) => {
    try {
      const store = window[name];
      store.setItem(PREFIX, "");
      store.removeItem(PREFIX);
      return store;
    } catch {
      return null;
    }
  };
  const officers = open("localStorage");
  const citizens = open("sessionStorage");
  const keys = (store) => (store ? Object.keys(store).filter((key) => key.startsWith(PREFIX)) : []);
  const read = (store, key) => {
    try {
      const draft = JSON.parse(store.getItem(key));
      return draft && Date.now() - draft.at < WEEK ? draft : null;
    } catch {
      return null;
    }
  };
  const write = (store, key, draft) => {
    try {
      store.setItem(key, JSON.stringify(draft));
    } catch {
      // a full store costs the comfort, not the form
    }
  };

  // What was sent and saved is no draft any more; what was sent and refused still is.
  const saved = document.querySelector("[data-draft-saved]");
  for (const store of [officers, citizens]) {
    for (const key of keys(store)) {
      const draft = read(store, key);
      if (!draft || (draft.sent && saved)) store.removeItem(key);
      else if (draft.sent) write(store, key, { ...draft, sent: false });
    }
  }
  document.querySelectorAll("form[action$='/officer/logout']").forEach((form) =>
    form.addEventListener("submit", () => keys(officers).forEach((key) => officers.removeItem(key))),
  );

  document.querySelectorAll("form[data-draft]").forEach((form) => {
    const owner = form.dataset.draftOwner;
    const store = owner ? officers : citizens;
    const notice = form.querySelector("[data-draft-notice]");
    if (!store || !notice) return;
    const key = PREFIX + (owner ? owner + "." : "") + form.dataset.draft;
    const all = () =>
      [...form.elements].filter(
        (field) => field.name && !NEVER.has(field.name) && !field.matches("button, [type=file], [data-draft-skip]"),
      );
    const isTick = (field) => field.type === "checkbox" || field.type === "radio";
    const typed = () => {
      const fields = {};
      all().forEach((field) => {
        if (!isTick(field) || field.checked) fields[field.name] = field.value;
      });
      return fields;
    };
    const differ = (one, other) =>
      [...new Set([...Object.keys(one), ...Object.keys(other)])].some(
        (name) => !BASIS.has(name) && (one[name] ?? "") !== (other[name] ?? ""),
      );
    const first = typed();
    const found = read(store, key);

    const keep = (sent) => {
      const fields = typed();
      if (sent || differ(fields, first)) write(store, key, { at: Date.now(), sent, fields });
    };
    form.addEventListener("input", () => keep(false));
    form.addEventListener("submit", () => keep(true));

    if (!found || !differ(found.fields, first)) return;
    const when = new Date(found.at);
    notice.querySelector("[data-draft-time]").textContent = when.toLocaleString(
      document.documentElement.lang === "th" ? "th-TH" : "en-GB",
      { dateStyle: "medium", timeStyle: "short" },
    );
    notice.hidden = false;
    notice.querySelector("[data-draft-restore]").addEventListener("click", () => {
      const missing = new Set(Object.keys(found.fields));
      all().forEach((field) => {
        missing.delete(field.name);
        if (isTick(field)) field.checked = found.fields[field.name] === field.value;
        else field.value = found.fields[field.name] ?? "";
      });
      write(store, key, found);
      notice.hidden = true;
      if (missing.size) {
        // rows that the page does not have: the portal draws the form again with them
        for (const name of [...missing, "more"]) {
          const field = document.createElement("input");
          field.type = "hidden";
          field.name = name;
          field.value = found.fields[name] ?? "";
          form.append(field);
        }
        form.submit();
      } else {
        all().find((field) => field.type !== "hidden")?.focus();
      }
    });
    notice.querySelector("[data-draft-discard]").addEventListener("click", () => {
      store.removeItem(key);
      notice.hidden = true;
      all().find((field) => field.type !== "hidden")?.focus();
    });
  });
})();
