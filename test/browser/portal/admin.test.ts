import { randomUUID } from 'node:crypto';
import type { Locator, Route } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectNoViolations } from '../../support/visitors/expectNoViolations.ts';
import { portalVisitors } from '../../support/visitors/portalVisitors.ts';

const { signedInAs } = portalVisitors();

/** What is said with a field, beside its label. */
const describedAs = (field: Locator): Promise<string | null> =>
  field.evaluate(
    (element) =>
      document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent ?? null,
  );

it('lets an admin invite, disable and enable, with the keyboard', async () => {
  const { page } = await signedInAs('admin@example.com', {
    path: '/desk/editors',
    // Of an invitation that is refused, and of a step of which half is done.
    expected: /status of (409|503)/,
  });
  const person = (email: string) => page.getByRole('listitem').filter({ hasText: email });
  const said = page.getByRole('status');
  const dialog = page.getByRole('dialog');
  const bruno = person('bruno@example.com');
  await bruno.getByText('Activo').waitFor();
  const oneself = person('admin@example.com');
  await oneself.getByText('Su propia cuenta').waitFor();
  expect(await oneself.getByRole('button').count()).toBe(0);
  await expectNoViolations(page);

  const invite = page.getByRole('button', { name: 'Invitar', exact: true });
  await invite.press('Enter');
  const address = dialog.getByLabel('Correo electrónico');
  await address.fill('nobody');
  await address.press('Enter');
  await dialog.getByText('Escriba una dirección').waitFor();
  expect(await describedAs(address)).toMatch(/^Escriba una dirección de correo completa/);
  expect(await describedAs(dialog.getByLabel('Nombre'))).toBe('Falta completar este campo.');
  expect(await address.evaluate((element) => element === document.activeElement)).toBe(true);
  await expectNoViolations(page);

  await address.fill('bruno@example.com');
  await dialog.getByLabel('Nombre').fill('Dora Paz');
  await dialog.getByLabel('Rol').selectOption('Jefe de redacción');
  await address.press('Enter');
  await dialog.getByText('ya es de alguien').waitFor();
  expect(await describedAs(address)).toBe('Esta dirección ya es de alguien de la redacción.');
  const email = `${randomUUID()}@example.com`;
  await address.fill(email);
  await address.press('Enter');
  await said.getByText(`Se envió la invitación a Dora Paz (${email}).`).waitFor();
  expect(await dialog.count()).toBe(0);
  expect(await invite.evaluate((element) => element === document.activeElement)).toBe(true);
  await person(email).getByText('Invitado').waitFor();
  await person(email).getByText('Jefe de redacción').waitFor();

  const disable = bruno.getByRole('button', { name: 'Inhabilitar a Bruno Rojas' });
  await disable.press('Enter');
  await dialog.press('Escape');
  expect(await bruno.getByText('Activo').count()).toBe(1);
  await page.route('**/editors/*/disable', halfDone, { times: 1 });
  await disable.press('Enter');
  await dialog.getByRole('button', { name: 'Inhabilitar' }).press('Enter');
  await page.getByRole('alert').getByText('El acceso ya está cerrado').waitFor();
  await page.getByRole('button', { name: 'Intentar de nuevo' }).press('Enter');
  await said.getByText('Bruno Rojas ya no tiene acceso.').waitFor();
  await bruno.getByText('Inhabilitado').waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  await expectNoViolations(page);
  await bruno.getByRole('button', { name: 'Habilitar a Bruno Rojas' }).press('Enter');
  await said.getByText('Bruno Rojas tiene acceso otra vez.').waitFor();
  await page.reload();
  await bruno.getByText('Activo').waitFor();
  await person(email).getByText('Invitado').waitFor();

  await page.getByRole('button', { name: 'Salir' }).press('Enter');
  await page.waitForURL('**/es');
  await page.goto('/desk/editors');
  await page.getByRole('button', { name: 'Ingresar' }).waitFor();
});

/** As the API answers while Cognito does not. */
async function halfDone(route: Route): Promise<void> {
  const problem = { type: '/problems/SIGN_IN_UNFINISHED', title: 'x', detail: 'x', instance: 'x' };
  await route.fulfill({
    status: 503,
    contentType: 'application/problem+json',
    body: JSON.stringify({ ...problem, status: 503, code: 'SIGN_IN_UNFINISHED' }),
  });
}
