import type { IStylesOptions } from "docx";

const font = (eastAsia: string) => ({
  ascii: "Times New Roman",
  hAnsi: "Times New Roman",
  cs: "Times New Roman",
  eastAsia,
});

/** Fonts that Word and WPS bring along in China; elsewhere they are replaced by their like. */
export const titleFont = font("SimSun");
export const headingFont = font("SimHei");
export const bodyFont = font("FangSong");

/** Official style: 三号 (16 pt) 仿宋 text at a fixed line height, 黑体 headings. Sizes are half points. */
export const styles: IStylesOptions = {
  default: {
    document: { run: { font: bodyFont, size: 28 }, paragraph: { spacing: { line: 500, lineRule: "exact" } } },
  },
  paragraphStyles: [
    {
      id: "Front",
      name: "Front",
      run: { font: headingFont, size: 36 },
      paragraph: { alignment: "center", spacing: { before: 200, after: 300, line: 600, lineRule: "exact" } },
    },
    {
      id: "Body",
      name: "Body",
      run: { size: 32 },
      paragraph: { indent: { firstLine: 640 }, spacing: { line: 580, lineRule: "exact" } },
    },
    { id: "Contents", name: "Contents", run: { size: 24 }, paragraph: { spacing: { line: 400, lineRule: "exact" } } },
    { id: "Fact", name: "Fact", run: { size: 24 }, paragraph: { spacing: { line: 400, lineRule: "exact" } } },
    {
      id: "Heading1",
      name: "heading 1",
      next: "Heading2",
      run: { font: headingFont, size: 36 },
      paragraph: { alignment: "center", spacing: { after: 300, line: 600, lineRule: "exact" }, outlineLevel: 0 },
    },
    {
      id: "Heading2",
      name: "heading 2",
      next: "Fact",
      run: { font: headingFont, size: 28 },
      paragraph: { spacing: { before: 360, after: 120, line: 480, lineRule: "exact" }, outlineLevel: 1 },
    },
  ],
};
