package fadu.analysis.value;

import java.util.stream.IntStream;

/** Whether two names of what is counted may mean the same. */
public final class LikeNames {

	private LikeNames() {
	}

	/** Whether two names have two characters after each other in common. */
	public static boolean areLike(String one, String other) {
		return IntStream.range(0, one.length() - 1).anyMatch(i -> other.contains(one.substring(i, i + 2)));
	}

}
