package fadu.analysis;

import java.util.List;

import fadu.model.Grade;
import fadu.model.Observation;

/**
 * Whether two observations may be compared.
 *
 * @param left          one observation
 * @param right         the other
 * @param grade         how far their definitions agree, whatever their periods and places: A, B or C
 * @param comparability the worst that any reason allows
 * @param reasons       why, the gravest first; empty for two that are comparable without reserve
 */
public record Verdict(Observation left, Observation right, Grade grade, Comparability comparability, List<Reason> reasons) {
}
