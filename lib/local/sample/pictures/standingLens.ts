/** A lens that stands on its mount, as SVG, at `floor` around the middle `x`. */
export function standingLens(x: number, floor: number): string {
  const tier = (y: number, height: number, width: number, paint: string): string =>
    `<path d="M${x - width / 2} ${floor - y - height} V${floor - y} A${width / 2} ${width * 0.09} 0 0 0 ${x + width / 2} ${floor - y}
      V${floor - y - height} A${width / 2} ${width * 0.09} 0 0 1 ${x - width / 2} ${floor - y - height} Z" fill="${paint}"/>`;
  const rim = floor - 540;
  const oval = (part: number, paint: string): string =>
    `<ellipse cx="${x}" cy="${rim}" rx="${196 * part}" ry="${54 * part}" ${paint}/>`;
  return [
    tier(0, 34, 286, 'url(#tin)'),
    tier(28, 96, 326, 'url(#cylinder)'),
    tier(118, 16, 334, 'url(#tin)'),
    tier(134, 190, 356, 'url(#cylinder)'),
    tier(150, 158, 358, 'url(#ribs)'),
    tier(324, 90, 372, 'url(#cylinder)'),
    tier(414, 126, 392, 'url(#cylinder)'),
    tier(440, 74, 393, 'url(#ribs)'),
    oval(1, 'fill="#2a2c31"'),
    oval(0.95, 'fill="#0d0e10"'),
    oval(0.82, 'fill="url(#tube)"'),
    oval(0.66, 'fill="url(#deep)"'),
    oval(0.4, 'fill="url(#iris)"'),
    `<ellipse cx="${x - 62}" cy="${rim - 14}" rx="48" ry="10" transform="rotate(-12 ${x - 62} ${rim - 14})"
      fill="#fff" opacity="0.75" filter="url(#soft)"/>`,
    `<rect x="${x + 40}" y="${floor - 388}" width="64" height="7" rx="3" fill="#f2f0ea" opacity="0.8"/>`,
    `<circle cx="${x - 50}" cy="${floor - 84}" r="9" fill="#e8452c"/>`,
  ].join('\n');
}
