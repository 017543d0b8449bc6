CREATE TABLE "match_models" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" integer NOT NULL,
	"state" text NOT NULL,
	"body" jsonb NOT NULL,
	"learned" jsonb NOT NULL,
	"replay" jsonb NOT NULL,
	"engine" text NOT NULL,
	"decisions" integer NOT NULL,
	"needs" integer NOT NULL,
	"trained_until" timestamp with time zone NOT NULL,
	"trained_at" timestamp with time zone NOT NULL,
	"activated_at" timestamp with time zone,
	"activated_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "match_models_state_check" CHECK ("match_models"."state" in ('candidate', 'active', 'retired')),
	CONSTRAINT "match_models_activated_check" CHECK ("match_models"."state" = 'candidate' or "match_models"."activated_at" is not null)
);
--> statement-breakpoint
ALTER TABLE "matches" ADD COLUMN "lesson" jsonb;--> statement-breakpoint
ALTER TABLE "match_models" ADD CONSTRAINT "match_models_activated_by_users_id_fk" FOREIGN KEY ("activated_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "match_models_number_key" ON "match_models" USING btree ("number");--> statement-breakpoint
CREATE UNIQUE INDEX "match_models_active_key" ON "match_models" USING btree ("state") WHERE "match_models"."state" = 'active';