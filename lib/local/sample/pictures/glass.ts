/**
 * A lens from the front, as SVG.
 * @param at its centre and outer radius; the gradients are those of `drawPicture`
 */
export function glass(at: { readonly x: number; readonly y: number; readonly radius: number }) {
  const { x, y, radius } = at;
  const ring = (part: number, paint: string): string =>
    `<circle cx="${x}" cy="${y}" r="${radius * part}" ${paint}/>`;
  const ribs = (2 * Math.PI * radius * 0.93) / 180;
  return [
    ring(1.09, 'fill="url(#steel)"'),
    ring(1.03, 'fill="#141518"'),
    ring(1, 'fill="url(#barrel)"'),
    ring(
      0.93,
      `fill="none" stroke="#0b0c0e" stroke-width="${radius * 0.09}" stroke-dasharray="${ribs} ${ribs}"`,
    ),
    ring(0.86, 'fill="url(#barrel)"'),
    ring(0.82, 'fill="none" stroke="#6d7076" stroke-width="2" opacity="0.7"'),
    ring(0.78, 'fill="#101114"'),
    ring(0.68, 'fill="url(#tube)"'),
    ring(0.6, 'fill="none" stroke="#4a4d53" stroke-width="3"'),
    ring(0.58, 'fill="url(#deep)"'),
    ring(0.44, 'fill="none" stroke="#000" stroke-opacity="0.55" stroke-width="5"'),
    ring(0.36, 'fill="url(#iris)"'),
    `<ellipse cx="${x - radius * 0.2}" cy="${y - radius * 0.26}" rx="${radius * 0.24}" ry="${radius * 0.13}"
      transform="rotate(-42 ${x - radius * 0.2} ${y - radius * 0.26})" fill="#fff" opacity="0.72" filter="url(#soft)"/>`,
    `<ellipse cx="${x + radius * 0.2}" cy="${y + radius * 0.28}" rx="${radius * 0.2}" ry="${radius * 0.07}"
      transform="rotate(-36 ${x + radius * 0.2} ${y + radius * 0.28})" fill="url(#coating)" opacity="0.8" filter="url(#soft)"/>`,
  ].join('\n');
}
