/** What a profile should have so that needs find it and its owner can be asked. Nothing of it is demanded. */
type Told = {
  title: string;
  discipline: string;
  directions: readonly string[];
  /** How many. */
  outputs: number;
  email: string | null;
  phone: string | null;
};

/** Keys of what is blank: "title", "discipline", "directions", "outputs", and "contact" where there is neither mail nor phone. */
export function missingOf(profile: Told): string[] {
  const missing: string[] = [];
  if (profile.title === "") missing.push("title");
  if (profile.discipline === "") missing.push("discipline");
  if (profile.directions.length === 0) missing.push("directions");
  if (profile.outputs === 0) missing.push("outputs");
  if (!profile.email && !profile.phone) missing.push("contact");
  return missing;
}
