/** A fact, or several of a kind, that are known of a camera, as a person writes them. */
export type SpecRow = { readonly name: string; readonly values: readonly string[] };
