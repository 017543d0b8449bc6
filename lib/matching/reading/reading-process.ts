import { createExpertReader, type ExpertDoc } from "@/lib/matching/engine";

const read = createExpertReader();

/** A process that answers each list of experts with their numbers, until the one that started it is gone. */
process.on("message", (docs: ExpertDoc[]) => process.send!(read(docs)));
process.on("disconnect", () => process.exit());
