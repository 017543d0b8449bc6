DROP INDEX "search_documents_words_index";--> statement-breakpoint
ALTER TABLE "search_documents" DROP COLUMN "words";