import { Inbox } from "lucide-react";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Badge } from "@/components/ui/badge";
import { BarChart } from "@/components/ui/bar-chart";
import { Button, LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { Chip, ChipList } from "@/components/ui/chip";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { CopyButton } from "@/components/ui/copy-button";
import { DataTable } from "@/components/ui/data-table";
import { DateInput } from "@/components/ui/date-input";
import { DefinitionList } from "@/components/ui/definition-list";
import { Dialog } from "@/components/ui/dialog";
import { EmptyState } from "@/components/ui/empty-state";
import { FacetList } from "@/components/ui/facet-list";
import { FunnelChart } from "@/components/ui/funnel-chart";
import { Kbd } from "@/components/ui/kbd";
import { Menu, MenuButton, MenuLink, MenuSeparator } from "@/components/ui/menu";
import { Notice } from "@/components/ui/notice";
import { NumberInput } from "@/components/ui/number-input";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { PersonLine } from "@/components/ui/person-line";
import { Progress } from "@/components/ui/progress";
import { RadioGroup } from "@/components/ui/radio-group";
import { SearchField } from "@/components/ui/search-field";
import { Select } from "@/components/ui/select";
import { Sparkline } from "@/components/ui/sparkline";
import { Spinner } from "@/components/ui/spinner";
import { SplitView } from "@/components/ui/split-view";
import { Stat, StatGrid } from "@/components/ui/stat";
import { TabsNav } from "@/components/ui/tabs-nav";
import { TextInput } from "@/components/ui/text-input";
import { TextLink } from "@/components/ui/text-link";
import { Textarea } from "@/components/ui/textarea";
import { ThemeToggle } from "@/components/ui/theme-toggle";
import { TimeAgo } from "@/components/ui/time-ago";
import { Timeline } from "@/components/ui/timeline";
import { Toolbar } from "@/components/ui/toolbar";

const html = (element: ReactElement) => renderToStaticMarkup(element);
const needs = [{ id: "n1", title: "漆面起皮", funds: "120.5" }];
const table = (
  <DataTable
    label="需求"
    rows={needs}
    rowKey={(need) => need.id}
    collapse
    currentKey="n1"
    select={{ name: "ids[]", label: (need) => `选择 ${need.title}`, allLabel: "全选" }}
    columns={[
      { key: "title", header: "名称", primary: true, cell: (need) => need.title },
      {
        key: "funds",
        header: "万元",
        numeric: true,
        cell: (need) => need.funds,
        sort: { href: "?sort=funds", direction: "desc" },
      },
    ]}
  />
);
const bars = (
  <BarChart
    title="分乡镇"
    labelHeader="乡镇"
    valueHeader="需求数"
    rows={[
      { label: "城关镇", value: 3, href: "/a" },
      { label: "东乡", value: 6 },
    ]}
  />
);
const confirm = (
  <ConfirmButton name="intent" value="withdraw" title="撤回？" confirmLabel="撤回" cancelLabel="取消">
    撤回需求
  </ConfirmButton>
);
const dialog = (
  <Dialog triggerLabel="退回" title="退回补充" closeLabel="取消" fallbackHref="?return=1">
    正文
  </Dialog>
);
const menu = (
  <Menu label="更多">
    <MenuLink href="/export">导出</MenuLink>
    <MenuSeparator />
    <MenuButton name="intent" value="hide">
      隐藏
    </MenuButton>
  </Menu>
);

const gallery: Record<string, ReactElement> = {
  button: <Button icon={<Inbox aria-hidden="true" />}>保存</Button>,
  linkButton: <LinkButton href="/needs">需求</LinkButton>,
  badge: <Badge tone="wait">待审核</Badge>,
  card: <Card title="需求" href="/n" footer="脚注" actions={<Button>编辑</Button>} />,
  chips: (
    <ChipList label="已选">
      <Chip label="新材料" href="/needs" removeLabel="去掉" />
    </ChipList>
  ),
  copy: <CopyButton text="文本" label="复制到微信" copiedLabel="已复制" />,
  definitions: <DefinitionList columns={2} items={[{ term: "乡镇", value: "" }]} />,
  empty: (
    <EmptyState icon={<Inbox />} title="没有待办" text="先导入" action={<LinkButton href="/import">导入</LinkButton>} />
  ),
  facets: (
    <FacetList
      title="领域"
      items={[{ label: "新材料", href: "?f=1", count: 12, active: true }]}
      more={{ label: "更多", href: "?all=1" }}
    />
  ),
  funnel: (
    <FunnelChart
      title="漏斗"
      steps={[
        { label: "征集", value: 238, href: "/a" },
        { label: "发布", value: 90, rate: "38%" },
      ]}
    />
  ),
  kbd: <Kbd>j</Kbd>,
  header: (
    <PageHeader
      title="需求"
      description="说明"
      breadcrumbsLabel="位置"
      breadcrumbs={[{ label: "首页", href: "/" }, { label: "需求" }]}
    />
  ),
  pagination: <Pagination label="分页" next={{ href: "?after=1", label: "下一页" }} summary="1–50" />,
  person: <PersonLine name="李工" detail="总工程师" href="/p" />,
  progress: <Progress label="导入" value={120} max={238} text="120 / 238" />,
  radio: <RadioGroup name="v" legend="公开方式" defaultValue="open" options={[{ value: "open", label: "公开" }]} />,
  search: (
    <SearchField action="/needs" label="搜索需求" submitLabel="搜索" hidden={{ field: ["1", "2"], page: undefined }} />
  ),
  select: (
    <Select
      aria-label="乡镇"
      placeholder="全部"
      options={[
        { value: "a", label: "甲", group: "一组" },
        { value: "b", label: "乙" },
      ]}
    />
  ),
  sparkline: <Sparkline title="2 到 18" values={[2, 9, 18]} />,
  spinner: <Spinner label="正在保存" />,
  split: (
    <SplitView
      list="表"
      detail="详情"
      listLabel="列表"
      detailLabel="详情"
      selected
      back={{ href: "/desk", label: "返回" }}
    />
  ),
  stat: (
    <StatGrid>
      <Stat label="本批需求" value="238" unit="项" href="/needs" comparison="是去年的3.6倍" trend="up" />
    </StatGrid>
  ),
  tabs: (
    <TabsNav
      label="状态"
      items={[
        { label: "全部", href: "/a", current: true },
        { label: "待审核", href: "/b", count: 3 },
      ]}
    />
  ),
  theme: <ThemeToggle labels={{ system: "跟随系统", light: "浅色", dark: "深色" }} />,
  time: <TimeAgo iso="2026-11-22T06:03:00Z" text="3 小时前" title="2026-11-22 14:03" />,
  timeline: (
    <Timeline
      label="经过"
      items={[{ id: "1", who: "王", when: "昨天", what: "退回", why: "缺指标", tone: "danger" }]}
    />
  ),
  toolbar: <Toolbar label="批量操作">…</Toolbar>,
  inputs: (
    <>
      <TextInput aria-label="名称" />
      <Textarea aria-label="问题" max={500} defaultValue="起皮" />
      <Checkbox label="规上" />
      <DateInput aria-label="日期" />
      <NumberInput aria-label="资金" unit="万元" />
    </>
  ),
  notice: <Notice tone="wait" title="待补充" />,
  table,
  bars,
  confirm,
  dialog,
  menu,
};

describe("every primitive", () => {
  it.each(Object.entries(gallery))("%s renders on the server, without a style attribute", (_, element) => {
    const out = html(element);
    expect(out.length).toBeGreaterThan(20);
    expect(out).not.toMatch(/\sstyle=/);
    expect(out).not.toContain("undefined");
  });
  it.each(Object.entries(gallery))("%s hides its decorative icons from readers", (_, element) => {
    for (const [svg] of html(element).matchAll(/<svg[^>]*>/g)) expect(svg).toMatch(/aria-hidden="true"|role="img"/);
  });
});

describe("structure", () => {
  it("tables have scopes, numbers to the right, sort state and a box that scrolls by keyboard", () => {
    const out = html(table);
    expect(out).toMatch(/<section aria-label="需求"[^>]*tabindex="0"/i);
    expect(out).toMatch(/<th scope="row"[^>]*>漆面起皮/);
    expect(out).toMatch(/<th scope="col" data-numeric="true" aria-sort="descending"/);
    expect(out).toMatch(/<td data-label="万元" data-numeric="true" role="cell"/);
    expect(out).toMatch(/<tr aria-current="true" role="row"/);
    expect(out).toMatch(/name="ids\[\]"[^>]*value="n1"/);
  });
  it("an empty table shows its empty state", () => {
    expect(html(<DataTable label="x" rows={[]} rowKey={String} columns={[]} empty={<p>空</p>} />)).toBe("<p>空</p>");
  });
  it("charts are tables or lists, sized by attributes", () => {
    expect(html(bars)).toMatch(/<caption[^>]*>分乡镇.*<th scope="row"[^>]*>城关镇.*<rect width="50.00%"/s);
    expect(html(gallery.sparkline!)).toMatch(
      /role="img" aria-label="2 到 18".*<title>2 到 18<\/title><polyline points="3,25 /,
    );
    expect(html(gallery.funnel!)).toMatch(/<ol.*征集.*aria-label="征集 238"/s);
  });
  it("a confirm button is a plain submit without JavaScript, and its dialog is named", () => {
    const out = html(confirm);
    expect(out).toMatch(/^<button type="submit"[^>]*value="withdraw"[^>]*name="intent"/);
    const id = /<dialog aria-labelledby="([^"]+)"/.exec(out)?.[1];
    expect(out).toContain(`<h2 id="${id}"`);
  });
  it("a dialog's trigger is a link without JavaScript when it has somewhere to go", () => {
    expect(html(dialog)).toMatch(/^<a [^>]*href="\?return=1"/);
  });
  it("a menu opens natively", () => {
    expect(html(menu)).toMatch(
      /^<details[^>]*><summary[^>]*>更多.*<button type="submit"[^>]*value="hide" name="intent"/s,
    );
  });
  it("notices interrupt only for danger", () => {
    expect(html(<Notice tone="danger">x</Notice>)).toContain('role="alert"');
    expect(html(<Notice tone="done">x</Notice>)).not.toContain("role=");
    expect(html(<Notice live="status">x</Notice>)).toContain('role="status"');
  });
  it("places in the site are marked: tabs, crumbs, facets", () => {
    expect(html(gallery.tabs!)).toMatch(/<nav aria-label="状态".*aria-current="page"[^>]*>全部/s);
    expect(html(gallery.header!)).toMatch(/<nav aria-label="位置".*<span aria-current="page">需求<\/span>.*<h1/s);
    expect(html(gallery.facets!)).toMatch(/<details open="".*aria-current="true"/s);
  });
  it("links leave the site without a trace and stay inside it through next/link", () => {
    expect(html(<TextLink href="https://example.org">x</TextLink>)).toContain('rel="noopener noreferrer"');
    expect(html(<TextLink href="/needs">x</TextLink>)).toContain('href="/needs"');
    expect(html(<TextLink href="mailto:a@example.org">x</TextLink>)).toContain('href="mailto:a@example.org"');
  });
  it("a search carries the other filters along and nothing undefined", () => {
    const out = html(gallery.search!);
    expect(out.match(/type="hidden" name="field"/g)).toHaveLength(2);
    expect(out).not.toContain('name="page"');
    expect(out).toContain('aria-label="搜索需求"');
  });
  it("progress without a value is indeterminate, and times are for machines too", () => {
    expect(html(<Progress label="排队" />)).toMatch(/<progress aria-label="排队" class="[^"]*" max="100">/);
    expect(html(gallery.time!)).toContain('dateTime="2026-11-22T06:03:00Z" title="2026-11-22 14:03"');
  });
  it("grouped options keep their group, a pending button its focus", () => {
    expect(html(gallery.select!)).toContain('<optgroup label="一组">');
    const busy = html(<Button pending>存</Button>);
    expect(busy).toContain('aria-disabled="true"');
    expect(busy).not.toMatch(/ disabled=/);
  });
});
