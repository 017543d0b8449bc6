import type { Translate } from "@/lib/i18n/translate";
import type { BatchTexts } from "./batch-form";

/** Texts that the inbox's client components get from the server. */
export function batchTexts(t: Translate): BatchTexts {
  return {
    label: t("desk.batch.label"),
    selectAll: t("desk.batch.selectAll"),
    accept: t("needs.act.accept"),
    publish: t("needs.act.publish"),
    return: t("needs.act.return"),
    classify: t("needs.act.classify"),
    opinion: t("desk.batch.opinion"),
    field: t("needs.field.field"),
    industry: t("needs.field.industry"),
    choose: t("needs.form.choose"),
    apply: t("desk.batch.apply"),
    common: t("needs.common.make"),
  };
}

export function inboxKeyTexts(t: Translate) {
  const names = {
    "j / k": "move",
    Enter: "open",
    x: "tick",
    "Shift + x": "range",
    a: "accept",
    r: "return",
    c: "classify",
    p: "publish",
    d: "duplicate",
    n: "different",
    "?": "help",
  };
  return {
    label: t("desk.keys.label"),
    title: t("desk.keys.title"),
    close: t("shell.action.close"),
    keys: Object.entries(names).map(([key, name]) => ({ key, text: t(`desk.keys.${name}`) })),
  };
}
