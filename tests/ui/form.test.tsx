import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { IntlProvider } from "use-intl";
import { describe, expect, it } from "vitest";
import { CheckboxField } from "@/components/form/checkbox-field";
import { CheckboxGroupField } from "@/components/form/checkbox-group-field";
import { DateField } from "@/components/form/date-field";
import { FileField } from "@/components/form/file-field";
import { Form } from "@/components/form/form";
import { NumberField } from "@/components/form/number-field";
import { RadioField } from "@/components/form/radio-field";
import { Rows } from "@/components/form/rows";
import { rowIntent, rowsOf } from "@/components/form/rows-state";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import en from "@/lib/messages/en/form.json";
import zh from "@/lib/messages/zh-CN/form.json";
import { type FormState, idleForm } from "@/lib/platform/form-state";

const action = async (state: FormState) => state;
const columns = [
  { key: "name", label: "名称" },
  { key: "target", label: "目标值", type: "number" as const },
];

function html(state: FormState, children: ReactElement, values = {}) {
  return renderToStaticMarkup(
    <IntlProvider locale="zh-CN" timeZone="Asia/Shanghai" messages={{ form: zh }}>
      <Form
        id="need"
        action={action}
        initialState={state}
        values={values}
        hidden={{ version: "3" }}
        labels={{ title: "需求名称" }}
      >
        {children}
        <SubmitButton>提交</SubmitButton>
      </Form>
    </IntlProvider>,
  );
}

const title = <TextField name="title" label="需求名称" hint="一句话" required />;
const refused: FormState = {
  status: "error",
  errors: { title: [{ key: "form.tooLong", params: { max: 60 } }] },
  values: { title: "typed", version: "1" },
  attempt: 1,
};

describe("a field", () => {
  it("ties label, hint and error to its control", () => {
    const out = html(refused, title);
    expect(out).toContain('<label for="need-title"');
    expect(out).toMatch(
      /<input type="text"[^>]*id="need-title" aria-describedby="need-title-hint need-title-error" aria-invalid="true" aria-required="true" name="title"/,
    );
    expect(out).toContain('<p id="need-title-error"');
    expect(out).toContain("最多 60 个字");
    expect(out).toMatch(/aria-hidden="true"[^>]*>\*<\/span><span class="sr-only"> 必填/);
  });
  it("keeps what was typed before what was stored; hidden fields follow the page", () => {
    const out = html(refused, title, { title: "stored" });
    expect(out).toContain('value="typed"');
    expect(out).not.toContain("stored");
    expect(out).toMatch(/type="hidden" (readOnly="" )?name="version" (readOnly="" )?value="3"/i);
  });
  it("shows stored values of every kind", () => {
    const out = html(
      idleForm,
      <>
        <TextareaField name="problem" label="问题" max={500} />
        <SelectField
          name="type"
          label="类型"
          options={[
            { value: "a", label: "甲" },
            { value: "b", label: "乙" },
          ]}
          placeholder="请选择"
        />
        <CheckboxGroupField
          name="ways[]"
          label="方式"
          options={[
            { value: "x", label: "X" },
            { value: "y", label: "Y" },
          ]}
        />
        <CheckboxField name="large" label="规上" />
        <RadioField name="shown" label="公开" options={[{ value: "1", label: "公开" }]} />
        <DateField name="due" label="日期" />
        <NumberField name="funds" label="资金" unit="万元" />
      </>,
      { problem: "起皮", type: "b", "ways[]": ["y"], large: "on", shown: "1", due: "2026-11-22", funds: "面议" },
    );
    expect(out).toContain(">起皮</textarea>");
    expect(out).toContain('<option value="b" selected="">');
    expect(out).toMatch(/name="ways\[\]" checked="" value="y"/);
    expect(out).toMatch(/<fieldset id="need-ways"[^>]*>/);
    expect(out.match(/checked=""/g)).toHaveLength(3);
    expect(out).toContain('value="2026-11-22"');
    expect(out).toContain('value="面议"');
  });
  it("gives a group the errors of its members", () => {
    const state: FormState = { ...refused, errors: { "ways.0": [{ key: "form.choose" }] } };
    const out = html(state, <CheckboxGroupField name="ways[]" label="方式" options={[{ value: "x", label: "X" }]} />);
    expect(out).toContain('<p id="need-ways-error"');
  });
});

describe("the form", () => {
  it("says all errors first, with links", () => {
    expect(html(refused, title)).toMatch(
      /role="alert".*有 1 处需要修改.*<a href="#need-title"[^>]*>需求名称：最多 60 个字/s,
    );
  });
  it("says a message from a namespace that the browser lacks by its last part, and an unknown one in general", () => {
    const of = (key: string) => html({ ...refused, errors: {}, message: { key } }, title);
    expect(of("shell.error.conflict")).toContain(zh.conflict);
    expect(of("needs.nothing.known")).toContain(zh.failed);
  });
  it("submits, not removes a row, when Enter is pressed", () => {
    const first = /<button[^>]*>/.exec(
      html(idleForm, <Rows name="rows" label="行" columns={columns} min={0} />, { "rows.0.name": "a" }),
    )?.[0];
    expect(first).toContain('type="submit"');
    expect(first).not.toContain("name=");
  });
  it("has the same messages in both languages", () => {
    expect(Object.keys(en)).toEqual(Object.keys(zh));
  });
});

describe("rows", () => {
  it("are drawn from values and renumbered", () => {
    const out = html(idleForm, <Rows name="indicators" label="技术指标" columns={columns} />, {
      "indicators.2.name": "硬度",
      "indicators.7.name": "厚度",
    });
    expect(out).toMatch(/name="indicators.0.name"[^>]*value="硬度"/);
    expect(out).toMatch(/name="indicators.1.name"[^>]*value="厚度"/);
    expect(out).toContain('value="rows:indicators:remove:1"');
    expect(out).toContain('value="rows:indicators:add"');
  });
  it("follow the intent of a submit without JavaScript", () => {
    const values = { "i.0.name": "a", "i.1.name": "b" };
    expect(rowsOf({ ...values, intent: "rows:i:add" }, "i")).toEqual([{ name: "a" }, { name: "b" }, {}]);
    expect(rowsOf({ ...values, intent: "rows:i:remove:0" }, "i")).toEqual([{ name: "b" }]);
    expect(rowsOf({ ...values, intent: "rows:other:add" }, "i")).toHaveLength(2);
    expect(rowsOf({}, "i", 1)).toEqual([{}]);
    expect(rowIntent("rows:i:remove:x", "i")).toBeNull();
    expect(rowIntent("publish", "i")).toBeNull();
  });
});

describe("a file field", () => {
  it("speaks the page's language and is labelled by its own input", () => {
    const page = html(idleForm, <FileField name="scan" label="盖章扫描件" accept=".pdf" />);
    expect(page).toContain(zh.chooseFile);
    expect(page).toContain(zh.noFile);
    const input = page.match(/<input[^>]*type="file"[^>]*>/)?.[0] ?? "";
    const id = input.match(/ id="([^"]+)"/)?.[1];
    expect(page).toContain(`for="${id}"`);
    expect(input).toContain('accept=".pdf"');
  });
});
