import type { Access, Engine, EngineRequest, EngineResponse } from '../Engine.ts';
import type { Role } from '../iam.ts';
import { accountId } from '../template/identify.ts';
import { awsError } from './awsError.ts';
import type { Caller } from './Caller.ts';
import { credentialScope } from './credentialScope.ts';
import { refusalOf } from './refusalOf.ts';

export type EdgeParties = {
  readonly roles: ReadonlyMap<string, Role>;
  readonly callers: ReadonlyMap<string, Caller>;
  /** By the name that the service has in the credential scope: `dynamodb`, `cognito-idp` … */
  readonly engines: Readonly<Record<string, Engine>>;
  /** Gets a line for the developer about every request that could not be answered. */
  readonly log: (line: string) => void;
};

/** Answers one request: who calls, what is asked of whom, is it allowed, and then the engine. */
export async function answer(
  { headers, body }: Pick<EngineRequest, 'headers' | 'body'>,
  parties: EdgeParties,
): Promise<EngineResponse> {
  const scope = credentialScope(textOf(headers.authorization));
  if (!scope) {
    return awsError(
      'MissingAuthenticationTokenException',
      'Request is missing Authentication Token',
    );
  }
  const { service, region } = scope;
  const caller = parties.callers.get(scope.accessKeyId);
  if (!caller) {
    const message = 'The security token included in the request is invalid.';
    return awsError('UnrecognizedClientException', message);
  }
  const unknown = (problem: string) => {
    parties.log(`${nameOf(caller)} asked for what the local cloud does not offer: ${problem}`);
    return awsError('UnknownOperationException', `The local cloud: ${problem}`);
  };
  // `DynamoDB_20120810.PutItem`: the JSON protocols say the operation in a header.
  const operation = textOf(headers['x-amz-target'])?.split('.').at(-1);
  const engine = Object.hasOwn(parties.engines, service) ? parties.engines[service] : undefined;
  if (!engine) return unknown(`there is no ${service}, so no ${operation ?? 'operation'} of it`);
  if (!operation) return unknown(`${service} was called without the header X-Amz-Target`);

  if (caller !== 'operator') {
    const needed = accessNeeded(engine, { region, operation, accountId, body });
    if (needed === 'malformed') {
      return awsError('SerializationException', `This is no input of ${operation}`);
    }
    if (!needed) return unknown(`${service} has no ${operation} for functions`);
    const refusal = refusalOf(needed, caller, parties.roles);
    if (refusal !== undefined) {
      parties.log(refusal);
      return awsError('AccessDeniedException', refusal);
    }
  }
  try {
    return await engine.handle({ region, operation, headers, body });
  } catch (error) {
    parties.log(`${service} failed at ${operation}: ${String(error)}`);
    return awsError('InternalServerError', `The local ${service} failed`, 500);
  }
}

function accessNeeded(
  engine: Engine,
  target: Parameters<Engine['access']>[0],
): readonly Access[] | undefined | 'malformed' {
  try {
    return engine.access(target);
  } catch {
    return 'malformed';
  }
}

const nameOf = (caller: Caller) => (caller === 'operator' ? 'An operator' : caller.functionName);

const textOf = (header: string | string[] | undefined) => [header].flat()[0];
