package fadu.reading.link;

import fadu.model.RelationType;

/**
 * How a finding stands to another of the list, with the rule that decided.
 *
 * @param type     part, share or change
 * @param of       place of the other one in the list
 * @param baseYear year that a change is measured against, 0 where the text names none
 * @param rule     stable key of the rule, e.g. {@code relation.among}
 * @param start    of the words that made it decide, -1 where numbers did
 * @param end      behind the words
 */
public record Link(RelationType type, int of, int baseYear, String rule, int start, int end) {

	private static final String BY_SUM = "relation.sum";
	private static final String DIVIDED = "relation.divided";

	/** A part, as long as nothing tells whether its neighbours are all there are; {@link Members} decides. */
	static Link part(int of, String rule, int start, int end) {
		return new Link(RelationType.PART_OF, of, 0, rule, start, end);
	}

	static Link partBySum(int of) {
		return part(of, BY_SUM, -1, -1);
	}

	/** A part of a total that the words divide: 按类型分, 由…组成. */
	static Link divided(int of, int start, int end) {
		return part(of, DIVIDED, start, end);
	}

	/** The same link of another type. */
	Link as(RelationType other) {
		return other == type ? this : new Link(other, of, baseYear, rule, start, end);
	}

	/** Whether it is a part, one of all or of some. */
	boolean isPart() {
		return type == RelationType.PART_OF || type == RelationType.OF_WHICH;
	}

	/** Whether numbers that add up decided. */
	boolean isBySum() {
		return BY_SUM.equals(rule) || "relation.spelled_out".equals(rule);
	}

	/** Whether words decided that divide the total. */
	boolean isDivided() {
		return DIVIDED.equals(rule);
	}

	static Link share(int of, String rule, int start, int end) {
		return new Link(RelationType.SHARE_OF, of, 0, rule, start, end);
	}

	static Link change(int of, int baseYear, int start, int end) {
		return new Link(RelationType.YOY_CHANGE, of, baseYear, "relation.change", start, end);
	}

}
