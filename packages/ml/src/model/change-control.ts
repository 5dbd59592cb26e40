import { MlError } from '../core/errors.ts';

/**
 * A predetermined change control plan (FDA final guidance, August 2025; IMDRF GMLP N88, 2025): what may change without
 * a new review of the plan, how a change is verified, and who approves it. A retrained model is never promoted by
 * the machine: passing the plan makes it eligible for a person's approval.
 */
export type ChangeControlPlan = {
  readonly version: string;
  readonly allowed: {
    readonly retrainOnNewData: boolean;
    readonly recalibrate: boolean;
    readonly changeThresholds: boolean;
    /** Features may be dropped or added only when this is true; the label and the intended use never. */
    readonly changeFeatures: boolean;
  };
  readonly verification: {
    readonly minTestRows: number;
    readonly minTestEvents: number;
    /** The challenger's AUROC may fall short of the champion's by at most this, at the lower end of the interval. */
    readonly maxAurocLoss: number;
    readonly maxEce: number;
    readonly observedOverExpected: { readonly low: number; readonly high: number };
    /** No subgroup's AUROC may fall by more than this. */
    readonly maxSubgroupAurocLoss: number;
  };
  readonly approverRoles: readonly string[];
  readonly retrainEveryDays: number | undefined;
  readonly retrainOnDrift: boolean;
};

/** What a candidate changed and how it did on the same test rows as the champion. */
export type ChangeEvidence = {
  readonly changes: readonly (
    | 'data'
    | 'recalibration'
    | 'thresholds'
    | 'features'
    | 'label'
    | 'intended-use'
  )[];
  readonly testRows: number;
  readonly testEvents: number;
  readonly aurocDifferenceLow: number;
  readonly ece: number;
  readonly observedOverExpected: number;
  readonly worstSubgroupAurocLoss: number;
};

/** Reasons why the plan does not cover the change; none means that a person named by the plan may approve it. */
export function reviewChange(plan: ChangeControlPlan, evidence: ChangeEvidence): string[] {
  const reasons: string[] = [];
  const { allowed, verification } = plan;
  const permitted: Record<ChangeEvidence['changes'][number], boolean> = {
    data: allowed.retrainOnNewData,
    recalibration: allowed.recalibrate,
    thresholds: allowed.changeThresholds,
    features: allowed.changeFeatures,
    label: false,
    'intended-use': false,
  };
  for (const change of evidence.changes) {
    if (!permitted[change]) reasons.push(`The plan does not allow a change of ${change}.`);
  }
  const demand = (holds: boolean, reason: string) => {
    if (!holds) reasons.push(reason);
  };
  demand(evidence.testRows >= verification.minTestRows, `Fewer than ${verification.minTestRows} test rows.`);
  demand(
    evidence.testEvents >= verification.minTestEvents,
    `Fewer than ${verification.minTestEvents} test events.`,
  );
  demand(
    evidence.aurocDifferenceLow >= -verification.maxAurocLoss,
    'Discrimination may have fallen too far.',
  );
  demand(evidence.ece <= verification.maxEce, 'Calibration error is above the plan.');
  const { low, high } = verification.observedOverExpected;
  const ratio = evidence.observedOverExpected;
  demand(ratio >= low && ratio <= high, `Observed over expected lies outside ${low} to ${high}.`);
  demand(evidence.worstSubgroupAurocLoss <= verification.maxSubgroupAurocLoss, 'A subgroup lost too much.');
  return reasons;
}

/** Throws `ml.change-not-allowed` unless the plan covers the change and the approver's role is named in it. */
export function assertChangeAllowed(
  plan: ChangeControlPlan,
  evidence: ChangeEvidence,
  approverRole: string,
): void {
  const reasons = reviewChange(plan, evidence);
  if (!plan.approverRoles.includes(approverRole)) reasons.push(`The role ${approverRole} may not approve.`);
  if (reasons.length > 0) throw new MlError('ml.change-not-allowed', reasons.join(' '));
}
