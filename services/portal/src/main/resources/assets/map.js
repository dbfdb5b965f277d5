/* A small map to put a point on: it moves below a pin in its middle. Only where tiles are set. */
(() => {
  "use strict";
  const box = document.querySelector("[data-tiles]");
  const form = box?.closest("form");
  if (!form) return;
  const SIZE = 256;
  const NEAREST = 19;
  const THAILAND = { latitude: 13.2, longitude: 101, zoom: 5 };
  const { latitude, longitude } = form.elements;
  const tiles = new Map();
  // the point in the middle, as parts of the whole world from its north-west corner
  let x, y, zoom;

  const look = (north, east, near) => {
    const turned = (north * Math.PI) / 180;
    x = (east + 180) / 360;
    y = (1 - Math.asinh(Math.tan(turned)) / Math.PI) / 2;
    zoom = near;
    draw();
  };
  const draw = () => {
    const count = 2 ** zoom;
    const left = x * count * SIZE - box.clientWidth / 2;
    const top = y * count * SIZE - box.clientHeight / 2;
    const wanted = new Set();
    for (let row = Math.floor(top / SIZE); row * SIZE < top + box.clientHeight; row++) {
      for (let column = Math.floor(left / SIZE); column * SIZE < left + box.clientWidth; column++) {
        if (row < 0 || column < 0 || row >= count || column >= count) continue;
        const key = zoom + "/" + column + "/" + row;
        wanted.add(key);
        let tile = tiles.get(key);
        if (!tile) {
          tile = new Image(SIZE, SIZE);
          tile.alt = "";
          tile.draggable = false;
          tile.referrerPolicy = "origin";
          tile.src = box.dataset.tiles.replace("{z}", zoom).replace("{x}", column).replace("{y}", row);
          tiles.set(key, tile);
          box.prepend(tile);
        }
        tile.style.left = Math.round(column * SIZE - left) + "px";
        tile.style.top = Math.round(row * SIZE - top) + "px";
      }
    }
    for (const [key, tile] of tiles) {
      if (!wanted.has(key)) {
        tile.remove();
        tiles.delete(key);
      }
    }
  };
  const tell = () => {
    latitude.value = ((Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI).toFixed(5);
    longitude.value = (x * 360 - 180).toFixed(5);
    latitude.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const move = (right, down) => {
    x = Math.min(Math.max(x + right / (2 ** zoom * SIZE), 0), 1);
    y = Math.min(Math.max(y + down / (2 ** zoom * SIZE), 0), 1);
    draw();
  };
  const closer = (by) => {
    zoom = Math.min(Math.max(zoom + by, 4), NEAREST);
    draw();
  };

  const follow = () => {
    const north = Number.parseFloat(latitude.value);
    const east = Number.parseFloat(longitude.value);
    if (north > 0 && north < 85 && east > 0 && east < 180) look(north, east, Math.max(zoom ?? 0, 16));
    else if (zoom === undefined) look(THAILAND.latitude, THAILAND.longitude, THAILAND.zoom);
  };
  const STEP = { ArrowLeft: [-40, 0], ArrowRight: [40, 0], ArrowUp: [0, -40], ArrowDown: [0, 40] };
  box.addEventListener("keydown", (event) => {
    if (event.target !== box) return;
    if (STEP[event.key]) move(...STEP[event.key]);
    else if (event.key === "+" || event.key === "=") closer(1);
    else if (event.key === "-") closer(-1);
    else return;
    event.preventDefault();
    tell();
  });
  box.addEventListener("pointerdown", (event) => {
    if (event.target.closest("button")) return;
    box.setPointerCapture(event.pointerId);
    let { clientX, clientY } = event;
    const drag = (moved) => {
      move(clientX - moved.clientX, clientY - moved.clientY);
      ({ clientX, clientY } = moved);
    };
    box.addEventListener("pointermove", drag);
    const drop = () => {
      box.removeEventListener("pointermove", drag);
      tell();
    };
    box.addEventListener("pointerup", drop, { once: true });
    box.addEventListener("pointercancel", () => box.removeEventListener("pointermove", drag), { once: true });
  });
  box.querySelectorAll("[data-zoom]").forEach((button) =>
    button.addEventListener("click", () => closer(Number(button.dataset.zoom))),
  );
  [latitude, longitude].forEach((field) =>
    field.addEventListener("input", (event) => event.target === longitude && follow()),
  );
  const place = box.closest("details");
  const open = () => {
    if (!place.open) return;
    box.hidden = false;
    follow();
    draw();
  };
  place.addEventListener("toggle", open);
  open();
})();
