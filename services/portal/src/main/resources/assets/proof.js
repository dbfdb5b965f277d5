/* Shows that no machine files or guesses thousands; forms work without it while it is quiet. */
(() => {
  "use strict";
  const form = document.querySelector("form[data-challenge]");
  if (!form) return;

  // While somebody types, a worker solves the task that shows that no machine files thousands.
  const proof = form.elements.proof;
  let solving = false;
  const solve = async () => {
    if (solving || proof.value) return;
    solving = true;
    try {
      const answer = await fetch(form.dataset.challenge);
      if (!answer.ok) return;
      const task = await answer.json();
      const worker = new Worker(form.dataset.worker);
      worker.onmessage = ({ data }) => {
        worker.terminate();
        proof.value = task.challenge + ":" + data;
        const left = Date.parse(task.expiresAt) - Date.now() - 60000;
        setTimeout(() => { proof.value = ""; solving = false; }, Math.min(Math.max(left, 60000), 3600000));
      };
      worker.onerror = () => worker.terminate();
      worker.postMessage(task);
    } catch {
      // without it the form is filed like one without scripts
    }
  };
  if (form.dataset.again) solve();
  form.addEventListener("input", solve);
})();
