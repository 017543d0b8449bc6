import { hash, verify } from "@node-rs/argon2";

/** Argon2id with OWASP's parameters; the library's defaults, written down so that the dummy costs the same. */
export const passwordParameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A hash of nothing that anyone knows: unknown people cost the same work as known ones. */
const dummy = "$argon2id$v=19$m=19456,t=2,p=1$1IUuivZkGB3mzCw5XhVhmA$uvIS2cYDRBpCuIcCbNcoDwSlDl+LlUlE5u8PDoRvWt0";

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), passwordParameters);
}

/** Checks a password; without a stored hash it does the same work and says no. */
export async function verifyPassword(stored: string | null | undefined, password: string): Promise<boolean> {
  const matches = await verify(stored ?? dummy, password.normalize("NFKC"));
  return matches && Boolean(stored);
}
