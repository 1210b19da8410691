/**
 * Gives the access token, before every call: keep it. After a 401 it is asked once more, with the
 * token that was refused, for one that is new. Empty where nobody is signed in: then nothing is asked.
 */
export type TokenSource = (refused?: string) => string | Promise<string>;
