import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** Where a running local cloud is, and who may sign in: for tools, tests and front ends. */
export const Endpoints = v.object({
  /** The HTTP API. */
  api: v.string(),
  /** The hosted UI. */
  signIn: v.string(),
  /** The AWS endpoint, for SDKs. */
  aws: v.string(),
  issuer: v.string(),
  clientId: v.string(),
  userPoolId: v.string(),
  redirectUri: v.string(),
  /** Every scope of the client, separated by spaces. */
  scope: v.string(),
  /** Sample accounts; their passwords are no secrets. */
  accounts: v.array(
    v.object({
      email: v.string(),
      password: v.string(),
      role: v.string(),
      status: v.string(),
    }),
  ),
});
export type Endpoints = v.InferOutput<typeof Endpoints>;

const fileIn = (directory: string): string => join(directory, 'endpoints.json');

/** @throws Error when no local cloud runs on that directory. */
export function readEndpoints(directory: string): Endpoints {
  try {
    return v.parse(Endpoints, JSON.parse(readFileSync(fileIn(directory), 'utf8')));
  } catch (cause) {
    throw new Error(`no backend runs here (${fileIn(directory)}): start it with npm start`, {
      cause,
    });
  }
}

export const writeEndpoints = (directory: string, endpoints: Endpoints): void =>
  writeFileSync(fileIn(directory), `${JSON.stringify(endpoints, null, 2)}\n`);

export const removeEndpoints = (directory: string): void =>
  rmSync(fileIn(directory), { force: true });
