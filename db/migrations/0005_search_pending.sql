CREATE TABLE "search_pending" (
	"kind" text NOT NULL,
	"object_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"change" uuid NOT NULL,
	"removed" boolean NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"since" timestamp with time zone NOT NULL,
	CONSTRAINT "search_pending_key" PRIMARY KEY("kind","audience","object_id"),
	CONSTRAINT "search_pending_audience_check" CHECK ("search_pending"."audience" in ('public', 'staff'))
);
--> statement-breakpoint
CREATE INDEX "search_pending_order_index" ON "search_pending" USING btree ("attempts","removed","since");