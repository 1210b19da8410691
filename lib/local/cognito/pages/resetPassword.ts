import { Hono } from 'hono';
import { brokenRules } from '../password.ts';
import type { Services } from '../Services.ts';
import { readFlow, startFlow } from './cookies.ts';
import type { Alert } from './messages/Messages.ts';
import { confirmForgotPasswordPage, forgotPasswordPage, loginPage } from './signInPages.ts';
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

/** How long somebody may take to fetch the code from their mail. */
export const resetSeconds = 3_600;

/** `/forgotPassword` mails a code, `/confirmForgotPassword` takes it with the new password. */
export function resetPasswordRoutes(services: Services): Hono {
  const app = new Hono();

  app.get('/forgotPassword', (c) => {
    const visit = visitOf(c, services);
    const email = visit.request.loginHint ?? '';
    return show(visit, forgotPasswordPage(visit.options, { email }));
  });

  app.post('/forgotPassword', async (c) => requestCode(await formVisitOf(c, services)));

  app.get('/confirmForgotPassword', (c) => {
    const visit = visitOf(c, services);
    const email = resettingAs(visit);
    if (email === undefined) return goTo(visit, '/forgotPassword');
    const { passwordPolicy: policy } = services.config;
    return show(visit, confirmForgotPasswordPage(visit.options, { email, policy }));
  });

  app.post('/confirmForgotPassword', async (c) => confirmCode(await formVisitOf(c, services)));

  return app;
}

function resettingAs({ c, services }: Visit): string | undefined {
  const flow = readFlow(c, services);
  return flow?.step === 'reset' ? flow.username : undefined;
}

async function requestCode(visit: FormVisit) {
  const { c, services, options, field, isForged } = visit;
  const username = field('username').trim();
  const refuse = (alert: Alert) =>
    show(visit, forgotPasswordPage({ ...options, alert }, { email: username }), alert);
  if (isForged) return refuse('formExpired');
  try {
    await services.authentication.requestReset(username);
  } catch (error) {
    return refuse(alertOf(error));
  }
  startFlow(c, services, { step: 'reset', username }, resetSeconds);
  return goTo(visit, '/confirmForgotPassword');
}

async function confirmCode(visit: FormVisit) {
  const { c, services, options, field } = visit;
  const username = resettingAs(visit);
  if (username === undefined) {
    const page = loginPage({ ...options, alert: 'sessionInvalid' }, { email: '' });
    return show(visit, page, 'sessionInvalid');
  }
  const password = field('new_password');
  const refuse = (alert: Alert) => {
    const { passwordPolicy: policy } = services.config;
    const broken = alert === 'passwordPolicy' ? brokenRules(password, policy) : [];
    const change = { email: username, policy, broken };
    return show(visit, confirmForgotPasswordPage({ ...options, alert }, change), alert);
  };
  const fault = faultOf(visit);
  if (fault) return refuse(fault);
  try {
    const code = field('code').replaceAll(' ', '');
    await services.authentication.confirmReset(username, code, password);
  } catch (error) {
    return refuse(alertOf(error));
  }
  startFlow(c, services, { step: 'resetDone', username }, resetSeconds);
  return goTo(visit, '/login');
}
