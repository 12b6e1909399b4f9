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

	static Link part(int of, String rule, int start, int end) {
		return new Link(RelationType.PART_OF, of, 0, rule, start, end);
	}

	static Link partBySum(int of) {
		return part(of, "relation.sum", -1, -1);
	}

	static Link share(int of, String rule, int start, int end) {
		return new Link(RelationType.SHARE_OF, of, 0, rule, start, end);
	}

	static Link change(int of, int baseYear, int start, int end) {
		return new Link(RelationType.YOY_CHANGE, of, baseYear, "relation.change", start, end);
	}

}
