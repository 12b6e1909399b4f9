package fadu.analysis.index;

import fadu.model.Combination;
import fadu.model.Imputation;
import fadu.model.Scaling;

/**
 * The choices by which an index is computed.
 *
 * @param scaling     how values come to one scale
 * @param combination how parts become a whole
 * @param imputation  what stands for a missing value
 * @param treated     whether outlying values are treated as the columns say
 */
public record Method(Scaling scaling, Combination combination, Imputation imputation, boolean treated) {
}
