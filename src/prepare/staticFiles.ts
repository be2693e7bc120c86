import type { IncomingMessage } from "node:http";
import sirv, { type Options, type RequestHandler } from "sirv";

/**
 * The files of a folder, whatever their names: an article called "Trade, aid & arms #3.txt" is asked for with each of those
 * signs escaped. sirv leaves escaped what separates the parts of an address, as `decodeURI` does, and would not find it.
 */
export function staticFiles(dir: string, options: Options): RequestHandler {
  // Looks at the disk each time, so that a new build is served at once.
  const files = sirv(dir, { ...options, dev: true });
  return (request, response, next) => {
    const pathname = decodedPath(request);
    // Where an address has been parsed already, sirv takes that; an escape in it stands for itself.
    if (pathname !== null)
      Object.assign(request, { _parsedUrl: { pathname: pathname.replaceAll("%", "%25"), raw: request.url } });
    files(request, response, next);
  };
}

/** Null where the address is malformed. */
function decodedPath({ url = "/" }: IncomingMessage): string | null {
  try {
    return decodeURIComponent(url.replace(/[?#].*/s, ""));
  } catch {
    return null;
  }
}
