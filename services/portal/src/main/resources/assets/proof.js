/* Shows that no machine files or guesses thousands; forms work without it while it is quiet. */
(() => {
  "use strict";
  const { challenge, worker: solver } = document.currentScript.dataset;
  const SOON = 2000;

  // While somebody fills in a form, a worker solves the task that shows that no machine sends thousands.
  const prove = (form) => {
    const proof = form.elements.proof;
    let solving = false;
    let wait = SOON;
    const forget = () => {
      proof.value = "";
      solving = false;
    };
    const later = () => {
      setTimeout(() => {
        solving = false;
        solve();
      }, wait);
      wait = Math.min(wait * 2, 60000);
    };
    const solve = async () => {
      if (solving || proof.value) return;
      solving = true;
      try {
        const answer = await fetch(challenge);
        if (!answer.ok) throw new Error(answer.status);
        const task = await answer.json();
        const worker = new Worker(solver);
        worker.onmessage = ({ data }) => {
          worker.terminate();
          wait = SOON;
          const mine = task.challenge + ":" + data;
          proof.value = mine;
          const left = Date.parse(task.expiresAt) - Date.now() - 60000;
          setTimeout(() => proof.value === mine && forget(), Math.min(Math.max(left, 60000), 3600000));
        };
        worker.onerror = () => {
          worker.terminate();
          later();
        };
        worker.postMessage(task);
      } catch {
        // without it the form is sent like one without scripts
        later();
      }
    };
    if (form.dataset.again) solve();
    ["input", "focusin"].forEach((event) => form.addEventListener(event, solve));
    // A proof is taken once; the page stays where a file is sent back.
    form.addEventListener("submit", (event) => setTimeout(() => event.defaultPrevented || forget()));
  };
  document.querySelectorAll("form input[name=proof]").forEach((field) => prove(field.form));
})();
