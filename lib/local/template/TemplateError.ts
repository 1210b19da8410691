/** Something in the synthesized template that the local cloud does not know, or that is wrong. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';

  /** @param place stack and logical id, such as `dev-Api/CreateReview` */
  constructor(place: string, problem: string, options?: ErrorOptions) {
    super(`${place}: ${problem}`, options);
  }
}
