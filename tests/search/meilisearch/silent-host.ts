import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect, type Socket } from "node:net";

const program = `require("node:net").createServer().listen({ port: 0, host: "127.0.0.1", backlog: 1 }, function () {
  process.stdout.write(String(this.address().port));
})`;

/** An address where connections are not even made, as behind a firewall that drops them: a stopped process with a full queue. */
export async function silentHost(): Promise<{ host: string; end(): void }> {
  const child = spawn(process.execPath, ["-e", program], { stdio: ["ignore", "pipe", "inherit"] });
  const [port] = (await once(child.stdout, "data")) as [Buffer];
  child.kill("SIGSTOP");
  const waiting: Socket[] = [];
  do waiting.push(connect(Number(port), "127.0.0.1").on("error", () => {}));
  while (await isConnected(waiting.at(-1)));
  return {
    host: `http://127.0.0.1:${port}`,
    end() {
      for (const socket of waiting) socket.destroy();
      child.kill("SIGKILL");
    },
  };
}

async function isConnected(socket: Socket | undefined): Promise<boolean> {
  const patience = AbortSignal.timeout(500);
  return once(socket as Socket, "connect", { signal: patience }).then(
    () => true,
    () => false,
  );
}
