/**
 * Comfort only, every page works without it: shows a password on demand and ticks the rules off
 * while somebody types. The server decides.
 */
for (const button of document.querySelectorAll('button[data-toggles]')) {
  const input = document.getElementById(button.dataset.toggles);
  button.hidden = false;
  button.addEventListener('click', () => {
    const isShown = input.type === 'password';
    input.type = isShown ? 'text' : 'password';
    button.textContent = isShown ? button.dataset.hide : button.dataset.show;
    button.setAttribute('aria-pressed', String(isShown));
    input.focus();
  });
  // A password manager keeps a password, not a text.
  input.form.addEventListener('submit', () => {
    input.type = 'password';
  });
}

const rules = document.querySelector('.rules');
if (rules) {
  const input = document.getElementById(rules.dataset.for);
  const minimumLength = Number(rules.dataset.minimumLength);
  const isMet = {
    length: (password) => password.length >= minimumLength,
    lowercase: (password) => /[a-z]/.test(password),
    uppercase: (password) => /[A-Z]/.test(password),
    number: (password) => /[0-9]/.test(password),
    symbol: (password) => /[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+ -]/.test(password.trim()),
  };
  const tick = () => {
    for (const item of rules.querySelectorAll('[data-rule]')) {
      const met = isMet[item.dataset.rule](input.value);
      item.classList.toggle('met', met);
      if (met) item.classList.remove('broken');
      item.querySelector('.for-readers').textContent = met ? `, ${rules.dataset.met}` : '';
    }
  };
  input.addEventListener('input', tick);
  tick();
}
