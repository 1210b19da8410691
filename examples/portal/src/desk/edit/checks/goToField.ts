import { fieldId } from '../fields/fieldId.ts';

/** Puts the focus on the field at a JSON pointer, or on the nearest thing around it. */
export function goToField(path: string): void {
  for (let at = path; at; at = at.slice(0, at.lastIndexOf('/'))) {
    const element = document.getElementById(fieldId(at));
    if (!element) continue;
    for (let around = element.closest('details'); around; ) {
      around.open = true;
      around = around.parentElement?.closest('details') ?? null;
    }
    element.focus();
    element.scrollIntoView({ block: 'start' });
    return;
  }
}
