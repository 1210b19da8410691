import { randomUUID } from 'node:crypto';
import type { Locator } from 'playwright-core';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { createClient } from '../../../client/src/index.ts';
import type { Endpoints } from '../../../lib/local/Endpoints.ts';
import { samplePassword } from '../../../lib/local/sample/accounts.ts';
import { signInAs } from '../../../lib/local/signInAs.ts';
import { aCompleteReview, scoresOf, someWords } from '../../support/reviews.ts';
import { expectNoViolations } from '../../support/visitors/expectNoViolations.ts';
import { portalVisitors } from '../../support/visitors/portalVisitors.ts';

const { signedInAs, endpoints } = portalVisitors();
const email = 'ana@example.com';

/** A draft that lacks nothing in Spanish, and somebody else who changes it. */
async function aCompleteDraft(local: Endpoints) {
  const { accessToken } = await signInAs(local, { email, password: samplePassword });
  const api = createClient({ origin: local.api, token: () => accessToken });
  const { body: cameras } = await api.call('listCameras', { query: { limit: 100 } });
  const camera = cameras.items.find(({ kind }) => kind === 'camera');
  const { body } = await api.call('createReview', {
    body: {
      ...aCompleteReview(),
      locales: { es: someWords(`Una cámara ${randomUUID()}`) },
      cameraId: camera?.id ?? '',
      scores: scoresOf('camera-1', 88),
      images: [],
    },
  });
  const path = { id: body.id };
  return {
    id: body.id,
    changedByAnother: () =>
      api.call('patchReview', { path, ifMatch: '*', body: { award: 'gold' } }),
  };
}

/** A picture of one color: its files differ by it. */
const aFile = async (name: string, background: string) => ({
  name,
  mimeType: 'image/jpeg',
  buffer: await sharp({ create: { width: 1200, height: 800, channels: 3, background } })
    .jpeg()
    .toBuffer(),
});

/** The focus follows once the page is drawn. */
const hasFocus = (place: Locator): Promise<void> =>
  expect.poll(() => place.evaluate((element) => element === document.activeElement)).toBe(true);

