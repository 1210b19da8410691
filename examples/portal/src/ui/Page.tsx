import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

type PageProps = {
  /** Its heading, and with the name of the portal the title of the window. */
  readonly title: string;
  /** Of the window, where it is another. */
  readonly windowTitle?: string | undefined;
  /** Where the heading stands elsewhere, or needs no room. */
  readonly isTitleHidden?: boolean;
  readonly class?: string;
  readonly children: ComponentChildren;
};

let isFirst = true;

/**
 * What all pages have: one heading, and the title of the window. Who comes from another page of ours
 * is put at the heading, so that a screen reader says where one is, as after loading a document.
 */
export function Page({ title, windowTitle = title, isTitleHidden, children, ...rest }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${windowTitle} · RandomCameraReviews`;
  }, [windowTitle]);
  useEffect(() => {
    if (!isFirst) heading.current?.focus({ preventScroll: true });
    isFirst = false;
  }, []);
  return (
    <div class={`page ${rest.class ?? ''}`}>
      <h1 ref={heading} tabIndex={-1} class={isTitleHidden ? 'visually-hidden' : undefined}>
        {title}
      </h1>
      {children}
    </div>
  );
}
