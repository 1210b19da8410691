import { useEffect } from 'preact/hooks';
import type { HeadElement } from './HeadElement.ts';

function elementOf({ tag, attributes, text }: HeadElement): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (text) element.textContent = text;
  return element;
}

/** Puts elements into the head of the document, for as long as the page is shown. */
export function useHead(elements: readonly HeadElement[]): void {
  useEffect(() => {
    const shown = elements.map(elementOf);
    document.head.append(...shown);
    return () => {
      for (const element of shown) element.remove();
    };
  }, [JSON.stringify(elements)]);
}
