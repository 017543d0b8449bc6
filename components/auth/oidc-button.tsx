import { Button } from "@/components/ui/button";

/** A plain post: the route answers with a page that leads on to the provider. */
export function OidcButton({ label, locale, callback }: { label: string; locale: string; callback: string | null }) {
  return (
    <form method="post" action="/api/auth/oidc">
      <input type="hidden" name="locale" value={locale} />
      {callback && <input type="hidden" name="callbackUrl" value={callback} />}
      <Button type="submit" className="w-full">
        {label}
      </Button>
    </form>
  );
}
