/** Whether an answer says that it is JSON, problem details too. */
export const isJson = (headers: Headers): boolean =>
  /[/+]json\b/.test(headers.get('content-type') ?? '');
