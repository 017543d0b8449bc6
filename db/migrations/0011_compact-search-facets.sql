CREATE TABLE "search_attributes" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "search_attributes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"audience" text NOT NULL,
	"value" text NOT NULL,
	CONSTRAINT "search_attributes_audience_check" CHECK ("search_attributes"."audience" in ('public', 'staff'))
);
--> statement-breakpoint
DROP INDEX "search_documents_terms_index";--> statement-breakpoint
DROP INDEX "search_documents_attributes_index";--> statement-breakpoint
ALTER TABLE "search_documents" ADD COLUMN "facets" integer[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "search_documents" ADD COLUMN "signs" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "search_documents" ADD COLUMN "folded" text;--> statement-breakpoint
CREATE UNIQUE INDEX "search_attributes_key" ON "search_attributes" USING btree ("audience","value");--> statement-breakpoint
INSERT INTO "search_attributes" ("audience", "value")
SELECT DISTINCT d."audience", value FROM "search_documents" d, unnest(d."attributes") AS value ORDER BY 1, 2;--> statement-breakpoint
UPDATE "search_documents" d SET
  "facets" = array(SELECT a."id" FROM "search_attributes" a WHERE a."audience" = d."audience" AND a."value" = ANY(d."attributes") ORDER BY a."id"),
  "signs" = coalesce((SELECT string_agg(chr(19968 + a."id"), '' ORDER BY a."id") FROM "search_attributes" a
    WHERE a."audience" = d."audience" AND a."value" = ANY(d."attributes")), ''),
  "folded" = nullif(lower(normalize("title", NFKC)), "title");--> statement-breakpoint
DROP INDEX "search_documents_title_trigram_index";--> statement-breakpoint
ALTER TABLE "search_documents" SET (toast_tuple_target = 512);--> statement-breakpoint
ALTER TABLE "search_documents" ALTER COLUMN "terms" SET STATISTICS 0;--> statement-breakpoint
ALTER TABLE "search_documents" ALTER COLUMN "facets" SET STATISTICS 0;--> statement-breakpoint
CREATE INDEX "search_documents_public_needs_index" ON "search_documents" USING gin ("terms","facets") WITH (fastupdate=false) WHERE "search_documents"."audience" = 'public' and "search_documents"."kind" = 'need';--> statement-breakpoint
CREATE INDEX "search_documents_public_experts_index" ON "search_documents" USING gin ("terms","facets") WITH (fastupdate=false) WHERE "search_documents"."audience" = 'public' and "search_documents"."kind" = 'expert';--> statement-breakpoint
CREATE INDEX "search_documents_staff_needs_index" ON "search_documents" USING gin ("terms","facets") WITH (fastupdate=false) WHERE "search_documents"."audience" = 'staff' and "search_documents"."kind" = 'need';--> statement-breakpoint
CREATE INDEX "search_documents_staff_experts_index" ON "search_documents" USING gin ("terms","facets") WITH (fastupdate=false) WHERE "search_documents"."audience" = 'staff' and "search_documents"."kind" = 'expert';--> statement-breakpoint
CREATE INDEX "search_documents_staff_others_index" ON "search_documents" USING gin ("terms","facets") WITH (fastupdate=false) WHERE "search_documents"."audience" = 'staff' and "search_documents"."kind" in ('organization', 'engagement', 'agreement');