import { expect, it } from 'vitest';
import { createClient } from '../../../client/src/index.ts';
import type { Endpoints } from '../../../lib/local/Endpoints.ts';
import { samplePassword } from '../../../lib/local/sample/accounts.ts';
import { signInAs } from '../../../lib/local/signInAs.ts';
import { expectNoViolations } from '../../support/visitors/expectNoViolations.ts';
import { portalVisitors } from '../../support/visitors/portalVisitors.ts';

const { signedInAs, endpoints } = portalVisitors();
const email = 'ana@example.com';

/** A draft of which the first version was kept, for a preview link, and the title changed since. */
async function aChangedDraft(local: Endpoints) {
  const { accessToken } = await signInAs(local, { email, password: samplePassword });
  const api = createClient({ origin: local.api, token: () => accessToken });
  const { body: cameras } = await api.call('listCameras', { query: { limit: 1 } });
  const { body: made, etag } = await api.call('createReview', {
    body: {
      cameraId: cameras.items[0]?.id ?? '',
      locales: { es: { title: 'Una cámara cara', pros: [], cons: [], goodFor: [] } },
      scores: {},
      images: [],
    },
  });
  const path = { id: made.id };
  await api.call('linkPreview', { path });
  const retitle = (title: string, ifMatch: string | undefined) =>
    api.call('patchReview', {
      path,
      ifMatch: ifMatch ?? '*',
      body: { locales: { es: { title } } },
    });
  const { etag: last } = await retitle('Una cámara justa', etag);
  return { id: made.id, changedByAnother: () => retitle('Una cámara rara', last) };
}

it('shows what changed, restores a version, and says when somebody was faster', async () => {
  const { id, changedByAnother } = await aChangedDraft(endpoints());
  const path = `/desk/reviews/${id}/history`;
  const { page } = await signedInAs(email, { path, expected: /status of 412/ });
  const heading = (name: string) => page.getByRole('heading', { name, exact: true });
  await heading('De la versión 1 a la versión 2').waitFor();
  await page.getByText('Cambió 1 campo').waitFor();
  expect(await page.getByRole('term').allTextContents()).toEqual(['Español · Título']);
  expect(await page.getByRole('definition').allTextContents()).toEqual([
    'Una cámara (eliminado: cara)(insertado: justa)',
  ]);
  await page.getByText('Ana Lima (usted) creó un enlace de vista previa').waitFor();
  await expectNoViolations(page);

  await page.getByRole('radio', { name: 'Comparar hasta la versión 1' }).press('Space');
  await page.getByText('Elija dos versiones distintas.').waitFor();
  expect(new URL(page.url()).search).toBe('?from=1&to=1');
  // Version 2 is kept by nothing: once another has changed the review, it cannot be asked for.
  const answered = page.waitForResponse(/diff\?from=2&to=1$/);
  await page.getByRole('radio', { name: 'Comparar desde la versión 2' }).press('Space');
  await heading('De la versión 2 a la versión 1').waitFor();
  await answered;

  await changedByAnother();
  const restore = page.getByRole('button', { name: 'Restaurar la versión 1' });
  const confirm = page.getByRole('dialog').getByRole('button', { name: 'Restaurar' });
  await restore.press('Enter');
  await confirm.press('Enter');
  await page.getByRole('alert').getByText('Alguien cambió la reseña').waitFor();
  await heading('Historial: Una cámara rara').waitFor();
  await restore.press('Enter');
  await confirm.press('Enter');
  await page.getByRole('status').getByText('contenido de la versión 1').waitFor();
  await heading('Historial: Una cámara cara').waitFor();
  await heading('De la versión 3 a la versión 4').waitFor();
  await page.getByText('Ana Lima (usted) recuperó una versión').waitFor();
  expect(await restore.evaluate((element) => element === document.activeElement)).toBe(true);
});
