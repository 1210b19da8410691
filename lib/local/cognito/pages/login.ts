import { Hono } from 'hono';
import { grantCode } from '../oauth/grantCode.ts';
import { brokenRules } from '../password.ts';
import type { Services } from '../Services.ts';
import { endFlow, openBrowserSession, readFlow, startFlow } from './cookies.ts';
import type { Alert } from './messages/Messages.ts';
import { resetSeconds } from './resetPassword.ts';
import { changePasswordPage, loginPage } from './signInPages.ts';
import {
  alertOf,
  type FormVisit,
  faultOf,
  formVisitOf,
  goTo,
  show,
  type Visit,
  visitOf,
} from './Visit.ts';

const showLogin = (visit: Visit, email: string, alert?: Alert) =>
  show(visit, loginPage({ ...visit.options, alert }, { email }), alert);

/** Back to the application, with a browser session and a code. */
const finish = ({ c, services, request }: Visit, sub: string) =>
  c.redirect(grantCode(services, request, openBrowserSession(c, services, sub)));

/** `/login`, and `/changePassword` for who came with a temporary password. */
export function loginRoutes(services: Services): Hono {
  const app = new Hono();

  app.get('/login', (c) => {
    const visit = visitOf(c, services);
    const flow = readFlow(c, services);
    if (flow?.step !== 'resetDone') return showLogin(visit, visit.request.loginHint ?? '');
    endFlow(c, services);
    const page = loginPage(visit.options, { email: flow.username, isPasswordChanged: true });
    return show(visit, page);
  });

  app.post('/login', async (c) => signIn(await formVisitOf(c, services)));

  app.get('/changePassword', (c) => {
    const visit = visitOf(c, services);
    const user = newcomer(visit);
    if (!user) return goTo(visit, '/login');
    const { passwordPolicy: policy } = services.config;
    return show(visit, changePasswordPage(visit.options, { email: emailOf(user), policy }));
  });

  app.post('/changePassword', async (c) => choosePassword(await formVisitOf(c, services)));

  return app;
}

async function signIn(visit: FormVisit) {
  const { c, services, field, isForged, request } = visit;
  const email = field('username').trim();
  if (isForged) return showLogin(visit, email, 'formExpired');
  try {
    const { sub, status } = await services.authentication.signIn(email, field('password'));
    if (status === 'CONFIRMED') return finish(visit, sub);
    const { id: clientId, authSessionSeconds } = request.client;
    startFlow(c, services, { step: 'newPassword', sub, clientId }, authSessionSeconds);
    return goTo(visit, '/changePassword');
  } catch (error) {
    const alert = alertOf(error);
    if (alert !== 'resetRequired') return showLogin(visit, email, alert);
    startFlow(c, services, { step: 'reset', username: email }, resetSeconds);
    return goTo(visit, '/confirmForgotPassword');
  }
}

const emailOf = ({ attributes }: { attributes: Readonly<Record<string, string>> }) =>
  attributes.email ?? '';

/** The user who proved a temporary password in this browser, for this application. */
function newcomer({ c, services, request }: Visit) {
  const flow = readFlow(c, services);
  if (flow?.step !== 'newPassword' || flow.clientId !== request.client.id) return undefined;
  const user = services.pool.find(flow.sub);
  return user?.isEnabled && user.status === 'FORCE_CHANGE_PASSWORD' ? user : undefined;
}

async function choosePassword(visit: FormVisit) {
  const { c, services, field, options } = visit;
  const user = newcomer(visit);
  if (!user) return showLogin(visit, '', 'sessionInvalid');
  const password = field('new_password');
  const alert = faultOf(visit);
  if (alert) {
    const { passwordPolicy: policy } = services.config;
    const change = { email: emailOf(user), policy, broken: brokenRules(password, policy) };
    return show(visit, changePasswordPage({ ...options, alert }, change), alert);
  }
  endFlow(c, services);
  await services.authentication.setPassword(user.sub, password, true);
  return finish(visit, user.sub);
}
