import { Notice } from "@/components/ui/notice";
import type { Page } from "@/lib/auth/page-context";
import { searchTrouble } from "@/lib/search/choose-engine";

/** Tells staff that a configured search server does not answer and PostgreSQL does; nothing while all is well. */
export async function SearchNotice({ page }: { page: Page }) {
  const trouble = await searchTrouble(page.ctx);
  return (
    trouble && (
      <Notice tone="wait" className="mb-4">
        {page.t(`shell.searchTrouble.${trouble}`)}
      </Notice>
    )
  );
}
