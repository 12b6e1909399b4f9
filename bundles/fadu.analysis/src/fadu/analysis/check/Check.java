package fadu.analysis.check;

import java.util.List;

/**
 * One rule. It looks at the evidence and changes nothing. Fadu's own stand in {@link Checks}; those of other bundles are found as
 * OSGi services, and one instance serves all runs, so it is without state.
 */
public interface Check {

	/** What files and programs call the rule, e.g. {@code sum-of-parts}; never changes. */
	String id();

	/** What users call the rule, in their language. */
	String name();

	/** The gravest that a finding of the rule can be. */
	Severity severity();

	/** What the rule finds; back-checks that passed are among it, with {@link Severity#PASSED}. */
	List<Finding> finds(Evidence evidence);

}
