/** The page does not exist. */
export function notFound(): Response {
  return new Response(null, { status: 404 });
}

/** The form did not come from a page of ours, or its page is too old. */
export function forbidden(): Response {
  return new Response(null, { status: 403 });
}
