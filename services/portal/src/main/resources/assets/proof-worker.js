/* Finds the number that makes SHA-256("<challenge>:<number>") begin with enough zero bits. */
"use strict";
const K = new Int32Array(64);
const FIRST = new Int32Array(8);
for (let n = 2, found = 0; found < 64; n++) {
  let prime = true;
  for (let d = 2; d * d <= n && prime; d++) prime = n % d !== 0;
  if (!prime) continue;
  const fraction = (root) => ((root - Math.floor(root)) * 4294967296) | 0;
  if (found < 8) FIRST[found] = fraction(Math.sqrt(n));
  K[found++] = fraction(Math.cbrt(n));
}
const W = new Int32Array(64);

const compress = (state, bytes, at) => {
  for (let i = 0; i < 16; i++, at += 4) {
    W[i] = (bytes[at] << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3];
  }
  for (let i = 16; i < 64; i++) {
    const x = W[i - 15];
    const y = W[i - 2];
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    W[i] = (W[i - 16] + s0 + W[i - 7] + s1) | 0;
  }
  let [a, b, c, d, e, f, g, h] = state;
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + K[i] + W[i]) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g; g = f; f = e; e = (d + t1) | 0; d = c; c = b; b = a; a = (t1 + t2) | 0;
  }
  state[0] += a; state[1] += b; state[2] += c; state[3] += d;
  state[4] += e; state[5] += f; state[6] += g; state[7] += h;
};

const zeroBits = (state) => {
  let bits = 0;
  for (const word of state) {
    if (word !== 0) return bits + Math.clz32(word);
    bits += 32;
  }
  return bits;
};

onmessage = ({ data: { challenge, difficulty } }) => {
  const prefix = new TextEncoder().encode(challenge + ":");
  const whole = prefix.length - (prefix.length % 64);
  const begun = Int32Array.from(FIRST);
  for (let at = 0; at < whole; at += 64) compress(begun, prefix, at);
  const rest = prefix.subarray(whole);
  const state = new Int32Array(8);
  const block = new Uint8Array(128);
  for (let nonce = 0; ; nonce++) {
    const digits = String(nonce);
    const length = rest.length + digits.length;
    const size = length < 56 ? 64 : 128;
    block.fill(0);
    block.set(rest);
    for (let i = 0; i < digits.length; i++) block[rest.length + i] = digits.charCodeAt(i);
    block[length] = 128;
    const bits = (whole + length) * 8;
    block[size - 3] = bits >>> 16;
    block[size - 2] = bits >>> 8;
    block[size - 1] = bits;
    state.set(begun);
    compress(state, block, 0);
    if (size === 128) compress(state, block, 64);
    if (zeroBits(state) >= difficulty) {
      postMessage(digits);
      return;
    }
  }
};
