CREATE TABLE "agreement_confirmations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agreement_id" uuid NOT NULL,
	"side" text NOT NULL,
	"user_id" uuid,
	"text_hash" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"voided_at" timestamp with time zone,
	CONSTRAINT "agreement_confirmations_side_check" CHECK ("agreement_confirmations"."side" in ('party_a', 'party_b'))
);
--> statement-breakpoint
CREATE TABLE "agreement_evidence" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agreement_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"on_date" date NOT NULL,
	"amount" numeric(14, 2),
	"reference" text DEFAULT '' NOT NULL,
	"issuer" text DEFAULT '' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"file_id" uuid,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"voided_at" timestamp with time zone,
	CONSTRAINT "agreement_evidence_kind_check" CHECK ("agreement_evidence"."kind" in ('intent', 'signed', 'registered', 'paid', 'accepted', 'benefit')),
	CONSTRAINT "agreement_evidence_amount_check" CHECK ("agreement_evidence"."kind" <> 'paid' or "agreement_evidence"."amount" > 0),
	CONSTRAINT "agreement_evidence_registered_check" CHECK ("agreement_evidence"."kind" <> 'registered' or ("agreement_evidence"."reference" <> '' and "agreement_evidence"."issuer" <> ''))
);
--> statement-breakpoint
CREATE TABLE "agreement_milestones" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agreement_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"title" text NOT NULL,
	"due_on" date,
	"amount" numeric(14, 2),
	"done_on" date
);
--> statement-breakpoint
CREATE TABLE "agreements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"need_id" uuid,
	"engagement_id" uuid,
	"expert_id" uuid,
	"party_a_id" uuid NOT NULL,
	"party_b_id" uuid NOT NULL,
	"amount" numeric(14, 2),
	"technology_amount" numeric(14, 2),
	"starts_on" date,
	"ends_on" date,
	"terms" text DEFAULT '' NOT NULL,
	"text_hash" text NOT NULL,
	"status" text NOT NULL,
	"status_since" timestamp with time zone NOT NULL,
	"approved_at" timestamp with time zone,
	"approved_by" uuid,
	"approval_reference" text,
	"scan_file_id" uuid,
	"signed_on" date,
	"effective_at" timestamp with time zone,
	"checked_by" uuid,
	"end_reason" text,
	"ended_at" timestamp with time zone,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "agreements_kind_check" CHECK ("agreements"."kind" in ('development_commissioned', 'development_joint', 'transfer', 'licence', 'consulting', 'service', 'framework', 'platform', 'workstation', 'talent')),
	CONSTRAINT "agreements_status_check" CHECK ("agreements"."status" in ('draft', 'confirming', 'sealing', 'effective', 'completed', 'terminated')),
	CONSTRAINT "agreements_parties_check" CHECK ("agreements"."party_a_id" <> "agreements"."party_b_id"),
	CONSTRAINT "agreements_amount_check" CHECK ("agreements"."amount" >= 0 and ("agreements"."technology_amount" is null or "agreements"."technology_amount" <= "agreements"."amount")),
	CONSTRAINT "agreements_dates_check" CHECK ("agreements"."ends_on" is null or "agreements"."starts_on" is null or "agreements"."ends_on" >= "agreements"."starts_on"),
	CONSTRAINT "agreements_effective_check" CHECK ("agreements"."status" not in ('effective', 'completed') or ("agreements"."effective_at" is not null and "agreements"."signed_on" is not null
        and "agreements"."scan_file_id" is not null and "agreements"."checked_by" is not null and "agreements"."approved_at" is not null)),
	CONSTRAINT "agreements_technical_check" CHECK ("agreements"."kind" not in ('development_commissioned', 'development_joint', 'transfer', 'licence', 'consulting', 'service') or "agreements"."amount" is not null or "agreements"."status" = 'draft'),
	CONSTRAINT "agreements_terminated_check" CHECK ("agreements"."status" <> 'terminated' or "agreements"."end_reason" is not null)
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"role" text NOT NULL,
	"name" text NOT NULL,
	"phone" text,
	"email" text,
	"organization_id" uuid,
	"township_id" uuid,
	"group_id" uuid,
	"expert_id" uuid,
	"invited_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"consumed_at" timestamp with time zone,
	"consumed_by" uuid,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "invitations_role_check" CHECK ("invitations"."role" in ('enterprise', 'expert', 'university', 'township', 'officer', 'leader', 'director', 'admin')),
	CONSTRAINT "invitations_identifier_check" CHECK ("invitations"."phone" is not null or "invitations"."email" is not null),
	CONSTRAINT "invitations_scope_check" CHECK (case "invitations"."role"
    when 'enterprise' then "invitations"."organization_id" is not null
    when 'university' then "invitations"."organization_id" is not null
    when 'expert' then "invitations"."expert_id" is not null and "invitations"."organization_id" is not null
    when 'township' then "invitations"."township_id" is not null
    when 'officer' then "invitations"."group_id" is not null
    when 'leader' then "invitations"."group_id" is not null
    else true end)
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"organization_id" uuid,
	"township_id" uuid,
	"group_id" uuid,
	"expert_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "memberships_role_check" CHECK ("memberships"."role" in ('enterprise', 'expert', 'university', 'township', 'officer', 'leader', 'director', 'admin')),
	CONSTRAINT "memberships_scope_check" CHECK (case "memberships"."role"
    when 'enterprise' then "memberships"."organization_id" is not null
    when 'university' then "memberships"."organization_id" is not null
    when 'expert' then "memberships"."expert_id" is not null and "memberships"."organization_id" is not null
    when 'township' then "memberships"."township_id" is not null
    when 'officer' then "memberships"."group_id" is not null
    when 'leader' then "memberships"."group_id" is not null
    else true end)
);
--> statement-breakpoint
CREATE TABLE "one_time_codes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"code_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"consumed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"membership_id" uuid,
	"epoch" integer NOT NULL,
	"pending_totp" boolean DEFAULT false NOT NULL,
	"totp_attempts" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"user_agent" text
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"phone" text,
	"email" text,
	"password_hash" text,
	"oidc_subject" text,
	"status" text DEFAULT 'active' NOT NULL,
	"epoch" integer DEFAULT 1 NOT NULL,
	"locale" text DEFAULT 'zh-CN' NOT NULL,
	"totp_secret" text,
	"totp_enabled_at" timestamp with time zone,
	"totp_last_step" integer,
	"mail_digest" text DEFAULT 'at_once' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "users_identifier_check" CHECK ("users"."phone" is not null or "users"."email" is not null),
	CONSTRAINT "users_status_check" CHECK ("users"."status" in ('active', 'disabled')),
	CONSTRAINT "users_locale_check" CHECK ("users"."locale" in ('zh-CN', 'en')),
	CONSTRAINT "users_mail_digest_check" CHECK ("users"."mail_digest" in ('at_once', 'weekly', 'never'))
);
--> statement-breakpoint
CREATE TABLE "engagement_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"engagement_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"happened_on" date NOT NULL,
	"headcount" integer DEFAULT 0 NOT NULL,
	"body" text NOT NULL,
	"side" text NOT NULL,
	"author_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "engagement_entries_kind_check" CHECK ("engagement_entries"."kind" in ('call', 'visit', 'campus', 'online', 'sample', 'document', 'message', 'note')),
	CONSTRAINT "engagement_entries_side_check" CHECK ("engagement_entries"."side" in ('firm', 'expert', 'university', 'bureau')),
	CONSTRAINT "engagement_entries_headcount_check" CHECK ("engagement_entries"."headcount" between 0 and 500)
);
--> statement-breakpoint
CREATE TABLE "engagements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"need_id" uuid NOT NULL,
	"expert_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	"university_id" uuid NOT NULL,
	"origin" text NOT NULL,
	"status" text NOT NULL,
	"status_since" timestamp with time zone NOT NULL,
	"proposal" text DEFAULT '' NOT NULL,
	"decline_code" text,
	"decline_note" text DEFAULT '' NOT NULL,
	"failure_code" text,
	"failure_note" text DEFAULT '' NOT NULL,
	"referral" text DEFAULT '' NOT NULL,
	"referred_expert_id" uuid,
	"next_step" text DEFAULT '' NOT NULL,
	"next_side" text,
	"due_on" date,
	"last_activity_at" timestamp with time zone NOT NULL,
	"responded_at" timestamp with time zone,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "engagements_status_check" CHECK ("engagements"."status" in ('invited', 'interested', 'declined', 'referred', 'negotiating', 'agreed', 'contracted', 'failed')),
	CONSTRAINT "engagements_origin_check" CHECK ("engagements"."origin" in ('recommended', 'applied', 'invited')),
	CONSTRAINT "engagements_next_side_check" CHECK ("engagements"."next_side" in ('firm', 'expert', 'university', 'bureau')),
	CONSTRAINT "engagements_decline_code_check" CHECK ("engagements"."decline_code" in ('not_my_field', 'no_time', 'too_little_detail', 'funds_too_low', 'conflict', 'too_far', 'other')),
	CONSTRAINT "engagements_failure_code_check" CHECK ("engagements"."failure_code" in ('price', 'technical_gap', 'timing', 'firm_silent', 'expert_silent', 'solved_elsewhere', 'other')),
	CONSTRAINT "engagements_declined_check" CHECK (("engagements"."status" = 'declined') = ("engagements"."decline_code" is not null)),
	CONSTRAINT "engagements_failed_check" CHECK (("engagements"."status" = 'failed') = ("engagements"."failure_code" is not null))
);
--> statement-breakpoint
CREATE TABLE "fields" (
	"code" text PRIMARY KEY NOT NULL,
	"parent_code" text,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"position" integer NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "fields_code_check" CHECK ("fields"."code" ~ '^[1-9]([.][1-9][0-9]?)?$'),
	CONSTRAINT "fields_level_check" CHECK (("fields"."parent_code" is null) = (position('.' in "fields"."code") = 0))
);
--> statement-breakpoint
CREATE TABLE "expert_avoidances" (
	"expert_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	CONSTRAINT "expert_avoidances_pkey" PRIMARY KEY("expert_id","organization_id")
);
--> statement-breakpoint
CREATE TABLE "expert_fields" (
	"expert_id" uuid NOT NULL,
	"field_code" text NOT NULL,
	CONSTRAINT "expert_fields_pkey" PRIMARY KEY("expert_id","field_code")
);
--> statement-breakpoint
CREATE TABLE "expert_outputs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"expert_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"year" integer,
	"stage" text,
	"abstract" text DEFAULT '' NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "expert_outputs_kind_check" CHECK ("expert_outputs"."kind" in ('paper', 'patent', 'project', 'product')),
	CONSTRAINT "expert_outputs_stage_check" CHECK ("expert_outputs"."stage" in ('lab', 'pilot', 'small_batch', 'scaled')),
	CONSTRAINT "expert_outputs_year_check" CHECK ("expert_outputs"."year" between 1950 and 2100)
);
--> statement-breakpoint
CREATE TABLE "experts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"school_id" uuid,
	"group_id" uuid,
	"name" text NOT NULL,
	"title" text NOT NULL,
	"discipline" text NOT NULL,
	"bio" text DEFAULT '' NOT NULL,
	"directions" text[] DEFAULT '{}'::text[] NOT NULL,
	"industries" text[] DEFAULT '{}'::text[] NOT NULL,
	"services" text[] DEFAULT '{}'::text[] NOT NULL,
	"equipment" text[] DEFAULT '{}'::text[] NOT NULL,
	"capacity" integer DEFAULT 3 NOT NULL,
	"phone" text,
	"email" text,
	"visibility" text DEFAULT 'public' NOT NULL,
	"claimed_at" timestamp with time zone,
	"last_confirmed_at" timestamp with time zone,
	"paused_until" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "experts_person_key" UNIQUE NULLS NOT DISTINCT("organization_id","school_id","name"),
	CONSTRAINT "experts_visibility_check" CHECK ("experts"."visibility" in ('public', 'members', 'hidden')),
	CONSTRAINT "experts_industries_check" CHECK ("experts"."industries" <@ array['stainless', 'machinery', 'food', 'textile', 'solar', 'materials', 'biomed', 'agriculture', 'electronics', 'chemical', 'environment', 'other']::text[]),
	CONSTRAINT "experts_services_check" CHECK ("experts"."services" <@ array['commissioned', 'joint', 'transfer', 'licence', 'equity', 'consulting', 'service', 'long_term_expert', 'joint_lab', 'other']::text[]),
	CONSTRAINT "experts_capacity_check" CHECK ("experts"."capacity" between 0 and 50)
);
--> statement-breakpoint
CREATE TABLE "match_verdicts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"need_id" uuid NOT NULL,
	"expert_id" uuid NOT NULL,
	"decision" text NOT NULL,
	"reason" text,
	"note" text DEFAULT '' NOT NULL,
	"decided_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "match_verdicts_decision_check" CHECK ("match_verdicts"."decision" in ('recommended', 'dismissed')),
	CONSTRAINT "match_verdicts_reason_check" CHECK ("match_verdicts"."reason" in ('wrong_field', 'wrong_scale', 'wrong_stage', 'too_far', 'no_capacity', 'conflict', 'declined_before', 'other')),
	CONSTRAINT "match_verdicts_dismissed_check" CHECK (("match_verdicts"."decision" = 'dismissed') = ("match_verdicts"."reason" is not null))
);
--> statement-breakpoint
CREATE TABLE "matches" (
	"id" uuid PRIMARY KEY NOT NULL,
	"need_id" uuid NOT NULL,
	"expert_id" uuid NOT NULL,
	"score" numeric(5, 2) NOT NULL,
	"rank" integer NOT NULL,
	"reasons" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"gaps" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"engine" text NOT NULL,
	"computed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "matches_score_check" CHECK ("matches"."score" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "form_drafts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"form" text NOT NULL,
	"object_id" uuid NOT NULL,
	"values" jsonb NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "import_rows" (
	"import_id" uuid NOT NULL,
	"row_number" integer NOT NULL,
	"cells" jsonb NOT NULL,
	"problems" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"action" text NOT NULL,
	"need_id" uuid,
	"differences" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"done_at" timestamp with time zone,
	CONSTRAINT "import_rows_pkey" PRIMARY KEY("import_id","row_number"),
	CONSTRAINT "import_rows_action_check" CHECK ("import_rows"."action" in ('create', 'update', 'unchanged', 'error'))
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"file_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"created_by" uuid NOT NULL,
	"status" text NOT NULL,
	"total" integer DEFAULT 0 NOT NULL,
	"processed" integer DEFAULT 0 NOT NULL,
	"created" integer DEFAULT 0 NOT NULL,
	"changed" integer DEFAULT 0 NOT NULL,
	"unchanged" integer DEFAULT 0 NOT NULL,
	"incomplete" integer DEFAULT 0 NOT NULL,
	"failed" integer DEFAULT 0 NOT NULL,
	"problems" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "imports_status_check" CHECK ("imports"."status" in ('uploaded', 'preview', 'running', 'done', 'failed'))
);
--> statement-breakpoint
CREATE TABLE "need_indicators" (
	"id" uuid PRIMARY KEY NOT NULL,
	"need_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"present" text DEFAULT '' NOT NULL,
	"target" text DEFAULT '' NOT NULL,
	"unit" text DEFAULT '' NOT NULL,
	"method" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "need_invitees" (
	"need_id" uuid NOT NULL,
	"expert_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "need_invitees_pkey" PRIMARY KEY("need_id","expert_id")
);
--> statement-breakpoint
CREATE TABLE "need_reviews" (
	"id" uuid PRIMARY KEY NOT NULL,
	"need_id" uuid NOT NULL,
	"verdict" text NOT NULL,
	"opinion" text DEFAULT '' NOT NULL,
	"reviewer_id" uuid,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "need_reviews_verdict_check" CHECK ("need_reviews"."verdict" in ('accepted', 'returned', 'transferred'))
);
--> statement-breakpoint
CREATE TABLE "needs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"round_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	"township_id" uuid NOT NULL,
	"title" text NOT NULL,
	"type" text,
	"problem" text DEFAULT '' NOT NULL,
	"expected" text DEFAULT '' NOT NULL,
	"tried" text DEFAULT '' NOT NULL,
	"keywords" text[] DEFAULT '{}'::text[] NOT NULL,
	"field_code" text,
	"field_hint" text,
	"industry" text,
	"funds" numeric(14, 2),
	"funds_negotiable" boolean DEFAULT false NOT NULL,
	"cooperation" text[] DEFAULT '{}'::text[] NOT NULL,
	"intended" text DEFAULT '' NOT NULL,
	"wanted_by" date,
	"visibility" text,
	"public_title" text,
	"public_problem" text,
	"consent" text DEFAULT 'none' NOT NULL,
	"consent_method" text,
	"consent_at" timestamp with time zone,
	"consent_visibility" text,
	"contact_name" text,
	"contact_title" text,
	"contact_phone" text,
	"reporter" text,
	"collected_on" date,
	"source" text NOT NULL,
	"status" text NOT NULL,
	"status_since" timestamp with time zone NOT NULL,
	"close_reason" text,
	"missing" text[] DEFAULT '{}'::text[] NOT NULL,
	"owner_id" uuid,
	"submitted_at" timestamp with time zone,
	"accepted_at" timestamp with time zone,
	"published_at" timestamp with time zone,
	"expires_on" date,
	"finished_at" timestamp with time zone,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "needs_type_check" CHECK ("needs"."type" in ('technical_difficulty', 'process_improvement', 'product_development', 'testing', 'technology_introduction', 'talent', 'non_technical')),
	CONSTRAINT "needs_status_check" CHECK ("needs"."status" in ('draft', 'submitted', 'returned', 'accepted', 'published', 'engaged', 'contracted', 'solved', 'partly_solved', 'withdrawn', 'expired', 'closed')),
	CONSTRAINT "needs_industry_check" CHECK ("needs"."industry" in ('stainless', 'machinery', 'food', 'textile', 'solar', 'materials', 'biomed', 'agriculture', 'electronics', 'chemical', 'environment', 'other')),
	CONSTRAINT "needs_visibility_check" CHECK ("needs"."visibility" in ('public', 'masked', 'directed')),
	CONSTRAINT "needs_consent_check" CHECK ("needs"."consent" in ('none', 'requested', 'confirmed', 'refused')),
	CONSTRAINT "needs_consent_method_check" CHECK ("needs"."consent_method" in ('link', 'account', 'form')),
	CONSTRAINT "needs_source_check" CHECK ("needs"."source" in ('import', 'form')),
	CONSTRAINT "needs_close_reason_check" CHECK ("needs"."close_reason" in ('self_solved', 'abandoned', 'duplicate', 'untrue', 'no_expert', 'no_funds', 'transferred')),
	CONSTRAINT "needs_cooperation_check" CHECK ("needs"."cooperation" <@ array['commissioned', 'joint', 'transfer', 'licence', 'equity', 'consulting', 'service', 'long_term_expert', 'joint_lab', 'other']::text[]),
	CONSTRAINT "needs_funds_check" CHECK ("needs"."funds" is null or ("needs"."funds" >= 0 and not "needs"."funds_negotiable")),
	CONSTRAINT "needs_closed_check" CHECK (("needs"."status" = 'closed') = ("needs"."close_reason" is not null)),
	CONSTRAINT "needs_submitted_check" CHECK ("needs"."status" in ('draft', 'withdrawn') or "needs"."submitted_at" is not null),
	CONSTRAINT "needs_published_check" CHECK ("needs"."status" not in ('published', 'engaged', 'contracted') or ("needs"."published_at" is not null and "needs"."field_code" is not null
        and "needs"."industry" is not null and "needs"."visibility" is not null and "needs"."consent" = 'confirmed' and "needs"."type" <> 'non_technical')),
	CONSTRAINT "needs_masked_check" CHECK ("needs"."visibility" is distinct from 'masked' or "needs"."status" not in ('published', 'engaged', 'contracted')
        or ("needs"."public_title" is not null and "needs"."public_problem" is not null)),
	CONSTRAINT "needs_consent_at_check" CHECK ("needs"."consent" <> 'confirmed' or ("needs"."consent_at" is not null and "needs"."consent_method" is not null))
);
--> statement-breakpoint
CREATE TABLE "firm_visits" (
	"id" uuid PRIMARY KEY NOT NULL,
	"round_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	"visited_on" date NOT NULL,
	"no_need" boolean DEFAULT false NOT NULL,
	"note" text,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organizations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"alias" text,
	"brands" text[] DEFAULT '{}'::text[] NOT NULL,
	"credit_code" text,
	"township_id" uuid,
	"city" text,
	"industry" text,
	"products" text,
	"above_scale" boolean DEFAULT false NOT NULL,
	"employees" integer,
	"intro" text,
	"office" text,
	"contact_name" text,
	"contact_title" text,
	"contact_phone" text,
	"contact_email" text,
	"verification" text DEFAULT 'unverified' NOT NULL,
	"verified_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "organizations_name_township_key" UNIQUE NULLS NOT DISTINCT("kind","name","township_id"),
	CONSTRAINT "organizations_kind_check" CHECK ("organizations"."kind" in ('enterprise', 'university', 'institute')),
	CONSTRAINT "organizations_industry_check" CHECK ("organizations"."industry" in ('stainless', 'machinery', 'food', 'textile', 'solar', 'materials', 'biomed', 'agriculture', 'electronics', 'chemical', 'environment', 'other')),
	CONSTRAINT "organizations_verification_check" CHECK ("organizations"."verification" in ('unverified', 'verified', 'rejected')),
	CONSTRAINT "organizations_township_check" CHECK ("organizations"."kind" <> 'enterprise' or "organizations"."township_id" is not null),
	CONSTRAINT "organizations_credit_code_check" CHECK ("organizations"."credit_code" ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
	CONSTRAINT "organizations_verified_check" CHECK ("organizations"."verification" <> 'verified' or "organizations"."verified_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "research_groups" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"school_id" uuid NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "round_townships" (
	"round_id" uuid NOT NULL,
	"township_id" uuid NOT NULL,
	"group_id" uuid NOT NULL,
	CONSTRAINT "round_townships_pkey" PRIMARY KEY("round_id","township_id")
);
--> statement-breakpoint
CREATE TABLE "rounds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"year" integer NOT NULL,
	"half" integer NOT NULL,
	"goal" integer NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "rounds_status_check" CHECK ("rounds"."status" in ('open', 'closed')),
	CONSTRAINT "rounds_half_check" CHECK ("rounds"."half" in (1, 2)),
	CONSTRAINT "rounds_dates_check" CHECK ("rounds"."ends_on" > "rounds"."starts_on"),
	CONSTRAINT "rounds_goal_check" CHECK ("rounds"."goal" >= 0)
);
--> statement-breakpoint
CREATE TABLE "schools" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "schools_id_organization_key" UNIQUE("id","organization_id")
);
--> statement-breakpoint
CREATE TABLE "townships" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"position" integer NOT NULL,
	"active" boolean DEFAULT true NOT NULL
);
--> statement-breakpoint
CREATE TABLE "working_groups" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"position" integer NOT NULL,
	"active" boolean DEFAULT true NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sequence" bigserial NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_user_id" uuid,
	"actor_role" text NOT NULL,
	"via" text NOT NULL,
	"action" text NOT NULL,
	"object_type" text NOT NULL,
	"object_id" uuid NOT NULL,
	"from_status" text,
	"to_status" text,
	"reason" text,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"request_id" text,
	CONSTRAINT "audit_events_sequence_key" UNIQUE("sequence"),
	CONSTRAINT "audit_events_via_check" CHECK ("audit_events"."via" in ('session', 'link', 'job', 'command'))
);
--> statement-breakpoint
CREATE TABLE "data_versions" (
	"name" text PRIMARY KEY NOT NULL,
	"value" bigint DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_type" text NOT NULL,
	"owner_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"name" text NOT NULL,
	"mime" text NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" text NOT NULL,
	"storage_key" text NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "files_purpose_check" CHECK ("files"."purpose" in ('attachment', 'consent', 'scan', 'evidence', 'import', 'log'))
);
--> statement-breakpoint
CREATE TABLE "notifications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"params" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"path" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"read_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "outgoing_messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"channel" text NOT NULL,
	"recipient" text NOT NULL,
	"subject" text DEFAULT '' NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	"error" text,
	CONSTRAINT "outgoing_messages_channel_check" CHECK ("outgoing_messages"."channel" in ('mail', 'sms'))
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"window_start" timestamp with time zone NOT NULL,
	"count" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_documents" (
	"kind" text NOT NULL,
	"object_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"title" text NOT NULL,
	"words" text NOT NULL,
	"hidden" boolean DEFAULT false NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "search_documents_kind_check" CHECK ("search_documents"."kind" in ('need', 'expert', 'organization')),
	CONSTRAINT "search_documents_audience_check" CHECK ("search_documents"."audience" in ('public', 'staff'))
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "agreement_confirmations" ADD CONSTRAINT "agreement_confirmations_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_confirmations" ADD CONSTRAINT "agreement_confirmations_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_evidence" ADD CONSTRAINT "agreement_evidence_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_evidence" ADD CONSTRAINT "agreement_evidence_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_evidence" ADD CONSTRAINT "agreement_evidence_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_milestones" ADD CONSTRAINT "agreement_milestones_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_engagement_id_engagements_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."engagements"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_expert_id_experts_id_fk" FOREIGN KEY ("expert_id") REFERENCES "public"."experts"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_party_a_id_organizations_id_fk" FOREIGN KEY ("party_a_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_party_b_id_organizations_id_fk" FOREIGN KEY ("party_b_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_approved_by_users_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_scan_file_id_files_id_fk" FOREIGN KEY ("scan_file_id") REFERENCES "public"."files"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_checked_by_users_id_fk" FOREIGN KEY ("checked_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_township_id_townships_id_fk" FOREIGN KEY ("township_id") REFERENCES "public"."townships"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_group_id_working_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."working_groups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_expert_id_experts_id_fk" FOREIGN KEY ("expert_id") REFERENCES "public"."experts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by_users_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_consumed_by_users_id_fk" FOREIGN KEY ("consumed_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_township_id_townships_id_fk" FOREIGN KEY ("township_id") REFERENCES "public"."townships"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_group_id_working_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."working_groups"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_expert_id_experts_id_fk" FOREIGN KEY ("expert_id") REFERENCES "public"."experts"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_codes" ADD CONSTRAINT "one_time_codes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_membership_id_memberships_id_fk" FOREIGN KEY ("membership_id") REFERENCES "public"."memberships"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_entries" ADD CONSTRAINT "engagement_entries_engagement_id_engagements_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."engagements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_entries" ADD CONSTRAINT "engagement_entries_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagements" ADD CONSTRAINT "engagements_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagements" ADD CONSTRAINT "engagements_expert_id_experts_id_fk" FOREIGN KEY ("expert_id") REFERENCES "public"."experts"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagements" ADD CONSTRAINT "engagements_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagements" ADD CONSTRAINT "engagements_university_id_organizations_id_fk" FOREIGN KEY ("university_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagements" ADD CONSTRAINT "engagements_referred_expert_id_experts_id_fk" FOREIGN KEY ("referred_expert_id") REFERENCES "public"."experts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagements" ADD CONSTRAINT "engagements_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fields" ADD CONSTRAINT "fields_parent_code_fields_code_fk" FOREIGN KEY ("parent_code") REFERENCES "public"."fields"("code") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expert_avoidances" ADD CONSTRAINT "expert_avoidances_expert_id_experts_id_fk" FOREIGN KEY ("expert_id") REFERENCES "public"."experts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expert_avoidances" ADD CONSTRAINT "expert_avoidances_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expert_fields" ADD CONSTRAINT "expert_fields_expert_id_experts_id_fk" FOREIGN KEY ("expert_id") REFERENCES "public"."experts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expert_fields" ADD CONSTRAINT "expert_fields_field_code_fields_code_fk" FOREIGN KEY ("field_code") REFERENCES "public"."fields"("code") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expert_outputs" ADD CONSTRAINT "expert_outputs_expert_id_experts_id_fk" FOREIGN KEY ("expert_id") REFERENCES "public"."experts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experts" ADD CONSTRAINT "experts_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experts" ADD CONSTRAINT "experts_group_id_research_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."research_groups"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experts" ADD CONSTRAINT "experts_school_fkey" FOREIGN KEY ("school_id","organization_id") REFERENCES "public"."schools"("id","organization_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_verdicts" ADD CONSTRAINT "match_verdicts_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_verdicts" ADD CONSTRAINT "match_verdicts_expert_id_experts_id_fk" FOREIGN KEY ("expert_id") REFERENCES "public"."experts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_verdicts" ADD CONSTRAINT "match_verdicts_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matches" ADD CONSTRAINT "matches_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matches" ADD CONSTRAINT "matches_expert_id_experts_id_fk" FOREIGN KEY ("expert_id") REFERENCES "public"."experts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "form_drafts" ADD CONSTRAINT "form_drafts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_indicators" ADD CONSTRAINT "need_indicators_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_invitees" ADD CONSTRAINT "need_invitees_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_invitees" ADD CONSTRAINT "need_invitees_expert_id_experts_id_fk" FOREIGN KEY ("expert_id") REFERENCES "public"."experts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_reviews" ADD CONSTRAINT "need_reviews_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_reviews" ADD CONSTRAINT "need_reviews_reviewer_id_users_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "needs" ADD CONSTRAINT "needs_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "needs" ADD CONSTRAINT "needs_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "needs" ADD CONSTRAINT "needs_township_id_townships_id_fk" FOREIGN KEY ("township_id") REFERENCES "public"."townships"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "needs" ADD CONSTRAINT "needs_field_code_fields_code_fk" FOREIGN KEY ("field_code") REFERENCES "public"."fields"("code") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "needs" ADD CONSTRAINT "needs_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "needs" ADD CONSTRAINT "needs_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "firm_visits" ADD CONSTRAINT "firm_visits_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "firm_visits" ADD CONSTRAINT "firm_visits_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "firm_visits" ADD CONSTRAINT "firm_visits_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_township_id_townships_id_fk" FOREIGN KEY ("township_id") REFERENCES "public"."townships"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "research_groups" ADD CONSTRAINT "research_groups_school_fkey" FOREIGN KEY ("school_id","organization_id") REFERENCES "public"."schools"("id","organization_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_townships" ADD CONSTRAINT "round_townships_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_townships" ADD CONSTRAINT "round_townships_township_id_townships_id_fk" FOREIGN KEY ("township_id") REFERENCES "public"."townships"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_townships" ADD CONSTRAINT "round_townships_group_id_working_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."working_groups"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schools" ADD CONSTRAINT "schools_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_actor_user_id_users_id_fk" FOREIGN KEY ("actor_user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "agreement_confirmations_side_key" ON "agreement_confirmations" USING btree ("agreement_id","side") WHERE "agreement_confirmations"."voided_at" is null;--> statement-breakpoint
CREATE INDEX "agreement_evidence_agreement_index" ON "agreement_evidence" USING btree ("agreement_id","on_date");--> statement-breakpoint
CREATE UNIQUE INDEX "agreement_evidence_single_key" ON "agreement_evidence" USING btree ("agreement_id","kind") WHERE "agreement_evidence"."kind" in ('intent', 'signed', 'registered', 'accepted') and "agreement_evidence"."voided_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "agreement_milestones_position_key" ON "agreement_milestones" USING btree ("agreement_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "agreements_code_key" ON "agreements" USING btree ("code");--> statement-breakpoint
CREATE INDEX "agreements_status_index" ON "agreements" USING btree ("status","ends_on");--> statement-breakpoint
CREATE INDEX "agreements_need_index" ON "agreements" USING btree ("need_id");--> statement-breakpoint
CREATE INDEX "agreements_party_a_index" ON "agreements" USING btree ("party_a_id");--> statement-breakpoint
CREATE INDEX "agreements_party_b_index" ON "agreements" USING btree ("party_b_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_token_hash_key" ON "invitations" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "invitations_created_index" ON "invitations" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "memberships_user_index" ON "memberships" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "memberships_organization_index" ON "memberships" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "memberships_group_index" ON "memberships" USING btree ("group_id");--> statement-breakpoint
CREATE UNIQUE INDEX "memberships_expert_key" ON "memberships" USING btree ("expert_id") WHERE "memberships"."expert_id" is not null and "memberships"."revoked_at" is null;--> statement-breakpoint
CREATE INDEX "one_time_codes_user_index" ON "one_time_codes" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "sessions_user_index" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_phone_key" ON "users" USING btree ("phone") WHERE "users"."phone" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_key" ON "users" USING btree (lower("email")) WHERE "users"."email" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "users_oidc_subject_key" ON "users" USING btree ("oidc_subject") WHERE "users"."oidc_subject" is not null;--> statement-breakpoint
CREATE INDEX "engagement_entries_engagement_index" ON "engagement_entries" USING btree ("engagement_id","created_at");--> statement-breakpoint
CREATE INDEX "engagement_entries_visit_index" ON "engagement_entries" USING btree ("happened_on") WHERE "engagement_entries"."kind" = 'visit';--> statement-breakpoint
CREATE UNIQUE INDEX "engagements_open_pair_key" ON "engagements" USING btree ("need_id","expert_id") WHERE "engagements"."status" not in ('declined', 'referred', 'failed');--> statement-breakpoint
CREATE INDEX "engagements_need_index" ON "engagements" USING btree ("need_id");--> statement-breakpoint
CREATE INDEX "engagements_expert_index" ON "engagements" USING btree ("expert_id");--> statement-breakpoint
CREATE INDEX "engagements_organization_index" ON "engagements" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "engagements_university_index" ON "engagements" USING btree ("university_id");--> statement-breakpoint
CREATE INDEX "engagements_status_index" ON "engagements" USING btree ("status","due_on");--> statement-breakpoint
CREATE INDEX "expert_fields_field_index" ON "expert_fields" USING btree ("field_code");--> statement-breakpoint
CREATE INDEX "expert_outputs_expert_index" ON "expert_outputs" USING btree ("expert_id","position");--> statement-breakpoint
CREATE INDEX "experts_organization_index" ON "experts" USING btree ("organization_id");--> statement-breakpoint
CREATE UNIQUE INDEX "match_verdicts_pair_key" ON "match_verdicts" USING btree ("need_id","expert_id") WHERE "match_verdicts"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "match_verdicts_expert_index" ON "match_verdicts" USING btree ("expert_id");--> statement-breakpoint
CREATE UNIQUE INDEX "matches_pair_key" ON "matches" USING btree ("need_id","expert_id");--> statement-breakpoint
CREATE INDEX "matches_expert_index" ON "matches" USING btree ("expert_id","score");--> statement-breakpoint
CREATE UNIQUE INDEX "form_drafts_key" ON "form_drafts" USING btree ("user_id","form","object_id");--> statement-breakpoint
CREATE INDEX "imports_created_index" ON "imports" USING btree ("created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "need_indicators_position_key" ON "need_indicators" USING btree ("need_id","position");--> statement-breakpoint
CREATE INDEX "need_invitees_expert_index" ON "need_invitees" USING btree ("expert_id");--> statement-breakpoint
CREATE INDEX "need_reviews_need_index" ON "need_reviews" USING btree ("need_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "needs_code_key" ON "needs" USING btree ("code");--> statement-breakpoint
CREATE INDEX "needs_status_index" ON "needs" USING btree ("status","status_since");--> statement-breakpoint
CREATE INDEX "needs_round_index" ON "needs" USING btree ("round_id","township_id","status");--> statement-breakpoint
CREATE INDEX "needs_organization_index" ON "needs" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "needs_published_index" ON "needs" USING btree ("published_at","id") WHERE "needs"."published_at" is not null;--> statement-breakpoint
CREATE INDEX "needs_field_index" ON "needs" USING btree ("field_code");--> statement-breakpoint
CREATE INDEX "firm_visits_round_index" ON "firm_visits" USING btree ("round_id","organization_id");--> statement-breakpoint
CREATE UNIQUE INDEX "organizations_credit_code_key" ON "organizations" USING btree ("credit_code") WHERE "organizations"."credit_code" is not null;--> statement-breakpoint
CREATE INDEX "organizations_township_index" ON "organizations" USING btree ("township_id");--> statement-breakpoint
CREATE UNIQUE INDEX "research_groups_name_key" ON "research_groups" USING btree ("school_id","name");--> statement-breakpoint
CREATE INDEX "round_townships_group_index" ON "round_townships" USING btree ("group_id","round_id");--> statement-breakpoint
CREATE UNIQUE INDEX "rounds_period_key" ON "rounds" USING btree ("year","half");--> statement-breakpoint
CREATE UNIQUE INDEX "schools_name_key" ON "schools" USING btree ("organization_id","name");--> statement-breakpoint
CREATE UNIQUE INDEX "townships_name_key" ON "townships" USING btree ("name");--> statement-breakpoint
CREATE UNIQUE INDEX "working_groups_name_key" ON "working_groups" USING btree ("name");--> statement-breakpoint
CREATE INDEX "audit_events_object_index" ON "audit_events" USING btree ("object_type","object_id","sequence");--> statement-breakpoint
CREATE INDEX "audit_events_at_index" ON "audit_events" USING btree ("at");--> statement-breakpoint
CREATE INDEX "audit_events_actor_index" ON "audit_events" USING btree ("actor_user_id","sequence");--> statement-breakpoint
CREATE UNIQUE INDEX "files_storage_key_key" ON "files" USING btree ("storage_key");--> statement-breakpoint
CREATE INDEX "files_owner_index" ON "files" USING btree ("owner_type","owner_id");--> statement-breakpoint
CREATE INDEX "notifications_user_index" ON "notifications" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "outgoing_messages_created_index" ON "outgoing_messages" USING btree ("created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "search_documents_key" ON "search_documents" USING btree ("kind","object_id","audience");--> statement-breakpoint
CREATE INDEX "search_documents_words_index" ON "search_documents" USING gin (to_tsvector('simple', "words"));