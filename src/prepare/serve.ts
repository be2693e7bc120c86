import { createServer } from "node:http";
import { staticFiles } from "./staticFiles.ts";

export interface Served {
  /** Where the folder is found, with the base and a closing slash: "http://localhost:4173/". */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder of static files on this machine, to any origin: an embed in a sandboxed frame has none of its own.
 * @param port 0 takes any that is free
 * @param headers sent with every file besides
 * @param base the path to serve it under, "/" by default; "/atlas/" stands for a host that has more than this
 * @throws {Error} with code EADDRINUSE where the port is taken
 */
export async function serve(
  dir: string,
  { port, base = "/", headers = {} }: { port: number; base?: string; headers?: Readonly<Record<string, string>> },
): Promise<Served> {
  const files = staticFiles(dir, {
    etag: true,
    setHeaders: (response) => {
      response.setHeader("Access-Control-Allow-Origin", "*");
      response.setHeader("Cache-Control", "no-cache");
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    },
  });
  const prefix = `/${base}/`.replace(/\/+/g, "/");
  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8", "Access-Control-Allow-Origin": "*" });
      response.end("There is nothing here.\n");
    };
    const url = request.url ?? "/";
    if (!url.startsWith(prefix)) {
      if (`${url.split("?")[0]}/` !== prefix) return missing();
      response.writeHead(302, { Location: url.replace(/^[^?]*/, prefix) });
      response.end();
      return;
    }
    request.url = url.slice(prefix.length - 1);
    files(request, response, missing);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    // By number: "localhost" may be the IPv6 address alone, which not every client tries.
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
  const address = server.address();
  const listening = address !== null && typeof address === "object" ? address.port : port;
  return {
    url: `http://localhost:${listening}${prefix}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
