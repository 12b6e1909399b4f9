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
 * @param further typefaces from which characters are taken that this one has not
 */
public record Typeface(String family, Path regular, Optional<Path> bold, List<Typeface> further) {

	public Typeface {
		further = List.copyOf(further);
	}

	/** A typeface without others to help it. */
	public Typeface(String family, Path regular, Optional<Path> bold) {
		this(family, regular, bold, List.of());
	}

	/** The same with others to help it. */
	public Typeface with(List<Typeface> others) {
		return new Typeface(family, regular, bold, others);
	}

	/** The one or two files. */
	public List<Path> files() {
		return Stream.concat(Stream.of(regular), bold.stream()).toList();
	}

	/** The files of this typeface and of those that help it. */
	public List<Path> allFiles() {
		return Stream.concat(files().stream(), further.stream().flatMap(other -> other.files().stream())).toList();
	}

}
