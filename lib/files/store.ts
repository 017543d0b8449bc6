import { env } from "@/lib/platform/env";
import { localStore } from "./local-store";
import { s3Store } from "./s3-store";

/** Where the bytes are. Keys are random and made by `saveFile`; rows of `files` say whose they are. */
export type FileStore = {
  put(key: string, bytes: Uint8Array, mime: string): Promise<void>;
  /** Null where there is no such object. */
  get(key: string): Promise<Uint8Array<ArrayBuffer> | null>;
  remove(key: string): Promise<void>;
  /** Every object that was last written before an instant, in no order. */
  list(before: Date): AsyncIterable<string>;
};

let chosen: FileStore | undefined;

/** An S3-compatible store where S3_BUCKET is set, else a folder beside the embedded database. */
export function fileStore(): FileStore {
  chosen ??= choose();
  return chosen;
}

function choose(): FileStore {
  const { S3_BUCKET, S3_ENDPOINT, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY, DUIJIE_DATA } = env();
  if (!S3_BUCKET) return localStore(`${DUIJIE_DATA}/files`);
  if (!S3_ENDPOINT || !S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY)
    throw new Error("S3_BUCKET is set: S3_ENDPOINT, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY are needed too.");
  return s3Store({
    endpoint: S3_ENDPOINT,
    bucket: S3_BUCKET,
    region: S3_REGION,
    accessKeyId: S3_ACCESS_KEY_ID,
    secretAccessKey: S3_SECRET_ACCESS_KEY,
  });
}
