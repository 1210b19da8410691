import * as v from 'valibot';

/** Problem details (RFC 9457), or what API Gateway answers by itself: `{"message": …}`. */
const Body = v.object({
  code: v.optional(v.string()),
  detail: v.optional(v.string()),
  message: v.optional(v.string()),
  errors: v.optional(
    v.array(v.object({ path: v.string(), code: v.string(), message: v.string() })),
    [],
  ),
});
type Body = v.InferOutput<typeof Body>;

/** The API understood a request and said no. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: number;
  readonly code: string;
  /** Every rule that was broken, where the API tells. */
  readonly errors: Body['errors'];

  constructor(status: number, { code, detail, message, errors }: Body) {
    super(detail ?? message ?? `answered ${status}`);
    this.status = status;
    this.code = code ?? `HTTP_${status}`;
    this.errors = errors;
  }

  static of(status: number, text: string): ApiProblem {
    const body = v.safeParse(v.pipe(v.string(), v.parseJson(), Body), text);
    return new ApiProblem(status, body.success ? body.output : { errors: [] });
  }
}
