import { html } from 'hono/html';

/** The wordmark: an aperture of six blades, and the name. */
export const wordmark = html`<p class="wordmark">
  <svg class="wordmark-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <circle cx="12" cy="12" r="9.2" />
    <path d="M16.1 11.2L12.8 21.0M14.8 15.1L4.7 17.2M10.7 16.0L3.8 8.2M7.9 12.8L11.2 3.0M9.2 8.9L19.3 6.8M13.3 8.0L20.2 15.8" />
  </svg>
  <span>Random<b>Camera</b>Reviews</span>
</p>`;

/** Eight blades of an aperture of radius 250, each from its edge on the opening to the rim. */
const blades = [
  'M412.7 334.9L240.2 542.7A250 250 0 0 1 86.1 429.4L355.1 404.4Z',
  'M355.1 404.4L86.1 429.4A250 250 0 0 1 57.3 240.2L265.1 412.7Z',
  'M265.1 412.7L57.3 240.2A250 250 0 0 1 170.6 86.1L195.6 355.1Z',
  'M195.6 355.1L170.6 86.1A250 250 0 0 1 359.8 57.3L187.3 265.1Z',
  'M187.3 265.1L359.8 57.3A250 250 0 0 1 513.9 170.6L244.9 195.6Z',
  'M244.9 195.6L513.9 170.6A250 250 0 0 1 542.7 359.8L334.9 187.3Z',
  'M334.9 187.3L542.7 359.8A250 250 0 0 1 429.4 513.9L404.4 244.9Z',
  'M404.4 244.9L429.4 513.9A250 250 0 0 1 240.2 542.7L412.7 334.9Z',
];

/** A lens seen from the front, half stopped down: decoration, hidden from screen readers. */
export const lens = html`<svg class="lens" viewBox="0 0 600 600" aria-hidden="true" focusable="false">
  <defs>
    <radialGradient id="light" cx="0.42" cy="0.38" r="0.75">
      <stop offset="0" stop-color="#ffe3b8" />
      <stop offset="0.35" stop-color="#e58b4a" />
      <stop offset="0.75" stop-color="#6b3a3f" />
      <stop offset="1" stop-color="#1d2430" />
    </radialGradient>
    <linearGradient id="blade" x1="0" y1="0" x2="1" y2="1">
      <stop offset="0" stop-color="#343b43" />
      <stop offset="0.55" stop-color="#1b2026" />
      <stop offset="1" stop-color="#11151a" />
    </linearGradient>
    <radialGradient id="barrel" cx="0.5" cy="0.5" r="0.5">
      <stop offset="0.8" stop-color="#0b0e12" />
      <stop offset="0.9" stop-color="#252b32" />
      <stop offset="0.96" stop-color="#15191e" />
      <stop offset="1" stop-color="#2d343c" />
    </radialGradient>
    <radialGradient id="coating" cx="0.3" cy="0.24" r="0.8">
      <stop offset="0" stop-color="#9fd8c9" stop-opacity="0.34" />
      <stop offset="0.3" stop-color="#7a8fd0" stop-opacity="0.12" />
      <stop offset="0.6" stop-color="#000000" stop-opacity="0" />
    </radialGradient>
    <filter id="defocus">
      <feGaussianBlur stdDeviation="2.5" />
    </filter>
    <clipPath id="opening">
      <path d="M412.7 334.9L355.1 404.4L265.1 412.7L195.6 355.1L187.3 265.1L244.9 195.6L334.9 187.3L404.4 244.9Z" />
    </clipPath>
    <path id="engraving" d="M300 36A264 264 0 1 1 299.9 36" />
  </defs>
  <circle cx="300" cy="300" r="298" fill="url(#barrel)" />
  <circle cx="300" cy="300" r="282" fill="none" stroke="#3a424b" />
  <text class="lens-engraving" fill="#9aa3ad">
    <textPath href="#engraving" startOffset="0%">RANDOMCAMERAREVIEWS · 50 mm 1:1.4 · Ø 67 · PROBADO A MANO · TESTADO À MÃO · TESTED BY HAND ·</textPath>
  </text>
  <circle cx="300" cy="300" r="250" fill="#0b0e12" />
  <g clip-path="url(#opening)">
    <rect x="150" y="150" width="300" height="300" fill="url(#light)" />
    <g fill="#fff1d6" filter="url(#defocus)">
      <circle cx="262" cy="262" r="34" opacity="0.28" />
      <circle cx="322" cy="236" r="20" opacity="0.34" />
      <circle cx="352" cy="300" r="30" opacity="0.16" />
      <circle cx="278" cy="338" r="24" opacity="0.18" />
      <circle cx="228" cy="318" r="15" opacity="0.3" />
      <circle cx="330" cy="366" r="18" opacity="0.14" />
    </g>
  </g>
  <g fill="url(#blade)" stroke="#4a535d" stroke-width="0.8">
    ${blades.map((blade) => html`<path d="${blade}" />`)}
  </g>
  <circle cx="300" cy="300" r="250" fill="url(#coating)" />
  <circle cx="300" cy="300" r="250" fill="none" stroke="#05070a" stroke-width="5" />
</svg>`;
