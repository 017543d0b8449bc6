import { writeAgreementSearchDocuments } from "@/lib/agreements/search-document";
import { staffAgreements } from "@/lib/agreements/staff-collection";
import { writeEngagementSearchDocuments } from "@/lib/engagements/search-document";
import { staffEngagements } from "@/lib/engagements/staff-collection";
import { publicExperts } from "@/lib/experts/public-collection";
import { writeExpertSearchDocuments } from "@/lib/experts/search-document";
import { staffExperts } from "@/lib/experts/staff-collection";
import { publicNeeds } from "@/lib/needs/public-collection";
import { writeNeedSearchDocuments } from "@/lib/needs/search-document";
import { staffNeeds } from "@/lib/needs/staff-collection";
import { writeOrganizationSearchDocuments } from "@/lib/organizations/search-document";
import { staffOrganizations } from "@/lib/organizations/staff-collection";
import type { Collection } from "@/lib/search/port";

/** All that can be searched, each with how its documents are written anew. A need's and an expert's are written together. */
export const collections: readonly Collection[] = [
  { ...publicNeeds, refresh: writeNeedSearchDocuments },
  { ...staffNeeds, refresh: writeNeedSearchDocuments },
  { ...publicExperts, refresh: writeExpertSearchDocuments },
  { ...staffExperts, refresh: writeExpertSearchDocuments },
  { ...staffOrganizations, refresh: writeOrganizationSearchDocuments },
  { ...staffEngagements, refresh: writeEngagementSearchDocuments },
  { ...staffAgreements, refresh: writeAgreementSearchDocuments },
];
