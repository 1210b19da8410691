// Runs in the browser before the page does, and watches how it loads: `portalFigures()` tells.
{
  const seen = { 'layout-shift': [], longtask: [], 'largest-contentful-paint': [], paint: [] };
  const observers = Object.entries(seen).map(([type, entries]) => {
    const keep = (list) => entries.push(...list);
    const observer = new PerformanceObserver((list) => keep(list.getEntries()));
    observer.observe({ type, buffered: true });
    return () => keep(observer.takeRecords());
  });
  const sum = (values) => values.reduce((total, value) => total + value, 0);

  const setsOf = (image) =>
    [...(image.closest('picture')?.querySelectorAll('source') ?? []), image]
      .filter(({ srcset }) => srcset)
      .map(({ srcset }) =>
        srcset.split(/,\s+/).map((candidate) => {
          const [url, width] = candidate.split(' ');
          return { url: new URL(url, location).href, width: Number.parseInt(width, 10) };
        }),
      );

  const figuresOf = (image) => {
    const sets = setsOf(image);
    const widths = sets
      .find((set) => set.some(({ url }) => url === image.currentSrc))
      ?.map(({ width }) => width);
    const { naturalWidth, naturalHeight, clientWidth, clientHeight, currentSrc, alt } = image;
    const ofHeight = (clientHeight * naturalWidth) / naturalHeight;
    const isCut = getComputedStyle(image).objectFit === 'cover';
    return {
      alt,
      src: new URL(currentSrc).pathname,
      shownWidth: isCut ? Math.max(clientWidth, ofHeight) : clientWidth,
      area: clientWidth * clientHeight,
      widths: widths ?? [],
      width: Number.parseInt(/-(\d+)\.\w+$/.exec(currentSrc)?.[1] ?? naturalWidth, 10),
    };
  };

  globalThis.portalFigures = () => {
    for (const take of observers) take();
    const paint = seen.paint.find(({ name }) => name === 'first-contentful-paint');
    const [image] = [...document.images]
      .filter((image) => image.complete && image.currentSrc && setsOf(image).length)
      .map(figuresOf)
      .sort((one, other) => other.area - one.area);
    return {
      firstPaintMs: paint?.startTime ?? 0,
      largestPaintMs: seen['largest-contentful-paint'].at(-1)?.startTime ?? 0,
      blockedMs: sum(seen.longtask.map(({ duration }) => duration - 50)),
      shifts: seen['layout-shift']
        .filter(({ hadRecentInput }) => !hadRecentInput)
        .map(({ value, sources }) => ({
          value,
          moved: sources.map(({ node }) => node?.className || node?.nodeName || 'gone'),
        })),
      image: image ?? null,
    };
  };
}
