/** What axe finds wrong with a page, in short. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** One line for each violation: the rule, and the first node that breaks it. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""} ${nodes[0]?.failureSummary ?? ""}`,
  );
}