it('lets an editor upload and describe images, publish with them, and withdraw', async () => {
  const { id, changedByAnother } = await aCompleteDraft(endpoints());
  const path = `/desk/reviews/${id}`;
  const { page } = await signedInAs(email, { path, expected: /status of (409|412|422)/ });
  const pictures = page.getByRole('region', { name: 'Imágenes' });
  const steps = page.getByRole('region', { name: 'Publicación' });
  const step = (name: string) => steps.getByRole('button', { name, exact: true });
  const cards = pictures.locator('.picture-card');
  const names = () => cards.getByRole('heading').allTextContents();

  await pictures
    .getByLabel('Elegir imágenes')
    .setInputFiles([
      await aFile('faro.jpg', 'navy'),
      await aFile('puerto.jpg', 'teal'),
      { name: 'nada.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture') },
      { name: 'nota.txt', mimeType: 'text/plain', buffer: Buffer.from('no picture') },
    ]);
  await pictures.getByText('No es una imagen JPEG').waitFor();
  await pictures.getByText('No se reconoce el formato').waitFor();
  await cards.nth(1).getByRole('heading', { name: 'puerto.jpg' }).waitFor();
  await cards.nth(1).locator('img').waitFor();
  expect(await names()).toEqual(['1. faro.jpg', '2. puerto.jpg']);
  expect(await step('Publicar').isDisabled()).toBe(true);
  await steps.getByText('Guarde primero').waitFor();
  await expectNoViolations(page);

  const later = pictures.getByRole('button', { name: 'Mover después: faro.jpg' });
  await later.press('Enter');
  await pictures.getByText('Ahora está en la posición 2 de 2.').waitFor();
  expect(await names()).toEqual(['1. puerto.jpg', '2. faro.jpg']);
  await hasFocus(later);

  await pictures.getByRole('button', { name: 'Quitar de la reseña: puerto.jpg' }).press('Enter');
  await hasFocus(pictures.getByRole('button', { name: 'Deshacer: puerto.jpg' }));
  await pictures.getByRole('button', { name: 'Borrar…' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Borrar' }).press('Enter');
  await pictures.getByText('puerto.jpg: borrada.').waitFor();
  await page.keyboard.press('Control+s');
  await steps.getByText('Guarde primero').waitFor({ state: 'detached' });

  await step('Publicar').press('Enter');
  await steps.getByText('Imagen 1 · Texto alternativo · Español').waitFor();
  await pictures.getByLabel('Texto alternativo').fill('Un faro de noche');
  await pictures.getByLabel('Desde la izquierda').fill('30');
  await pictures.getByLabel('Crédito').fill('Ana Lima');
  await page.keyboard.press('Tab');
  await pictures.getByText('Guardado.').waitFor();

  await steps.getByText('Vista previa', { exact: true }).press('Enter');
  await step('Crear enlace').press('Enter');
  const link = await steps.getByLabel('Enlace').inputValue();
  expect(link).toMatch(new RegExp(`^${endpoints().api}/preview/[\\w.-]+$`));

  await step('Publicar').press('Enter');
  await steps.getByText('Publicada. Está en:').waitFor();
  await expectNoViolations(page);
  const address = await steps.getByRole('link', { name: 'Español' }).first().getAttribute('href');
  const reader = await page.context().newPage();
  await reader.goto(address ?? '');
  await reader.getByRole('img', { name: 'Un faro de noche' }).waitFor();
  await reader.close();

  await changedByAnother();
  const withdraw = async () => {
    await step('Retirar…').press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Retirar' }).press('Enter');
  };
  await withdraw();
  await steps.getByText('Otra persona guardó cambios antes.').waitFor();
  await step('Cargar la reseña de nuevo').press('Enter');
  await steps.getByText('Se cargó la reseña').waitFor();
  await withdraw();
  await steps.getByText('Retirada: los lectores ya no la ven.').waitFor();
  expect(await step('Retirar…').count()).toBe(0);
});

it('understands a time that a clock shows twice, and lets the other one be meant', async () => {
  const { id } = await aCompleteDraft(endpoints());
  const path = `/desk/reviews/${id}`;
  const { page } = await signedInAs(email, { path, expected: /status of 422/ });
  const steps = page.getByRole('region', { name: 'Publicación' });
  const schedule = steps.getByRole('button', { name: 'Programar' });
  const when = steps.getByLabel('Fecha y hora');
  await steps.getByText('Programar la publicación').press('Enter');
  await steps.getByLabel('Zona horaria').selectOption('Europe/Madrid');
  await when.fill('2020-06-01T10:00');
  await schedule.press('Enter');
  await steps.getByText('Tiene que ser en el futuro.').waitFor();
  expect(await when.getAttribute('aria-invalid')).toBe('true');

  await when.fill(`${nextTurnBack()}T02:30`);
  await schedule.press('Enter');
  await steps.getByText('En Europe/Madrid esa hora se repite').waitFor();
  expect(await steps.getByText(/^Programada para el .* CEST\.$/).count()).toBe(1);
  await steps.getByRole('button', { name: 'Usar el otro momento' }).press('Enter');
  await steps.getByText(/^Programada para el .* CET\.$/).waitFor();
  await steps.getByRole('button', { name: 'Quitar la programación' }).press('Enter');
  await steps.getByText('La programación se quitó.').waitFor();
  await steps.getByRole('button', { name: 'Eliminar…' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Eliminar' }).press('Enter');
  await page.waitForURL('**/desk');
});

/** The last Sunday of October, of this year or the next: clocks of the European Union are set back. */
function nextTurnBack(): string {
  const now = new Date();
  const inYear = (year: number): Date => {
    const last = new Date(Date.UTC(year, 9, 31));
    return new Date(last.getTime() - last.getUTCDay() * 24 * 60 * 60 * 1000);
  };
  const thisYear = inYear(now.getUTCFullYear());
  const next = thisYear > now ? thisYear : inYear(now.getUTCFullYear() + 1);
  return next.toISOString().slice(0, 10);
}
