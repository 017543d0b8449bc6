import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import type { Role } from "@/db/enums";
import type { Translate } from "@/lib/i18n/translate";
import type { FormAction } from "@/lib/platform/form-state";
import { callbackField } from "./callback-field";

type Account = { role: Role; name: string; identifier: string; password: string };
type DemoAccountsProps = {
  t: Translate;
  accounts: readonly Account[];
  action: FormAction<{ next: string }>;
  callback: string | null;
};

/** One button for each role of the story; a plain sign-in, with the password filled in. */
export function DemoAccounts({ t, accounts, action, callback }: DemoAccountsProps) {
  return (
    <section aria-labelledby="demo-accounts" className="rounded-lg border border-line bg-surface p-4">
      <h2 id="demo-accounts" className="font-semibold">
        {t("auth.demo.title")}
      </h2>
      <p className="mt-1 text-sm text-ink-muted">{t("auth.demo.text", { password: accounts[0]?.password ?? "" })}</p>
      <div className="mt-3 grid gap-2 sm:grid-cols-2">
        {accounts.map((account) => (
          <Form
            key={account.identifier}
            action={action}
            label={t("auth.demo.as", { role: t(`vocabulary.role.${account.role}`) })}
            hidden={{ identifier: account.identifier, password: account.password, ...callbackField(callback) }}
            className="grid gap-2"
          >
            <SubmitButton variant="secondary" className="w-full">
              {t(`vocabulary.role.${account.role}`)}
              {account.name && <span className="font-normal text-ink-muted">{account.name}</span>}
            </SubmitButton>
          </Form>
        ))}
      </div>
    </section>
  );
}
