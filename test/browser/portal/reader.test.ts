import { expect, it } from 'vitest';
import { expectNoViolations } from '../../support/visitors/expectNoViolations.ts';
import { portalVisitors } from '../../support/visitors/portalVisitors.ts';

const { visitor } = portalVisitors('pictures');

it('begins in the language of the browser', async () => {
  const { page } = await visitor({ locale: 'pt-BR' });
  await page.goto('/');
  await page.waitForURL('**/pt-BR');
  await page.getByRole('heading', { name: 'Avaliações de câmeras' }).waitFor();
  await page
    .getByRole('status')
    .filter({ hasText: /\d+ avaliações/ })
    .waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('pt-BR');
  await expectNoViolations(page);
});
it('would notice what nobody can read, and what has no name', async () => {
  const { page } = await visitor();
  await page.goto('/es');
  await page.getByRole('heading', { name: 'Reseñas de cámaras' }).waitFor();
  await page.evaluate(`{
    document.querySelector('.lead').style.color = 'light-dark(black, #333)';
    document.querySelector('input[type=search]').ariaLabel = '';
    document.querySelector('input[type=search]').placeholder = '';
  }`);
  await expect(expectNoViolations(page)).rejects.toMatchObject({
    actual: {
      light: [expect.stringMatching(/^label: /)],
      dark: [expect.stringMatching(/^color-contrast: /)],
    },
  });
});
