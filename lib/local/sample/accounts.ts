/** The password of every sample account: known to everybody, and good on this machine only. */
export const samplePassword = 'Camera-Sample-2026';

/** A sample account; the name before the @ is what the sample reviews call their editor. */
export type SampleAccount = {
  readonly email: string;
  readonly name: string;
  readonly role: 'editor' | 'chief' | 'admin';
  readonly status: 'active' | 'disabled';
};

/** The first one is the admin who invites the others. */
export const sampleAdmin: SampleAccount = {
  email: 'admin@example.com',
  name: 'Inés Duarte',
  role: 'admin',
  status: 'active',
};

export const sampleEditors: readonly SampleAccount[] = [
  { email: 'chief@example.com', name: 'Lucía Ferreyra', role: 'chief', status: 'active' },
  { email: 'ana@example.com', name: 'Ana Lima', role: 'editor', status: 'active' },
  { email: 'bruno@example.com', name: 'Bruno Rojas', role: 'editor', status: 'active' },
  { email: 'carla@example.com', name: 'Carla Nunes', role: 'editor', status: 'disabled' },
];

/** Everybody, for the summary of the start. */
export const sampleAccounts: readonly SampleAccount[] = [sampleAdmin, ...sampleEditors];
