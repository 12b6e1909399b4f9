package fadu.report.build;

import java.util.Arrays;
import java.util.Optional;

/**
 * How the pages of a report of one's own look. It stands in the design, and so in each run of it.
 *
 * @param portrait whether its pages stand upright
 * @param cover    whether the title has a page of its own
 * @param logo     a picture above the title, PNG or JPEG
 */
public record ReportLook(boolean portrait, boolean cover, Optional<byte[]> logo) {

	/** Pages on their side, no cover, no picture. */
	public static final ReportLook USUAL = new ReportLook(false, false, Optional.empty());

	@Override
	public boolean equals(Object other) {
		return other instanceof ReportLook(var upright, var own, var picture) && upright == portrait && own == cover
				&& Arrays.equals(picture.orElse(null), logo.orElse(null));
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(logo.orElse(null)) * 4 + (portrait ? 2 : 0) + (cover ? 1 : 0);
	}

}
