package fadu.analysis.check;

import java.util.List;

/**
 * One thing that a finding says. The words for it are those of {@code fadu.wording}.
 *
 * @param kind    what it says
 * @param details of what, in the order in which the kind names them
 */
public record Assertion(AssertionPattern kind, List<Detail> details) {

	public Assertion {
		details = List.copyOf(details);
	}

}
