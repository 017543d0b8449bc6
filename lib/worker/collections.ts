import { staffAgreements } from "@/lib/agreements/staff-collection";
import { staffEngagements } from "@/lib/engagements/staff-collection";
import { publicExperts } from "@/lib/experts/public-collection";
import { staffExperts } from "@/lib/experts/staff-collection";
import { publicNeeds } from "@/lib/needs/public-collection";
import { staffNeeds } from "@/lib/needs/staff-collection";
import { staffOrganizations } from "@/lib/organizations/staff-collection";
import type { Collection } from "@/lib/search/port";

/** Everything that can be searched: one index each, for whoever keeps them all. */
export const searchCollections: readonly Collection[] = [
  publicNeeds,
  publicExperts,
  staffNeeds,
  staffExperts,
  staffOrganizations,
  staffEngagements,
  staffAgreements,
];
