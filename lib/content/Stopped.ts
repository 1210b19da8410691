/** Nothing more can be done: the backend is away or lets nobody in. What was done stays done. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}
