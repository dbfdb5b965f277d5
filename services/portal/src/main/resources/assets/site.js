/* Sucharit: comforts only. Every page works without this file. */
(() => {
  "use strict";
  const all = (selector) => document.querySelectorAll(selector);

  // Buttons that need a script appear only where it runs.
  all("[data-needs-script]").forEach((element) => (element.hidden = false));
  all("[data-print]").forEach((button) => button.addEventListener("click", () => print()));
  all("[data-copy]").forEach((button) =>
    button.addEventListener("click", async () => {
      const said = button.querySelector("[data-said]");
      try {
        await navigator.clipboard.writeText(button.dataset.copy);
        said.textContent = button.dataset.done;
      } catch {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector(".code"));
        getSelection().removeAllRanges();
        getSelection().addRange(range);
      }
    }),
  );

  // After a refused form the summary of what to put right is read first.
  document.querySelector(".errors")?.focus();

  // The link of an invitation carries its code behind the #, which no server sees; it leaves the address at once.
  const code = document.querySelector("[data-code-from-link]");
  const takeCode = () => {
    if (!/^#[0-9-]{32,50}$/.test(location.hash)) return;
    code.value = location.hash.slice(1);
    all(".languages a").forEach((link) => (link.hash = location.hash));
    history.replaceState(null, "", location.pathname);
  };
  if (code) {
    takeCode();
    addEventListener("hashchange", takeCode);
  }

  // A second press of the same button sends nothing.
  all("form[method=post]").forEach((form) =>
    form.addEventListener("submit", (event) => {
      if (form.dataset.sent) event.preventDefault();
      form.dataset.sent = "yes";
      setTimeout(() => delete form.dataset.sent, 8000);
    }),
  );
  addEventListener("pageshow", () => all("form").forEach((form) => delete form.dataset.sent));

  // Results while typing: the same page, fetched again.
  const search = document.querySelector("form[data-live]");
  if (search) {
    let wait;
    let latest = 0;
    const box = search.querySelector("input[name=q]");
    const show = async () => {
      const turn = ++latest;
      const address = search.action + "?q=" + encodeURIComponent(box.value.trim());
      const answer = await fetch(address).catch(() => null);
      if (!answer?.ok || turn !== latest) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (turn !== latest) return;
      document.querySelector("#found").replaceWith(page.querySelector("#found"));
      history.replaceState(null, "", address);
    };
    box.addEventListener("input", (event) => {
      if (event.isComposing) return;
      clearTimeout(wait);
      wait = setTimeout(show, 300);
    });
  }
})();
