package fadu.reading;

import java.util.OptionalInt;

import fadu.model.RelationType;
import fadu.model.value.Span;

/**
 * How a figure stands to another one of the same text.
 *
 * @param type     part of it, a share of it, or its change
 * @param of       the place of the other figure
 * @param baseYear the year that a change is measured against, where the text names it (较2023年); else it is the same time of the
 *                     year before
 */
public record Relation(RelationType type, Span of, OptionalInt baseYear) {

	/** The type in one word: {@code part_of}, {@code share_of}, {@code yoy_change}, {@code vs_2023}. */
	public String label() {
		return baseYear.isPresent() ? "vs_" + baseYear.getAsInt() : type.getLiteral();
	}

}
