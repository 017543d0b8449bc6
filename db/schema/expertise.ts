import { sql } from "drizzle-orm";
import { type AnyPgColumn, boolean, check, integer, pgTable, text } from "drizzle-orm/pg-core";

/** 国家重点支持的高新技术领域 (国科发火〔2016〕32号, 附件), levels 1 ("4") and 2 ("4.1"). */
export const fields = pgTable(
  "fields",
  {
    code: text("code").primaryKey(),
    parentCode: text("parent_code").references((): AnyPgColumn => fields.code, { onDelete: "restrict" }),
    nameZh: text("name_zh").notNull(),
    nameEn: text("name_en").notNull(),
    position: integer("position").notNull(),
    active: boolean("active").notNull().default(true),
  },
  (table) => [
    check("fields_code_check", sql`${table.code} ~ '^[1-9]([.][1-9][0-9]?)?$'`),
    check("fields_level_check", sql`(${table.parentCode} is null) = (position('.' in ${table.code}) = 0)`),
  ],
);
