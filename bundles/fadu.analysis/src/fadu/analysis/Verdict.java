package fadu.analysis;

import java.util.List;

import fadu.model.Observation;

/**
 * Whether two observations of one metric may be compared.
 *
 * @param left          one observation
 * @param right         the other
 * @param comparability the worst that any reason allows
 * @param reasons       why, the gravest first; empty for two that are comparable without reserve
 */
public record Verdict(Observation left, Observation right, Comparability comparability, List<Reason> reasons) {
}
