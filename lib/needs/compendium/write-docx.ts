import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  InternalHyperlink,
  LeaderType,
  Packer,
  PageNumber,
  PageReference,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import { type Translate, translator } from "@/lib/i18n/translate";
import type { Context } from "@/lib/platform/context";
import type { Deployment } from "@/lib/platform/settings";
import { bodyFont, headingFont, styles, titleFont } from "./docx-styles";
import type { Compendium, CompendiumField } from "./load-compendium";
import { needParts } from "./need-parts";
import { officialDay, prefaceOf } from "./preface";

/** Usable width of an A4 page with these margins, in twentieths of a point. */
const textWidth = 11_906 - 2 * 1_587;

/** The compendium as Word reads it: cover, preface, contents with page numbers, then the needs by field. */
export async function writeDocx(ctx: Context, site: Deployment, compendium: Compendium): Promise<Buffer> {
  const t = translator(ctx.locale);
  const page = {
    size: { width: 11_906, height: 16_838 },
    margin: { top: 2_098, bottom: 1_984, left: 1_587, right: 1_587 },
  };
  const document = new Document({
    creator: site.bureau[ctx.locale],
    title: t("public.compendium.title"),
    // Word fills in the page numbers of the contents when it opens the file.
    features: { updateFields: true },
    styles,
    sections: [
      { properties: { page }, children: cover(ctx, t, site, compendium) },
      {
        properties: { page: { ...page, pageNumbers: { start: 1 } } },
        footers: { default: pageNumber() },
        children: [
          ...preface(ctx, t, site, compendium),
          ...contents(ctx, t, compendium),
          ...compendium.fields.flatMap((field) => chapter(ctx, t, field)),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function cover(ctx: Context, t: Translate, site: Deployment, { edition }: Compendium): Paragraph[] {
  const line = (text: string, size: number, before: number, font = bodyFont) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before, after: 200 },
      children: [new TextRun({ text, size, font })],
    });
  return [
    line(site.city[ctx.locale], 44, 3_200, titleFont),
    line(t("public.compendium.title"), 64, 200, titleFont),
    line(t(`public.compendium.${edition === "full" ? "editionFull" : "editionMasked"}`), 32, 400),
    line(site.bureau[ctx.locale], 32, 4_800),
    line(officialDay(ctx), 32, 0),
  ];
}

function preface(ctx: Context, t: Translate, site: Deployment, compendium: Compendium): Paragraph[] {
  return [
    new Paragraph({ style: "Front", text: t("public.compendium.preface") }),
    ...prefaceOf(ctx, site, compendium).map((text) => new Paragraph({ style: "Body", text })),
  ];
}

function contents(ctx: Context, t: Translate, { fields }: Compendium): Paragraph[] {
  const entry = (text: string, anchor: string, bold: boolean) =>
    new Paragraph({
      style: "Contents",
      indent: bold ? undefined : { left: 320 },
      tabStops: [{ type: TabStopType.RIGHT, position: textWidth, leader: LeaderType.DOT }],
      children: [
        new InternalHyperlink({ anchor, children: [new TextRun({ text, font: bold ? headingFont : bodyFont })] }),
        new TextRun({ children: [new Tab()] }),
        new PageReference(anchor),
      ],
    });
  return [
    new Paragraph({ style: "Front", pageBreakBefore: true, text: t("public.compendium.contents") }),
    ...fields.flatMap((field) => [
      entry(
        t("public.compendium.fieldCount", { field: nameOf(ctx, field), count: field.needs.length }),
        anchorOf(field.code),
        true,
      ),
      ...field.needs.map((need) => entry(`${need.code}  ${need.title}`, anchorOf(need.code), false)),
    ]),
    ...(fields.length === 0 ? [new Paragraph({ style: "Body", text: t("public.compendium.empty") })] : []),
  ];
}

function chapter(ctx: Context, t: Translate, field: CompendiumField): Paragraph[] {
  return [
    heading("Heading1", nameOf(ctx, field), field.code, true),
    ...field.needs.flatMap((need) => [
      heading("Heading2", need.title, need.code, false),
      ...needParts(t, ctx.locale, need).map(
        ({ label, text }) =>
          new Paragraph({
            style: "Fact",
            children: [
              new TextRun({ text: `${label}${ctx.locale === "en" ? ": " : "："}`, font: headingFont }),
              ...text.split("\n").map((line, index) => new TextRun({ text: line, break: index > 0 ? 1 : undefined })),
            ],
          }),
      ),
    ]),
  ];
}

function heading(style: string, text: string, code: string, pageBreakBefore: boolean): Paragraph {
  return new Paragraph({
    style,
    pageBreakBefore,
    keepNext: true,
    children: [new Bookmark({ id: anchorOf(code), children: [new TextRun({ text })] })],
  });
}

function pageNumber(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], size: 24 })],
      }),
    ],
  });
}

function anchorOf(code: string): string {
  return `n_${code.replace(/\W/g, "_")}`;
}

function nameOf(ctx: Context, field: CompendiumField): string {
  return ctx.locale === "en" ? field.en : field.zh;
}
