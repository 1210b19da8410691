import type { Outcome } from '../lambda.ts';
import { createAuthorizer, type Decision, type LocalIssuer } from './authorizer.ts';
import { corsHeaders, isCorsHeader, isPreflightRequest } from './cors.ts';
import { eventOf } from './event.ts';
import type { HttpApi } from './HttpApi.ts';
import { pageOf } from './pages.ts';
import { decodePath, type HttpRequest, limits } from './request.ts';
import { type HttpResponse, internalServerError, messageResponse, responseOf } from './response.ts';
import { createRouter, type Match } from './routing.ts';
import { createThrottle } from './throttle.ts';

/** What a gateway needs in order to answer. */
export type AnswerOptions = {
  readonly api: HttpApi;
  /** Calls a function. */
  readonly invoke: (functionArn: string, event: unknown) => Promise<Outcome>;
  /** Where the tokens of an issuer that the template names come from here. */
  readonly issuers: (templateIssuer: string) => LocalIssuer;
  /**
   * Pages beside the API, such as its documentation: asked for a GET or HEAD that no route
   * takes. A HEAD is answered as a GET is, and sent without its body.
   * `undefined` means that there is no such page.
   */
  readonly pages?: (request: Request) => Response | undefined | Promise<Response | undefined>;
  readonly now: () => Date;
};

export type Answer = HttpResponse & { readonly routeKey: string | undefined };

/** Answers requests of one API, in the order in which API Gateway decides. */
export function createAnswer(options: AnswerOptions): (request: HttpRequest) => Promise<Answer> {
  const { api, invoke, issuers, pages, now } = options;
  const { cors } = api;
  const route = createRouter(api.routes);
  const authorize = createAuthorizer(issuers, now);
  const mayPass = new Map(
    api.routes.map(({ key, throttle }) => [key, createThrottle(throttle, now)]),
  );

  /** What a route answers. */
  async function respond(
    request: HttpRequest & { readonly body: Buffer },
    path: string,
    match: Match,
  ): Promise<HttpResponse> {
    const { authorizer, key, functionArn, isPermitted, timeoutMilliseconds } = match.route;
    if (!mayPass.get(key)?.()) return messageResponse(429, 'Too Many Requests');
    const authorized = authorizer && (await authorize(match.route, authorizer, request.headers));
    if (authorized && !authorized.isAllowed) return challenge(authorized);
    if (cors && isPreflightRequest(request.method, request.headers)) return preflight;
    if (!isPermitted) {
      return internalServerError(
        `no AWS::Lambda::Permission lets API Gateway call ${functionArn} for ${key}`,
      );
    }
    const event = eventOf({ api, request, path, match, authorized });
    return callWithin(timeoutMilliseconds, invoke(functionArn, event));
  }

  /** What the API answers; `undefined` where no route takes the request. */
  async function answerOfApi(request: HttpRequest): Promise<Answer | undefined> {
    const refuse = (status: number, message: string): Answer => ({
      ...messageResponse(status, message),
      routeKey: undefined,
    });
    const { body } = request;
    if (request.headBytes > limits.headBytes) return refuse(431, 'Request Header Fields Too Large');
    if (!body) return refuse(413, 'Request Entity Too Large');
    const path = decodePath(request.encodedPath);
    if (path === undefined) return refuse(400, 'Bad Request');
    const match = route(request.method, path);
    if (match) {
      const response = await respond({ ...request, body }, path, match);
      return { ...response, routeKey: match.route.key };
    }
    return cors && request.method === 'OPTIONS' ? { ...preflight, routeKey: undefined } : undefined;
  }

  /** Adds what is on every answer. */
  function decorate(request: HttpRequest, answer: Answer): Answer {
    const own = Object.entries(answer.headers).filter(([name]) => !cors || !isCorsHeader(name));
    const headers = {
      ...Object.fromEntries(own),
      ...(cors && corsHeaders(cors, request.method, request.headers)),
      'apigw-requestid': request.id,
    };
    return { ...answer, headers };
  }

  /** What is beside the API: a page, which is not API Gateway's, or nothing. */
  async function answerBeside(request: HttpRequest): Promise<Answer> {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const page = pages && isRead && (await pageOf(request, pages));
    if (page) return { ...page, routeKey: undefined };
    return decorate(request, { ...messageResponse(404, 'Not Found'), routeKey: undefined });
  }

  return async (request) => {
    try {
      const answer = await answerOfApi(request);
      return answer ? decorate(request, answer) : await answerBeside(request);
    } catch (error) {
      const detail = error instanceof Error ? String(error.stack) : String(error);
      return decorate(request, { ...internalServerError(detail), routeKey: undefined });
    }
  };
}

const preflight: HttpResponse = { status: 204, headers: {}, body: Buffer.alloc(0) };

/** The JWT authorizer answers without a content type, unlike the rest of the gateway. */
const challenge = (decision: Extract<Decision, { isAllowed: false }>): HttpResponse => ({
  ...messageResponse(decision.status, decision.status === 401 ? 'Unauthorized' : 'Forbidden'),
  headers: { 'www-authenticate': decision.challenge },
  detail: decision.challenge,
});

/** The function runs on after the time is up; its answer comes too late. */
async function callWithin(milliseconds: number, call: Promise<Outcome>): Promise<HttpResponse> {
  const { promise: timeIsUp, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, milliseconds);
  try {
    const outcome = await Promise.race([call, timeIsUp]);
    if (outcome) return responseOf(outcome);
    return messageResponse(503, 'Service Unavailable', `no answer within ${milliseconds} ms`);
  } finally {
    clearTimeout(timer);
  }
}
