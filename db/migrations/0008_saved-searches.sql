CREATE TABLE "saved_search_hits" (
	"saved_search_id" uuid NOT NULL,
	"object_id" uuid NOT NULL,
	"mailed_at" timestamp with time zone,
	CONSTRAINT "saved_search_hits_pkey" PRIMARY KEY("saved_search_id","object_id")
);
--> statement-breakpoint
CREATE TABLE "saved_searches" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"alert" text DEFAULT 'none' NOT NULL,
	"last_mail_at" timestamp with time zone,
	"mail_day" date,
	"mails_on_day" integer DEFAULT 0 NOT NULL,
	"daily_day" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "saved_searches_kind_check" CHECK ("saved_searches"."kind" in ('need', 'expert')),
	CONSTRAINT "saved_searches_alert_check" CHECK ("saved_searches"."alert" in ('at_once', 'daily', 'none')),
	CONSTRAINT "saved_searches_mails_check" CHECK ("saved_searches"."mails_on_day" = 0 or "saved_searches"."mail_day" is not null)
);
--> statement-breakpoint
ALTER TABLE "saved_search_hits" ADD CONSTRAINT "saved_search_hits_saved_search_id_saved_searches_id_fk" FOREIGN KEY ("saved_search_id") REFERENCES "public"."saved_searches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_searches" ADD CONSTRAINT "saved_searches_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "saved_searches_query_key" ON "saved_searches" USING btree ("user_id","kind","query");--> statement-breakpoint
CREATE INDEX "saved_searches_alert_index" ON "saved_searches" USING btree ("alert","id") WHERE "saved_searches"."alert" <> 'none';