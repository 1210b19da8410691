import { describe, expect, it } from 'vitest';
import { expectNoViolations } from '../../support/visitors/expectNoViolations.ts';
import { portalVisitors } from '../../support/visitors/portalVisitors.ts';

const { visitor } = portalVisitors('pictures');

describe('a reader', () => {
  it('begins in the language of the browser, under a strict policy', async () => {
    const { page } = await visitor({ locale: 'pt-BR' });
    const answer = await page.goto('/');
    expect(answer?.headers()).toMatchObject({
      'content-security-policy': expect.stringMatching(
        /^default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; /,
      ),
      'x-content-type-options': 'nosniff',
    });
    await page.waitForURL('**/pt-BR');
    const feeds = page.locator('link[rel=alternate][type]');
    await expect.poll(() => feeds.count()).toBe(2);
    await page.getByRole('heading', { name: 'Avaliações de câmeras' }).waitFor();
    await page.locator('html[lang=pt-BR]').waitFor();
    await page
      .getByRole('status')
      .getByText(/^\d+ avaliações$/)
      .waitFor();
    await expectNoViolations(page);
  });

  it('takes a suggestion, and narrows the list, without a mouse', async () => {
    const { page } = await visitor();
    await page.goto('/es');
    await page.getByRole('heading', { name: /^Canon EOS R6/ }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const box = page.getByLabel('Buscar', { exact: true }).and(page.locator('input'));
    await expect.poll(() => box.evaluate((input) => input.matches(':focus'))).toBe(true);

    await page.keyboard.type('om syst');
    const options = page.getByRole('listbox').getByRole('option');
    const [first, second] = [options.nth(0), options.nth(1)];
    await second.waitFor();
    const href = await second.getAttribute('href');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await first.getAttribute('aria-selected')).not.toBe('true');
    expect(await second.getAttribute('aria-selected')).toBe('true');
    await expectNoViolations(page);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href}`);

    await page.goBack();
    const brand = page.getByRole('checkbox', { name: /^Fujifilm \d+$/ });
    await brand.focus();
    const [count] = /\d+$/.exec((await brand.locator('..').textContent()) ?? '') ?? [];
    await page.keyboard.press('Space');
    await page.waitForURL('**/es?brand=Fujifilm');
    await page.getByRole('status').getByText(`${count} reseñas`, { exact: true }).waitFor();
    const names = page.locator('.cards .quiet:first-child');
    for (const name of await names.allTextContents()) expect(name).toMatch(/^Fujifilm/);
    await page.goBack();
    await page.waitForURL(/\/es#content$/);
    await expect.poll(() => brand.isChecked()).toBe(false);
  });

  it('goes on where each further page begins, the last one too', async () => {
    const { page } = await visitor();
    // The portal asks for more at once than the sample has.
    await page.route(/\/content\?.*limit=24/, (route) =>
      route.continue({ url: route.request().url().replace('limit=24', 'limit=2') }),
    );
    await page.goto('/es?brand=Nikon');
    const links = page.locator('.cards h2 a');
    const more = page
      .getByRole('button', { name: 'Ver más', exact: true })
      .and(page.locator('.more'));
    for (const seen of [2, 4]) {
      await more.press('Enter');
      await links.nth(seen).waitFor();
      await expect.poll(() => links.nth(seen).evaluate((a) => a.matches(':focus'))).toBe(true);
    }
    await page.getByText('No hay más.').waitFor();
    expect(await more.count()).toBe(0);
  });

  it('reads a review, in another language too', async () => {
    const { page } = await visitor();
    await page.goto('/es');
    await page.getByRole('link', { name: /^Canon EOS R6/ }).click();
    await page.getByRole('heading', { level: 1, name: /^Canon EOS R6: la cámara/ }).waitFor();
    await page.getByRole('img', { name: /^Puntaje general: \d+ \/ 100$/ }).waitFor();
    for (const side of ['A favor', 'En contra']) {
      const points = page.getByRole('heading', { name: side }).locator('~ ul li');
      expect(await points.count()).toBeGreaterThan(1);
    }
    await page.getByRole('img', { name: /^Una cámara sin espejo negra/ }).waitFor();
    const data = await page.locator('[type="application/ld+json"]').textContent();
    expect(JSON.parse(data ?? '')).toMatchObject({ '@type': 'Product', name: 'Canon EOS R6' });
    const { origin } = new URL(page.url());
    const languages = page.locator('link[rel=alternate][hreflang]');
    expect(await languages.evaluateAll((links) => links.map((link) => link.outerHTML))).toEqual(
      expect.arrayContaining([
        `<link rel="alternate" hreflang="es" href="${origin}/es/reviews/canon-eos-r6-analisis">`,
        `<link rel="alternate" hreflang="en" href="${origin}/en/reviews/canon-eos-r6-review">`,
      ]),
    );
    await expectNoViolations(page);

    await page.getByLabel('Idioma').selectOption('English');
    await page.waitForURL('**/en/reviews/canon-eos-r6-review');
    await page.locator('html[lang=en]').getByRole('heading', { name: 'Verdict' }).waitFor();
    await expect.poll(() => page.title()).toBe('Canon EOS R6 review · RandomCameraReviews');

    const feed = await page.getByRole('link', { name: 'RSS' }).getAttribute('href');
    expect(await (await page.request.get(feed ?? '')).text()).toContain('<language>en</language>');
    await page.getByRole('link', { name: 'Canon EOS R6', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Canon EOS R6', exact: true }).waitFor();
    await expectNoViolations(page);
  });

  it('compares two reviews, and weighs them by what matters to oneself', async () => {
    const { page } = await visitor();
    await page.goto('/es');
    for (const name of [/^Comparar Canon EOS R6/, /^Comparar OM System OM-1/]) {
      const box = page.getByRole('checkbox', { name });
      await box.focus();
      await page.keyboard.press('Space');
    }
    const tray = page.getByRole('region', { name: 'Para comparar' });
    await tray.getByRole('link', { name: 'Comparar (2/5)' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: /Canon EOS R6 y OM System OM-1/ }).waitFor();
    const table = page.getByRole('table').first();
    await table.getByRole('columnheader', { name: 'Canon EOS R6' }).waitFor();

    await page.getByText('Sus propios pesos').focus();
    await page.keyboard.press('Enter');
    const autofocus = page.getByRole('slider', { name: 'Enfoque automático' });
    await autofocus.focus();
    await page.keyboard.press('End');
    await page.waitForURL('**/compare?slugs=*&weights=autofocus:50');
    await page
      .getByRole('status')
      .getByText(/^Con sus pesos: Canon EOS R6 \(\d+\)/)
      .waitFor();
    const { items } = await (
      await page.request.get(`/content${page.url().split('/es')[1]}`)
    ).json();
    for (const { reweighted, overall } of items) {
      expect(reweighted.overall).not.toBe(overall);
      const score = `Puntaje con sus pesos: ${reweighted.overall} / 100`;
      await page.getByRole('img', { name: score }).waitFor();
    }

    await page.getByRole('button', { name: 'Deporte' }).press('Enter');
    await page.waitForURL(/&weights=imageQualityRaw:0,autofocus:35,.*,features:0$/);
    await page.getByRole('button', { name: 'Deporte', pressed: true }).waitFor();
    expect(await autofocus.inputValue()).toBe('35');
    await expectNoViolations(page);
    await page.getByRole('button', { name: 'Pesos oficiales' }).press('Enter');
    await page.waitForURL(/compare\?slugs=[^&]+$/);
  });

  it('is told what is not there, and where to go on', async () => {
    const { page } = await visitor({ expected: /status of 404/ });
    for (const path of ['/es/nothing', '/es/reviews/nothing', '/es/cameras/nothing']) {
      await page.goto(path);
      await page.getByRole('main').getByRole('link', { name: 'Ver todas las reseñas' }).waitFor();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/\w/);
    }
    await expectNoViolations(page);
  });
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
