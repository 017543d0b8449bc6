import { canReadAgreementFile } from "@/lib/agreements/attach-file";
import { canReadEngagementFile } from "@/lib/engagements/attach-file";
import type { FileReaders } from "@/lib/files/read-file";
import { canReadImportFile } from "@/lib/imports/can-read-file";
import { canReadNeedFile } from "@/lib/needs/attach-file";

/** Who may download files, by what they belong to: each domain adds its line. An owner type without one is closed. */
export const fileReaders: FileReaders = {
  agreement: canReadAgreementFile,
  engagement: canReadEngagementFile,
  import: canReadImportFile,
  need: canReadNeedFile,
};
