CREATE TABLE "search_terms" (
	"audience" text NOT NULL,
	"term" text NOT NULL,
	"lexeme" text NOT NULL,
	"pinyin" text,
	"initials" text,
	"deletes" text[] DEFAULT '{}' NOT NULL,
	"documents" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "search_terms_pkey" PRIMARY KEY("audience","term"),
	CONSTRAINT "search_terms_audience_check" CHECK ("search_terms"."audience" in ('public', 'staff'))
);
--> statement-breakpoint
ALTER TABLE "search_documents" DROP CONSTRAINT "search_documents_kind_check";--> statement-breakpoint
ALTER TABLE "search_documents" ALTER COLUMN "words" SET DEFAULT '';--> statement-breakpoint
ALTER TABLE "search_documents" ADD COLUMN "body" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "search_documents" ADD COLUMN "code" text;--> statement-breakpoint
ALTER TABLE "search_documents" ADD COLUMN "terms" "tsvector" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "search_documents" ADD COLUMN "attributes" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "search_documents" ADD COLUMN "sorts" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
CREATE INDEX "search_terms_prefix_index" ON "search_terms" USING btree ("audience","term" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "search_terms_pinyin_index" ON "search_terms" USING btree ("audience","pinyin" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "search_terms_initials_index" ON "search_terms" USING btree ("audience","initials" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "search_terms_deletes_index" ON "search_terms" USING gin ("deletes") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "search_documents_terms_index" ON "search_documents" USING gin ("terms") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "search_documents_attributes_index" ON "search_documents" USING gin ("attributes") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "search_documents_code_index" ON "search_documents" USING btree ("audience","kind","code");--> statement-breakpoint
CREATE INDEX "search_documents_newest_index" ON "search_documents" USING btree ("audience","kind",("sorts" -> 'newest'),"object_id");--> statement-breakpoint
CREATE INDEX "search_documents_funds_index" ON "search_documents" USING btree ("audience","kind",("sorts" -> 'funds'),"object_id");--> statement-breakpoint
CREATE INDEX "search_documents_soonest_index" ON "search_documents" USING btree ("audience","kind",("sorts" -> 'soonest'),"object_id");--> statement-breakpoint
CREATE INDEX "search_documents_confirmed_index" ON "search_documents" USING btree ("audience","kind",("sorts" -> 'confirmed'),"object_id");--> statement-breakpoint
CREATE INDEX "search_documents_name_index" ON "search_documents" USING btree ("audience","kind",("sorts" -> 'name'),"object_id");--> statement-breakpoint
ALTER TABLE "search_documents" ADD CONSTRAINT "search_documents_kind_check" CHECK ("search_documents"."kind" in ('need', 'expert', 'organization', 'engagement', 'agreement'));--> statement-breakpoint
ALTER TABLE "search_documents" ALTER COLUMN "terms" SET STORAGE EXTERNAL;--> statement-breakpoint
ALTER TABLE "search_documents" SET (toast_tuple_target = 256);
