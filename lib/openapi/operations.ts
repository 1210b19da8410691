import { routes } from '../../functions/routes.ts';
import type { Route, Routes } from '../../functions/shared/api/Route.ts';

/** One operation of routes.ts, and the function that carries it out. */
export type Operation = { readonly id: string; readonly fn: string; readonly route: Route };

/** Every operation, in the order of routes.ts. */
export const operations: readonly Operation[] = Object.entries<Routes>(routes).flatMap(
  ([fn, ofFunction]) => Object.entries(ofFunction).map(([id, route]) => ({ id, fn, route })),
);
