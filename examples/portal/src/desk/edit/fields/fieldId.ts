/** The id of the element of a field, by its JSON pointer: faults lead there. */
export const fieldId = (path: string): string => `field${path.replaceAll('/', '-')}`;
