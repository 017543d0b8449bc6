CREATE TABLE "embedding_endpoints" (
	"model" text PRIMARY KEY NOT NULL,
	"revision" bigint DEFAULT 0 NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"trouble" text,
	"failing_since" timestamp with time zone,
	"retry_at" timestamp with time zone,
	CONSTRAINT "embedding_endpoints_trouble_check" CHECK ("embedding_endpoints"."trouble" in ('unreachable', 'limited', 'refused', 'garbage', 'dimensions')),
	CONSTRAINT "embedding_endpoints_failing_check" CHECK (("embedding_endpoints"."trouble" is null) = ("embedding_endpoints"."failing_since" is null) and ("embedding_endpoints"."trouble" is null) = ("embedding_endpoints"."retry_at" is null))
);
--> statement-breakpoint
CREATE TABLE "embeddings" (
	"kind" text NOT NULL,
	"object_id" uuid NOT NULL,
	"model" text NOT NULL,
	"hash" text NOT NULL,
	"object_version" integer NOT NULL,
	"dimensions" integer NOT NULL,
	"vector" "bytea" NOT NULL,
	"embedded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "embeddings_pkey" PRIMARY KEY("kind","object_id","model"),
	CONSTRAINT "embeddings_kind_check" CHECK ("embeddings"."kind" in ('need', 'expert')),
	CONSTRAINT "embeddings_vector_check" CHECK (octet_length("embeddings"."vector") = 4 * "embeddings"."dimensions")
);
