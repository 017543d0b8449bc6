import { notFound } from "next/navigation";

/** Any address that no page has: 404 in the reader's language. */
export default function UnknownPage() {
  notFound();
}
