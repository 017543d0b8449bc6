import { serve } from "@/app/api/v1/serve";

export { OPTIONS } from "@/app/api/v1/serve";

export const dynamic = "force-dynamic";
export const GET = serve("listExperts");
