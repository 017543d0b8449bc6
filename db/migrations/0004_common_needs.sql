CREATE TABLE "need_likenesses" (
	"need_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"score" numeric(5, 2) NOT NULL,
	"words" text[] DEFAULT '{}'::text[] NOT NULL,
	"computed_at" timestamp with time zone NOT NULL,
	"kept_at" timestamp with time zone,
	"kept_by" uuid,
	CONSTRAINT "need_likenesses_pkey" PRIMARY KEY("need_id","other_id"),
	CONSTRAINT "need_likenesses_self_check" CHECK ("need_likenesses"."need_id" <> "need_likenesses"."other_id"),
	CONSTRAINT "need_likenesses_score_check" CHECK ("need_likenesses"."score" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "common_need_members" (
	"id" uuid PRIMARY KEY NOT NULL,
	"common_need_id" uuid NOT NULL,
	"need_id" uuid NOT NULL,
	"joined_by" uuid,
	"joined_at" timestamp with time zone NOT NULL,
	"named_at" timestamp with time zone,
	"left_by" uuid,
	"left_at" timestamp with time zone,
	"left_reason" text,
	CONSTRAINT "common_need_members_self_check" CHECK ("common_need_members"."need_id" <> "common_need_members"."common_need_id"),
	CONSTRAINT "common_need_members_left_check" CHECK (("common_need_members"."left_at" is null) = ("common_need_members"."left_reason" is null))
);
--> statement-breakpoint
CREATE TABLE "need_invited_universities" (
	"need_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "need_invited_universities_pkey" PRIMARY KEY("need_id","organization_id")
);
--> statement-breakpoint
ALTER TABLE "needs" DROP CONSTRAINT "needs_consent_method_check";--> statement-breakpoint
ALTER TABLE "needs" DROP CONSTRAINT "needs_close_reason_check";--> statement-breakpoint
ALTER TABLE "needs" ADD COLUMN "common" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "need_likenesses" ADD CONSTRAINT "need_likenesses_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_likenesses" ADD CONSTRAINT "need_likenesses_other_id_needs_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."needs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_likenesses" ADD CONSTRAINT "need_likenesses_kept_by_users_id_fk" FOREIGN KEY ("kept_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "common_need_members" ADD CONSTRAINT "common_need_members_common_need_id_needs_id_fk" FOREIGN KEY ("common_need_id") REFERENCES "public"."needs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "common_need_members" ADD CONSTRAINT "common_need_members_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "common_need_members" ADD CONSTRAINT "common_need_members_joined_by_users_id_fk" FOREIGN KEY ("joined_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "common_need_members" ADD CONSTRAINT "common_need_members_left_by_users_id_fk" FOREIGN KEY ("left_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_invited_universities" ADD CONSTRAINT "need_invited_universities_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_invited_universities" ADD CONSTRAINT "need_invited_universities_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "need_likenesses_other_index" ON "need_likenesses" USING btree ("other_id");--> statement-breakpoint
CREATE UNIQUE INDEX "common_need_members_need_key" ON "common_need_members" USING btree ("need_id") WHERE "common_need_members"."left_at" is null;--> statement-breakpoint
CREATE INDEX "common_need_members_common_index" ON "common_need_members" USING btree ("common_need_id","joined_at");--> statement-breakpoint
CREATE INDEX "need_invited_universities_organization_index" ON "need_invited_universities" USING btree ("organization_id");--> statement-breakpoint
ALTER TABLE "needs" ADD CONSTRAINT "needs_common_check" CHECK (not "needs"."common" or ("needs"."visibility" = 'masked' and "needs"."public_title" is not null and "needs"."public_problem" is not null
        and "needs"."status" not in ('draft', 'submitted', 'returned', 'withdrawn')));--> statement-breakpoint
ALTER TABLE "needs" ADD CONSTRAINT "needs_consent_method_check" CHECK ("needs"."consent_method" in ('link', 'account', 'form', 'members'));--> statement-breakpoint
ALTER TABLE "needs" ADD CONSTRAINT "needs_close_reason_check" CHECK ("needs"."close_reason" in ('self_solved', 'abandoned', 'duplicate', 'untrue', 'no_expert', 'no_funds', 'transferred', 'dissolved'));