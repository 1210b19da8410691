/** A call that Secrets Manager refuses, with the error type of its API (status 400). */
export class SecretsError extends Error {
  override readonly name = 'SecretsError';
  readonly type: string;

  constructor(
    type:
      | 'InvalidParameterException'
      | 'InvalidRequestException'
      | 'ResourceExistsException'
      | 'ResourceNotFoundException',
    message: string,
  ) {
    super(message);
    this.type = type;
  }
}
