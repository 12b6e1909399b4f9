package fadu.report.font;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A typeface that shows Chinese, as one or two single TrueType files (never a collection: the PDF writer cannot embed those).
 *
 * @param family  family name as AWT and the PDF writer know it, e.g. {@code LXGW WenKai}
 * @param regular file of the upright, normal weight
 * @param bold    file of the bold weight, where there is one; otherwise bold is drawn from the regular one
 */
public record Typeface(String family, Path regular, Optional<Path> bold) {

	/** The one or two files. */
	public List<Path> files() {
		return Stream.concat(Stream.of(regular), bold.stream()).toList();
	}

}
