package fadu.wording;

import java.math.BigDecimal;

/**
 * The unit of the axis of a chart, which is that of the labels: large amounts of money are read in 万元 and 亿元.
 *
 * @param worth what one mark of the axis is worth, in the unit of the metric
 * @param name  what it is called
 */
public record AxisUnit(BigDecimal worth, String name) {
}
