package fadu.analysis.check;

import java.util.List;
import java.util.Optional;

/**
 * One rule. It looks at the evidence and changes nothing. Fadu's own stand in {@link Checks}; those of other bundles are found as
 * OSGi services, and one instance serves all runs, so it is without state.
 */
public interface Check {

	/** What files and programs call the rule, e.g. {@code sum-of-parts}; never changes. */
	String id();

	/** The name of a rule that another bundle brings; nothing for Fadu's own, whose names are in {@code fadu.wording}. */
	default Optional<OwnWords> ownName() {
		return Optional.empty();
	}

	/** The gravest that a finding of the rule can be. */
	Severity severity();

	/** What the rule finds; back-checks that passed are among it, with {@link Severity#PASSED}. */
	List<Finding> finds(Evidence evidence);

}
