import type { MetadataRoute } from "next";
import { publicOrigin } from "@/lib/platform/env";

export const dynamic = "force-dynamic";

const closed = [
  "/workspace",
  "/desk",
  "/admin",
  "/account",
  "/notifications",
  "/mailbox",
  "/reply",
  "/consent",
  "/sign-in",
  "/reset",
  "/invitation",
];

/** Search engines read the public pages; filtered lists are endless and stay out. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: ["/api/", ...closed.flatMap((path) => [path, `/en${path}`]), "/*?"],
    },
    sitemap: `${publicOrigin()}/sitemap.xml`,
  };
}
