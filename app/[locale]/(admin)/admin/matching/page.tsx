import type { Metadata } from "next";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { LearnedTable } from "@/components/learning/learned-table";
import { LearningBasis } from "@/components/learning/learning-basis";
import { MissingDecisions } from "@/components/learning/missing-decisions";
import { ModelHistory } from "@/components/learning/model-history";
import { ReplayFigures } from "@/components/learning/replay-figures";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { memberPage } from "@/lib/auth/page-context";
import { learning } from "@/lib/matching/learning/config";
import { learningState, listModels } from "@/lib/matching/learning/queries";
import { activateAction, deactivateAction, trainAction } from "./actions";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await memberPage(params, ["admin"], "/admin/matching")).t("learning.title") };
}

export default async function LearningPage({ params }: Props) {
  const { ctx, t, locale, href } = await memberPage(params, ["admin"], "/admin/matching");
  const [state, models] = await Promise.all([learningState(ctx), listModels(ctx)]);
  const active = models.find((model) => model.state === "active");
  const told = active ?? models[0];
  return (
    <div className="grid gap-5">
      <PageHeader
        title={t("learning.title")}
        description={t("learning.intro")}
        actions={
          <>
            <LinkButton href={href("/admin/matching/replay")}>{t("learning.effect.title")}</LinkButton>
            <Form action={trainAction} label={t("learning.train")}>
              <SubmitButton variant="secondary">{t("learning.train")}</SubmitButton>
            </Form>
          </>
        }
      />
      <Card title={t("learning.behind")}>
        <LearningBasis t={t} href={href} state={state} />
        <MissingDecisions t={t} missing={state.missing} learned={models.length > 0} />
      </Card>
      {told && (
        <>
          <p className="font-medium">
            {active ? t("learning.inUse", { number: active.number }) : t("learning.inUseNone")}
          </p>
          <Card title={`${t("learning.learned.title")} · ${t("learning.history.version", { number: told.number })}`}>
            <LearnedTable t={t} locale={locale} learned={told.learned} />
          </Card>
          <Card title={t("learning.replay.title")}>
            <ReplayFigures t={t} locale={locale} href={href} replay={told.replay} margin={learning.margin} />
          </Card>
          <Card title={t("learning.history.title")}>
            <ModelHistory
              t={t}
              locale={locale}
              models={models}
              activate={activateAction}
              deactivate={deactivateAction}
            />
          </Card>
        </>
      )}
    </div>
  );
}
