import { describe, expect, it } from 'vitest';
import { aSignIn, chosen, type TestSignIn, temporary } from './aSignIn.ts';
import { callbackUrl, otherClientId } from './poolTemplate.ts';
import { signInQuery, Visitor } from './Visitor.ts';

const email = 'ana@example.com';
const query = signInQuery();

async function anEditor(): Promise<{ signIn: TestSignIn; visitor: Visitor; sub: string }> {
  const signIn = await aSignIn();
  const sub = await signIn.addUser(email, { permanent: chosen });
  return { signIn, visitor: new Visitor(signIn.origin), sub };
}

describe('the sign-in page', () => {
  it('answers a wrong password and a stranger alike', async () => {
    const { visitor } = await anEditor();
    const wrong = await visitor.signIn(email, 'Wrong-Passw0rd');
    const stranger = await visitor.signIn('nobody@example.com', 'Wrong-Passw0rd');
    expect(wrong).toMatchObject({ status: 400, alert: 'incorrect' });
    expect(wrong.html).toContain('Incorrect username or password.');
    expect(stranger.html.replaceAll('nobody@', 'ana@')).toBe(wrong.html);
  });

  it('takes the address in any case, with spaces around', async () => {
    const { visitor } = await anEditor();
    expect((await visitor.signIn(' ANA@Example.com ', chosen)).location).toMatch(callbackUrl);
  });

  it('refuses a disabled account, and its browser session and tokens too', async () => {
    const { signIn, visitor } = await anEditor();
    await visitor.signIn(email, chosen);
    await signIn.ask('AdminDisableUser', { Username: email });
    const silent = await visitor.open(`/oauth2/authorize?${signInQuery({ prompt: 'none' })}`);
    expect(silent.location).toContain('error=login_required');
    expect(await visitor.signIn(email, chosen)).toMatchObject({ alert: 'disabled' });
    expect(await visitor.signIn(email, 'Wrong-Passw0rd')).toMatchObject({ alert: 'incorrect' });
    await signIn.ask('AdminEnableUser', { Username: email });
    expect((await visitor.signIn(email, chosen)).location).toMatch(callbackUrl);
  });

  it.each([email, 'nobody@example.com'])('locks %s after five wrong passwords', async (name) => {
    const { signIn, visitor } = await anEditor();
    for (const _ of Array(5)) {
      expect(await visitor.signIn(name, 'Wrong-Passw0rd')).toMatchObject({ alert: 'incorrect' });
    }
    expect(await visitor.signIn(name, chosen)).toMatchObject({ alert: 'tooManyAttempts' });
    signIn.clock.pass(1);
    const after = await visitor.signIn(name, name === email ? chosen : 'Wrong-Passw0rd');
    expect(after.alert).toBe(name === email ? undefined : 'incorrect');
  });

  it('counts passwords that are tried side by side', async () => {
    const { signIn } = await anEditor();
    const pages = await Promise.all(
      Array.from({ length: 12 }, () => new Visitor(signIn.origin).signIn(email, 'Wrong-Passw0rd')),
    );
    expect(pages.filter(({ alert }) => alert === 'incorrect')).toHaveLength(5);
    expect(pages.filter(({ alert }) => alert === 'tooManyAttempts')).toHaveLength(7);
  });

  it('refuses a form without the token of its browser', async () => {
    const { visitor } = await anEditor();
    await visitor.open(`/login?${query}`);
    const fields = { username: email, password: chosen };
    for (const _csrf of ['', 'x'.repeat(43)]) {
      const page = await visitor.send(`/login?${query}`, { ...fields, _csrf });
      expect(page).toMatchObject({ status: 403, alert: 'formExpired', location: undefined });
    }
    visitor.cookies.clear();
    const page = await visitor.send(`/login?${query}`, fields);
    expect(page).toMatchObject({ status: 403, alert: 'formExpired' });
  });

  it('escapes what a request puts into it', async () => {
    const { visitor } = await anEditor();
    const attack = '"><script>alert(1)</script>';
    const page = await visitor.signIn(attack, attack, signInQuery({ state: attack }));
    expect(page.html).not.toContain('<script>');
    expect(page.html).not.toContain('"><script');
    const error = await visitor.open(`/error?${new URLSearchParams({ error: attack })}`);
    expect(error.html).not.toContain('<script>');
    expect(error.html).toContain('&lt;script&gt;');
  });

  it('runs only its own script, in no frame, and is kept nowhere', async () => {
    const { visitor } = await anEditor();
    const { headers } = await visitor.open(`/login?${query}`);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; " +
        "form-action 'self' http://localhost:5173; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(headers.get('cache-control')).toBe('no-store');
    const cookies = headers.getSetCookie();
    expect(cookies).toHaveLength(1);
    expect(cookies[0]).toMatch(/^XSRF-TOKEN=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it.each([
    [{ lang: undefined }, '', '<html lang="es">'],
    [{ lang: undefined }, 'fr, pt-PT;q=0.8, en;q=0.9', '<html lang="en">'],
    [{ lang: undefined }, 'de-DE, pt;q=0.4', '<html lang="pt-BR">'],
    [{ lang: 'pt-BR' }, 'en', '<html lang="pt-BR">'],
    [{ lang: 'xx' }, 'en;q=0', '<html lang="es">'],
  ])('speaks the language of %o and "%s"', async (changes, acceptLanguage, expected) => {
    const signIn = await aSignIn();
    const response = await fetch(`${signIn.origin}/login?${signInQuery(changes)}`, {
      headers: { 'accept-language': acceptLanguage },
    });
    expect(await response.text()).toContain(expected);
  });

  it('shows a page of ours where there is none', async () => {
    const { visitor } = await anEditor();
    const page = await visitor.open('/?lang=en');
    expect(page).toMatchObject({ status: 404 });
    expect(page.html).toContain('This page does not exist.');
  });

  it('answers a body that no form has with 413', async () => {
    const { visitor } = await anEditor();
    await visitor.open(`/login?${query}`);
    const page = await visitor.send(`/login?${query}`, { username: 'x'.repeat(70_000) });
    expect(page.status).toBe(413);
  });
});

describe('the first password', () => {
  const own = { new_password: chosen, confirm_password: chosen };

  it('is refused without a sign-in before it, by a forged session or another browser', async () => {
    const signIn = await aSignIn();
    await signIn.addUser(email);
    const victim = new Visitor(signIn.origin);
    await victim.signIn(email, temporary);
    const stranger = new Visitor(signIn.origin);
    await stranger.open(`/login?${query}`);
    for (const session of [undefined, 'forged', 'A'.repeat(43)]) {
      if (session) stranger.cookies.set('cognito-flow', session);
      const page = await stranger.send(`/changePassword?${query}`, own);
      expect(page).toMatchObject({ alert: 'sessionInvalid', location: undefined });
      expect(page.html).toContain('Invalid session for the user.');
    }
    expect((await victim.send(`/changePassword?${query}`, own)).location).toMatch(callbackUrl);
    const repeated = await victim.send(`/changePassword?${query}`, own);
    expect(repeated).toMatchObject({ alert: 'sessionInvalid' });
  });

  it('is chosen for the application that somebody signed in to', async () => {
    const signIn = await aSignIn();
    await signIn.addUser(email);
    const visitor = new Visitor(signIn.origin);
    await visitor.signIn(email, temporary);
    const other = signInQuery({ client_id: otherClientId });
    const page = await visitor.send(`/changePassword?${other}`, own);
    expect(page).toMatchObject({ alert: 'sessionInvalid', location: undefined });
  });

  it('must be chosen in three minutes, with a temporary password of seven days', async () => {
    const signIn = await aSignIn();
    await signIn.addUser(email);
    const visitor = new Visitor(signIn.origin);
    await visitor.signIn(email, temporary);
    signIn.clock.pass(181);
    const late = await visitor.send(`/changePassword?${query}`, own);
    expect(late).toMatchObject({ alert: 'sessionInvalid' });
    signIn.clock.pass(7 * 86_400 - 200);
    expect((await visitor.signIn(email, temporary)).alert).toBeUndefined();
    signIn.clock.pass(20);
    expect(await visitor.signIn(email, temporary)).toMatchObject({ alert: 'temporaryExpired' });
    await signIn.ask('AdminCreateUser', {
      Username: email,
      MessageAction: 'RESEND',
      DesiredDeliveryMediums: ['EMAIL'],
    });
    const sent = /temporary password is (\S+)\.$/.exec(signIn.mails[0]?.text ?? '')?.[1] ?? '';
    const again = await visitor.signIn(email, sent);
    expect(again.html).toContain('action="/changePassword?');
  });

  it.each([
    [{ new_password: 'Otoño-en-2026', confirm_password: 'Otoño-en-2027' }, 'passwordsDiffer'],
    [{ new_password: 'otoño-en-2026', confirm_password: 'otoño-en-2026' }, 'passwordPolicy'],
    [{ new_password: ' Otoño-en-2026', confirm_password: ' Otoño-en-2026' }, 'passwordPolicy'],
    [{ ...own, _csrf: 'forged' }, 'formExpired'],
  ])('is refused as %o', async (fields, alert) => {
    const signIn = await aSignIn();
    await signIn.addUser(email);
    const visitor = new Visitor(signIn.origin);
    await visitor.signIn(email, temporary);
    expect(await visitor.send(`/changePassword?${query}`, fields)).toMatchObject({ alert });
    expect((await visitor.send(`/changePassword?${query}`, own)).location).toMatch(callbackUrl);
  });
});

describe('a forgotten password', () => {
  const codeOf = ({ mails }: TestSignIn) => /\d{6}/.exec(mails.at(-1)?.text ?? '')?.[0] ?? '';
  const renewed = { new_password: 'Invierno-en-2027', confirm_password: 'Invierno-en-2027' };
  const confirm = (visitor: Visitor, code: string) =>
    visitor.send(`/confirmForgotPassword?${query}`, { code, ...renewed });
  const ask = async (visitor: Visitor, username: string) => {
    await visitor.open(`/forgotPassword?${query}`);
    return visitor.send(`/forgotPassword?${query}`, { username });
  };
  const otherThan = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

  it('is replaced with the code from the mail, once', async () => {
    const { signIn, visitor } = await anEditor();
    await ask(visitor, email);
    expect(signIn.mails).toMatchObject([{ to: email, subject: 'Your verification code' }]);
    const code = codeOf(signIn);
    expect(await confirm(visitor, otherThan(code))).toMatchObject({ alert: 'codeMismatch' });
    const done = await confirm(visitor, `${code.slice(0, 3)} ${code.slice(3)}`);
    expect(done.html).toContain('role="status"');
    expect((await visitor.signIn(email, renewed.new_password)).location).toMatch(callbackUrl);
    expect(await visitor.signIn(email, chosen)).toMatchObject({ alert: 'incorrect' });
    await ask(visitor, 'nobody@example.com');
    expect(await confirm(visitor, code)).toMatchObject({ alert: 'codeMismatch' });
  });

  it('does not tell who has an account', async () => {
    const { signIn, visitor } = await anEditor();
    const known = await ask(visitor, email);
    const unknown = await ask(visitor, 'bea@example.com');
    expect(unknown.html.replaceAll('bea@', 'ana@')).toBe(known.html);
    expect(signIn.mails).toHaveLength(1);
    for (const _ of Array(4)) await ask(visitor, 'bea@example.com');
    expect(await ask(visitor, 'bea@example.com')).toMatchObject({ alert: 'limitExceeded' });
  });

  it('cannot be guessed: ten tries in an hour', async () => {
    const { signIn, visitor } = await anEditor();
    await ask(visitor, email);
    const wrong = otherThan(codeOf(signIn));
    for (const _ of Array(10)) {
      expect(await confirm(visitor, wrong)).toMatchObject({ alert: 'codeMismatch' });
    }
    expect(await confirm(visitor, codeOf(signIn))).toMatchObject({ alert: 'limitExceeded' });
  });

  it('needs a fresh code after an hour', async () => {
    const { signIn, visitor } = await anEditor();
    await signIn.ask('AdminResetUserPassword', { Username: email });
    const code = codeOf(signIn);
    signIn.clock.pass(3_601);
    await visitor.signIn(email, chosen);
    expect(await confirm(visitor, code)).toMatchObject({ alert: 'codeExpired' });
    await ask(visitor, email);
    expect(await confirm(visitor, code)).toMatchObject({ alert: 'codeMismatch' });
    expect((await confirm(visitor, codeOf(signIn))).html).toContain('role="status"');
  });

  it('goes to a verified address of an enabled account with a password only', async () => {
    const { signIn, visitor } = await anEditor();
    await signIn.addUser('new@example.com');
    await ask(visitor, 'new@example.com');
    await signIn.ask('AdminUpdateUserAttributes', {
      Username: email,
      UserAttributes: [{ Name: 'email_verified', Value: 'false' }],
    });
    await ask(visitor, email);
    expect(signIn.mails).toEqual([]);
  });

  it('is asked for after an admin reset it', async () => {
    const { signIn, visitor } = await anEditor();
    await signIn.ask('AdminResetUserPassword', { Username: email });
    const page = await visitor.signIn(email, chosen);
    expect(page.html).toContain('action="/confirmForgotPassword?');
    expect((await confirm(visitor, codeOf(signIn))).html).toContain('role="status"');
    expect((await visitor.signIn(email, renewed.new_password)).location).toMatch(callbackUrl);
  });
});
