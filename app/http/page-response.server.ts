/**
 * A rendered page on its way through Remix. It keeps its text as it is: a body would be made a stream,
 * read and put together again, only to be packed and sent whole.
 */
export class PageResponse extends Response {
  constructor(
    readonly html: string,
    init: ResponseInit,
  ) {
    super(null, init);
  }
}
