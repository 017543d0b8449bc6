/** The starred fields of the form (DOMAIN.md): needed to publish, never to save. Order is the form's. */
export const starredFields = [
  "collectedOn",
  "title",
  "type",
  "problem",
  "funds",
  "cooperation",
  "visibility",
  "contactName",
  "contactPhone",
] as const;

export type StarredField = (typeof starredFields)[number];

type Starred = {
  collectedOn: string | null;
  title: string;
  type: string | null;
  problem: string;
  funds: string | null;
  fundsNegotiable: boolean;
  cooperation: readonly string[];
  visibility: string | null;
  contactName: string | null;
  contactPhone: string | null;
};

/** Keys of the starred fields that are still empty: 待补充. */
export function missingFields(need: Starred): StarredField[] {
  const filled: Record<StarredField, boolean> = {
    collectedOn: need.collectedOn !== null,
    title: need.title !== "",
    type: need.type !== null,
    problem: need.problem !== "",
    funds: need.funds !== null || need.fundsNegotiable,
    cooperation: need.cooperation.length > 0,
    visibility: need.visibility !== null,
    contactName: need.contactName !== null,
    contactPhone: need.contactPhone !== null,
  };
  return starredFields.filter((field) => !filled[field]);
}
