package fadu.analysis.check;

import java.util.List;

/** What an assertion says, apart from what it says it of. */
public sealed interface AssertionPattern permits AssertionKind, OwnWords {

	/** An assertion of this kind. */
	default Assertion of(Detail... details) {
		return new Assertion(this, List.of(details));
	}

}
