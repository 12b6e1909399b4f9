package fadu.reading.formats;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Who recognises the print on pictures. The readers run without a framework, so whoever knows one looks them up. */
public final class PageRecognisers {

	private static volatile Supplier<List<PageRecogniser>> list = List::of;

	private PageRecognisers() {
	}

	/**
	 * Says where recognisers come from.
	 *
	 * @param recognisers asked anew for each file
	 */
	public static void from(Supplier<List<PageRecogniser>> recognisers) {
		list = recognisers;
	}

	/** The one that is used; nothing where none is installed. */
	static Optional<PageRecogniser> first() {
		return list.get().stream().findFirst();
	}

}
