import { AwsClient } from "aws4fetch";
import type { FileStore } from "./store";

type Settings = { endpoint: string; bucket: string; region: string; accessKeyId: string; secretAccessKey: string };

/** Any S3-compatible service (path-style addresses, which MinIO, Ceph and the public clouds all answer). */
export function s3Store(settings: Settings): FileStore {
  const { accessKeyId, secretAccessKey, region } = settings;
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: "s3", retries: 3 });
  const address = (key: string) => `${settings.endpoint.replace(/\/$/, "")}/${settings.bucket}/${key}`;
  const ask = async (method: string, key: string, body?: BodyInit, mime?: string) => {
    const response = await client.fetch(address(key), {
      method,
      body,
      headers: mime ? { "content-type": mime } : {},
      signal: AbortSignal.timeout(30_000),
    });
    if (!response.ok && response.status !== 404)
      throw new Error(`The file store answers ${response.status} to ${method}`);
    return response;
  };
  return {
    async put(key, bytes, mime) {
      const response = await ask("PUT", key, new Uint8Array(bytes), mime);
      if (response.status === 404) throw new Error("The file store has no such bucket");
    },
    async get(key) {
      const response = await ask("GET", key);
      return response.status === 404 ? null : new Uint8Array(await response.arrayBuffer());
    },
    async remove(key) {
      await ask("DELETE", key);
    },
    async *list(before) {
      for (let token: string | null = ""; token !== null; ) {
        const query = new URLSearchParams({ "list-type": "2", ...(token && { "continuation-token": token }) });
        const page: string = await (await ask("GET", `?${query}`)).text();
        for (const [, object = ""] of page.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
          const key = textOf(object, "Key");
          if (key && new Date(textOf(object, "LastModified") ?? "") < before) yield key;
        }
        token = textOf(page, "NextContinuationToken");
      }
    },
  };
}

/** The text of an element in the service's answer; our keys and its tokens hold nothing that XML escapes but "&amp;". */
function textOf(xml: string, name: string): string | null {
  return new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1]?.replaceAll("&amp;", "&") ?? null;
}
