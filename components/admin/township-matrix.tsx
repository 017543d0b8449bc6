import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import type { Translate } from "@/lib/i18n/translate";
import type { PlaceView } from "@/lib/organizations/setup-queries";
import type { FormAction } from "@/lib/platform/form-state";

type TownshipMatrixProps = {
  t: Translate;
  action: FormAction<{ id: string; moved: number }>;
  hidden: Record<string, string>;
  groups: PlaceView[];
  townships: PlaceView[];
  matrix: Record<string, string>;
};

/** Townships × groups of a round: one choice a row, counted per group below. */
export function TownshipMatrix({ t, action, hidden, groups, townships, matrix }: TownshipMatrixProps) {
  const countOf = (groupId: string) => Object.values(matrix).filter((value) => value === groupId).length;
  const columns = [...groups.map(({ id, name }) => ({ id, name })), { id: "", name: t("admin.round.noGroup") }];
  const unassigned = townships.filter((township) => !matrix[township.id]).length;
  return (
    <Form action={action} hidden={hidden} label={t("admin.round.matrix")} key={JSON.stringify(matrix)}>
      <p className="text-sm text-ink-muted">{t("admin.round.matrixText")}</p>
      <section
        aria-label={t("admin.round.matrix")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
        className="scroll-box relative overflow-auto rounded-lg border border-line"
      >
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{t("organizations.field.township")}</th>
              {columns.map((column) => (
                <th key={column.id} scope="col" className="text-center whitespace-nowrap">
                  {column.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {townships.map((township) => (
              <tr key={township.id}>
                <th scope="row" className="whitespace-nowrap">
                  {township.name}
                </th>
                {columns.map((column) => (
                  <td key={column.id} className="p-0 text-center">
                    <label className="inline-flex min-h-11 min-w-11 cursor-pointer items-center justify-center sm:min-h-9">
                      <span className="sr-only">
                        {township.name} {column.name}
                      </span>
                      <input
                        type="radio"
                        name={`groups.${township.id}`}
                        value={column.id}
                        defaultChecked={(matrix[township.id] ?? "") === column.id}
                        className="size-4 accent-accent"
                      />
                    </label>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t("admin.round.count")}</th>
              {columns.map((column) => (
                <td key={column.id} className="tabular text-center">
                  {column.id ? countOf(column.id) : unassigned}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </section>
      <div>
        <SubmitButton>{t("admin.round.assign")}</SubmitButton>
      </div>
    </Form>
  );
}
