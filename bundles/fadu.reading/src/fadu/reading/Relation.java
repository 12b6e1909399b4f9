package fadu.reading;

import fadu.model.RelationType;

/**
 * How a figure stands to another one of the same text.
 *
 * @param type part of it, a share of it, or its change against the year before
 * @param of   the place of the other figure
 */
public record Relation(RelationType type, Span of) {
}
