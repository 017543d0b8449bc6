import type { Role } from "../enums";

export type DemoAccount = { role: Role; name: string; identifier: string; password: string };

/** Offered on the sign-in page in demo mode only. One password for all of them, and for every other person of the story. */
export const demoPassword = "duijie-demo-2026";

export const demoAccounts: readonly DemoAccount[] = [
  { role: "officer", name: "程晓岚", identifier: "officer@demo.example", password: demoPassword },
  { role: "leader", name: "沈维舟", identifier: "leader@demo.example", password: demoPassword },
  { role: "director", name: "顾长河", identifier: "director@demo.example", password: demoPassword },
  { role: "township", name: "许知夏", identifier: "township@demo.example", password: demoPassword },
  { role: "enterprise", name: "", identifier: "enterprise@demo.example", password: demoPassword },
  { role: "expert", name: "", identifier: "expert@demo.example", password: demoPassword },
  { role: "university", name: "陆闻溪", identifier: "university@demo.example", password: demoPassword },
  { role: "admin", name: "白一鸣", identifier: "admin@demo.example", password: demoPassword },
];
