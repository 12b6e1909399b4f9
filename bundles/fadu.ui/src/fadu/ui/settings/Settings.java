package fadu.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a user has set up for the window. Commands do not look at it, so that a script means the same for everybody.
 *
 * @param language   of the window
 * @param appearance its colours
 * @param textSize   the size of its words
 * @param place      folder or URL of the data that is opened; nothing for the usual folder
 * @param plugIns    folder of plug-ins; nothing for the usual one
 * @param recent     places that were open, the last one first
 */
public record Settings(WindowLanguage language, Appearance appearance, TextSize textSize, Optional<String> place,
		Optional<String> plugIns, List<String> recent) {

	/** Those of somebody who has set up nothing. */
	public static final Settings USUAL = new Settings(WindowLanguage.SYSTEM, Appearance.LIGHT, TextSize.NORMAL, Optional.empty(),
			Optional.empty(), List.of());

	private static final int MOST_RECENT = 8;

	public Settings {
		recent = List.copyOf(recent);
	}

	/**
	 * The same with another place, and with both among the recent ones.
	 *
	 * @param opened the place that is open now
	 * @param wanted the one that is to be opened; nothing for the usual folder
	 */
	public Settings open(String opened, Optional<String> wanted) {
		List<String> places = Stream.concat(Stream.concat(wanted.stream(), Stream.of(opened)), recent.stream()).distinct()
				.limit(MOST_RECENT).toList();
		return new Settings(language, appearance, textSize, wanted, plugIns, places);
	}

}
