/** A thing with only some of its fields. */
export const pick = <Thing extends object>(
  thing: Thing,
  fields: readonly (keyof Thing & string)[],
): Partial<Thing> => {
  const picked: Partial<Thing> = {};
  for (const field of fields) picked[field] = thing[field];
  return picked;
};
