/** What our middleware looks at of Lambda's context: how long there is left, of 10 s here. */
export function contextOf() {
  const deadline = Date.now() + 10_000;
  return { getRemainingTimeInMillis: () => deadline - Date.now() };
}
