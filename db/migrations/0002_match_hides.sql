CREATE TABLE "match_hides" (
	"expert_id" uuid NOT NULL,
	"need_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "match_hides_pkey" PRIMARY KEY("expert_id","need_id")
);
--> statement-breakpoint
ALTER TABLE "match_hides" ADD CONSTRAINT "match_hides_expert_id_experts_id_fk" FOREIGN KEY ("expert_id") REFERENCES "public"."experts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_hides" ADD CONSTRAINT "match_hides_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE cascade ON UPDATE no action;