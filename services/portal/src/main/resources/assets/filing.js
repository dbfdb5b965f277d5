/* The complaint form: comforts only. It can be filled in and sent without this file. */
(() => {
  "use strict";
  const form = document.querySelector("form[data-filing]");
  if (!form) return;
  const fields = form.elements;

  // The questions of a category come while it is chosen.
  form.querySelector("[data-without-script]")?.remove();
  const category = fields.category;
  let turn = 0;
  category?.addEventListener("change", async () => {
    const mine = ++turn;
    const address = new URL(form.action);
    address.searchParams.set("category", category.value);
    const answer = await fetch(address).catch(() => null);
    if (!answer?.ok || mine !== turn) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (mine !== turn) return;
    document.querySelector("#questions").replaceWith(page.querySelector("#questions"));
  });

  // Where I am: asked for by the press of a button only, and never sent before the form is.
  const locate = form.querySelector("[data-locate]");
  if (locate && isSecureContext && navigator.geolocation) {
    const button = locate.querySelector("button");
    const said = locate.querySelector("[role=status]");
    locate.hidden = false;
    button.addEventListener("click", () => {
      said.textContent = button.dataset.waiting;
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => {
          fields.latitude.value = coords.latitude.toFixed(5);
          fields.longitude.value = coords.longitude.toFixed(5);
          said.textContent = button.dataset.done;
          fields.longitude.dispatchEvent(new Event("input", { bubbles: true }));
        },
        () => (said.textContent = button.dataset.failed),
        { enableHighAccuracy: true, timeout: 20000, maximumAge: 60000 },
      );
    });
  }
})();
