/** The service itself, on a free port of this machine. */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

const PROGRAM = process.env.NUTGRAF ?? new URL("../../target/release/nutgraf", import.meta.url).pathname;

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** Starts the service (`NUTGRAF` names another program, `NUTGRAF_URL` one that runs): its address and `stop()`. */
export async function serve(...flags) {
  if (process.env.NUTGRAF_URL) return { address: process.env.NUTGRAF_URL, stop: () => {} };
  const port = await freePort();
  const program = spawn(PROGRAM, ["--listen", `127.0.0.1:${port}`, "--log", "warn", ...flags], { stdio: ["ignore", "inherit", "inherit"] });
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries += 1) {
    const health = await fetch(`${address}/health`).catch(() => null);
    if (health?.ok) return { address, stop: () => program.kill() };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  program.kill();
  throw new Error(`${PROGRAM} does not answer at ${address}`);
}
