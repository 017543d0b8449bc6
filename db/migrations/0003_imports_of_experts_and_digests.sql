CREATE TABLE "digest_needs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"digest_id" uuid NOT NULL,
	"expert_id" uuid NOT NULL,
	"need_id" uuid NOT NULL,
	CONSTRAINT "digest_needs_pair_key" UNIQUE("expert_id","need_id")
);
--> statement-breakpoint
CREATE TABLE "digests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"week" date NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "digests_week_key" UNIQUE("user_id","week")
);
--> statement-breakpoint
ALTER TABLE "imports" DROP CONSTRAINT "imports_status_check";--> statement-breakpoint
ALTER TABLE "imports" ALTER COLUMN "file_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ALTER COLUMN "round_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "digest_paused_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "import_rows" ADD COLUMN "expert_id" uuid;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "kind" text DEFAULT 'needs' NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "organization_id" uuid;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "status_since" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "digest_needs" ADD CONSTRAINT "digest_needs_digest_id_digests_id_fk" FOREIGN KEY ("digest_id") REFERENCES "public"."digests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digest_needs" ADD CONSTRAINT "digest_needs_expert_id_experts_id_fk" FOREIGN KEY ("expert_id") REFERENCES "public"."experts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digest_needs" ADD CONSTRAINT "digest_needs_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digests" ADD CONSTRAINT "digests_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "digest_needs_digest_index" ON "digest_needs" USING btree ("digest_id");--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_expert_id_experts_id_fk" FOREIGN KEY ("expert_id") REFERENCES "public"."experts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_kind_check" CHECK ("imports"."kind" in ('needs', 'experts'));--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_scope_check" CHECK (("imports"."kind" = 'needs') = ("imports"."round_id" is not null) and ("imports"."kind" = 'experts') = ("imports"."organization_id" is not null));--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_file_check" CHECK ("imports"."status" = 'discarded' or "imports"."file_id" is not null);--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_status_check" CHECK ("imports"."status" in ('uploaded', 'preview', 'running', 'done', 'failed', 'discarded'));