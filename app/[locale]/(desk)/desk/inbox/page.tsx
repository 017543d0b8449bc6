import { Inbox } from "lucide-react";
import type { Metadata } from "next";
import { BatchForm } from "@/components/needs/batch-form";
import { DeskNeed } from "@/components/needs/desk-need";
import { InboxFilters } from "@/components/needs/inbox-filters";
import { InboxKeys } from "@/components/needs/inbox-keys";
import { InboxList } from "@/components/needs/inbox-list";
import { batchTexts, inboxKeyTexts } from "@/components/needs/inbox-texts";
import { fieldChoices, optionsOf } from "@/components/needs/options";
import { UploadProblem } from "@/components/needs/upload-problem";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { SplitView } from "@/components/ui/split-view";
import { TabsNav } from "@/components/ui/tabs-nav";
import { industries } from "@/db/enums";
import { memberPage, pageContext } from "@/lib/auth/page-context";
import { inboxFilter, inboxHref, inboxTabs, readInboxQuery } from "@/lib/needs/inbox-filter";
import { fieldOptions, inboxCounts, inboxOptions, inboxPage } from "@/lib/needs/inbox-queries";
import { batchNeedsAction } from "../needs/actions";
import { gatherNeedsAction } from "../needs/common/actions";
import { deskActs, deskNeedData } from "../needs/desk-need-data";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageContext(params);
  return { title: t("shell.section.inbox") };
}

export default async function InboxPage({ params, searchParams }: Props) {
  const page = await memberPage(params, ["township", "officer", "leader", "director", "admin"], "/desk/inbox");
  const { ctx, t, href, locale } = page;
  const search = await searchParams;
  const asked = readInboxQuery(search);
  const filter = inboxFilter(ctx, asked);
  const [list, counts, options, fields, selected] = await Promise.all([
    inboxPage(ctx, filter),
    inboxCounts(ctx, filter),
    inboxOptions(ctx),
    fieldOptions(ctx),
    asked.need ? deskNeedData(page, asked.need) : null,
  ]);
  const base = href("/desk/inbox");
  const isTownship = ctx.actor.role === "township";
  const reviews = ["officer", "leader", "director"].includes(ctx.actor.role);
  const rows = (
    <InboxList
      rows={list.rows}
      currentId={asked.need}
      hrefOf={(id) => inboxHref(base, asked, { need: id })}
      selectable={reviews}
      showStatus={!["review", "ready", "returned"].includes(asked.tab)}
      now={ctx.clock()}
      reader={page}
    />
  );
  return (
    <>
      <PageHeader
        title={t("shell.section.inbox")}
        actions={
          <>
            {reviews && <InboxKeys {...inboxKeyTexts(t)} />}
            {ctx.actor.role !== "admin" && (
              <LinkButton href={href("/desk/needs/new")} variant="primary">
                {t("needs.act.new")}
              </LinkButton>
            )}
          </>
        }
      />
      <UploadProblem problem={search.problem} t={t} />
      <TabsNav
        label={t("desk.inbox.tabs")}
        items={inboxTabs.map((tab) => ({
          label: t(`desk.tab.${tab}`),
          count: counts[tab],
          href: inboxHref(base, asked, { tab, need: null, after: null }),
          current: tab === asked.tab,
        }))}
      />
      <InboxFilters
        asked={asked}
        group={isTownship ? undefined : (filter.group ?? "all")}
        {...options}
        fields={fields
          .filter((field) => !field.parent)
          .map((field) => ({ value: field.code, label: `${field.code} ${locale === "en" ? field.en : field.zh}` }))}
        action={base}
        reader={page}
      />
      {list.rows.length === 0 && !selected ? (
        <EmptyState
          icon={<Inbox aria-hidden="true" />}
          title={t("desk.inbox.empty")}
          text={t(`desk.emptyHint.${asked.tab}`)}
        />
      ) : (
        <SplitView
          listLabel={t("desk.inbox.list")}
          detailLabel={t("desk.inbox.detail")}
          selected={selected !== null}
          back={{ href: inboxHref(base, asked, { need: null }), label: t("desk.inbox.back") }}
          list={
            <>
              {reviews ? (
                <BatchForm
                  action={batchNeedsAction}
                  gather={gatherNeedsAction}
                  texts={batchTexts(t)}
                  fields={fieldChoices(fields, locale)}
                  industries={optionsOf(t, "industry", industries)}
                >
                  {rows}
                </BatchForm>
              ) : (
                rows
              )}
              <Pagination
                label={t("desk.inbox.pages")}
                previous={
                  asked.after
                    ? { href: inboxHref(base, asked, { after: null }), label: t("desk.inbox.first") }
                    : undefined
                }
                next={
                  list.next
                    ? { href: inboxHref(base, asked, { after: list.next, need: null }), label: t("shell.action.next") }
                    : undefined
                }
              />
            </>
          }
          detail={
            selected ? (
              <DeskNeed
                key={selected.need.id}
                data={selected}
                acts={deskActs}
                returnTo={inboxHref(base, asked, { need: selected.need.id })}
                heading
                reader={page}
              />
            ) : (
              <EmptyState title={t("desk.inbox.choose")} text={reviews ? t("desk.inbox.chooseHint") : undefined} />
            )
          }
        />
      )}
    </>
  );
}
