package fadu.ui.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import fadu.model.value.Period;
import fadu.reading.ReadingContext;
import fadu.workspace.ImportReports.Outcome;
import fadu.workspace.PreviewImport.Preview;
import fadu.workspace.PreviewImport.Standing;

/** A file of an import: what a person said of it, what was read in it, and what became of it. */
public final class ImportRow {

	private final Path file;
	private Optional<String> district = Optional.empty();
	private Optional<Period> period = Optional.empty();
	private Optional<Preview> preview = Optional.empty();
	private Optional<Outcome> outcome = Optional.empty();
	private boolean wanted = true;
	private boolean decided;

	ImportRow(Path file) {
		this.file = file;
	}

	/** The file. */
	public Path file() {
		return file;
	}

	/** What was read in it; nothing before it was. */
	public Optional<Preview> preview() {
		return preview;
	}

	/** What became of it; nothing before it was imported. */
	public Optional<Outcome> outcome() {
		return outcome;
	}

	/** Whether it is to be imported. */
	public boolean isWanted() {
		return wanted && outcome.isEmpty() && preview.filter(ImportRow::canComeIn).isPresent();
	}

	private static boolean canComeIn(Preview preview) {
		return switch (preview.standing()) {
		case Standing.Unreadable unreadable -> false;
		case Standing.Foreign foreign -> false;
		case Standing.Known known -> false;
		case Standing.Twice twice -> false;
		default -> preview.district().isPresent() && preview.period().isPresent();
		};
	}

	/** The full names of the places that bear the name of its district, where nothing tells which of them is meant. */
	public List<String> places() {
		return preview.map(Preview::standing).filter(Standing.Open.class::isInstance).map(Standing.Open.class::cast)
				.map(Standing.Open::places).orElse(List.of());
	}

	/** Whether it stands in the workspace already, in other bytes. */
	boolean isCopy() {
		return preview.map(Preview::standing).filter(Standing.Copy.class::isInstance).isPresent();
	}

	/** Says whether it is to be imported. */
	void want(boolean yes) {
		wanted = yes;
		decided = true;
	}

	void district(Optional<String> name) {
		district = name;
		preview = Optional.empty();
	}

	void period(Optional<Period> said) {
		period = said;
		preview = Optional.empty();
	}

	/** Copies, and what may be no report, are left out until a person says otherwise. */
	void read(Preview found) {
		preview = Optional.of(found);
		if (!decided) {
			wanted = !isCopy() && !found.isDoubtful();
		}
	}

	void imported(Outcome became) {
		outcome = Optional.of(became);
	}

	ReadingContext context() {
		return new ReadingContext(period, district);
	}

}
