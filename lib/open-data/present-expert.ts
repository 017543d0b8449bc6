import type { z } from "zod";
import type { ExpertView } from "@/lib/experts/get-expert";
import type { ExpertCardView } from "@/lib/experts/queries";
import { shanghaiDay } from "@/lib/platform/clock";
import type { expert, expertSummary } from "./answers";
import type { Labels } from "./labels";

/** An expert of the public list as the open data gives them. */
export function presentExpertSummary(
  card: Omit<ExpertCardView, "outputs">,
  labels: Labels,
): z.input<typeof expertSummary> {
  return {
    id: card.id,
    url: labels.url(`/experts/${card.id}`),
    name: card.name,
    title: card.title,
    discipline: card.discipline,
    university: card.university,
    city: card.city,
    school: card.school,
    research_group: card.group,
    directions: card.directions,
    fields: card.fieldCodes.flatMap((code) => labels.field(code) ?? []),
    industries: card.industries.map((code) => labels.of("vocabulary.industry", code)),
    services: card.services.map((code) => labels.of("vocabulary.cooperation", code)),
    confirmed_on: card.lastConfirmedAt && shanghaiDay(card.lastConfirmedAt),
  };
}

/** A public profile as the open data gives it: as on its page, without contact. */
export function presentExpert(view: ExpertView, labels: Labels): z.input<typeof expert> {
  return {
    ...presentExpertSummary(view, labels),
    biography: view.bio,
    equipment: view.equipment,
    outputs: view.outputs.flatMap(({ kind, rows }) =>
      rows.map((row) => ({
        kind: labels.of("vocabulary.outputKind", kind),
        title: row.title,
        year: row.year,
        stage: row.stage && labels.of("vocabulary.outputStage", row.stage),
        abstract: row.abstract,
      })),
    ),
  };
}
