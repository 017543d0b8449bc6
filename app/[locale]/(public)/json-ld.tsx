import { headers } from "next/headers";

/** Data for search engines. It stands in a script with the page's nonce, and no text in it can end that script. */
export async function JsonLd({ data }: { data: object }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  const text = JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return (
    // Browsers hide the nonce from scripts, so it never matches what the server wrote.
    <script
      type="application/ld+json"
      nonce={nonce}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: as a child React would write its quotes as entities, which JSON has not
      dangerouslySetInnerHTML={{ __html: text }}
    />
  );
}
