/** An object's methods by name, those of what it extends too, as `inTurns` takes them. */
export function methodsOf(object: object): never {
  const methods = new Map<string, () => void>();
  for (let at = object; at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) {
      const method = (object as never as Record<string, () => void>)[name]?.bind(object);
      if (method) methods.set(name, method);
    }
  }
  return Object.fromEntries(methods) as never;
}
