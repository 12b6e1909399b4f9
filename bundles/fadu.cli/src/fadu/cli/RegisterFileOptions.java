package fadu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fadu.workspace.Registers.Taken;
import org.eclipse.osgi.util.NLS;

import fadu.register.definition.RegisterDefinition;
import fadu.register.row.CellPlace;
import fadu.register.row.SheetRefused;
import fadu.register.row.SheetWish;
import fadu.workspace.MistypedException;
import fadu.workspace.UserException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A register, a spreadsheet with rows of it, and how to say what became of them. */
final class RegisterFileOptions {

	@Parameters(index = "0", paramLabel = "CODE", descriptionKey = "register")
	private String code;

	@Parameters(index = "1", paramLabel = "FILE", descriptionKey = "spreadsheet")
	private Path file;

	@Option(names = "--district", paramLabel = "D", descriptionKey = "rowsDistrict")
	private String district;

	@Option(names = "--heading", paramLabel = "HEADING=COLUMN", descriptionKey = "sheetHeading")
	private Map<String, String> headings = new LinkedHashMap<>();

	@Option(names = "--cell", paramLabel = "CELL=VALUE", descriptionKey = "sheetCell")
	private Map<String, String> cells = new LinkedHashMap<>();

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format", defaultValue = "table")
	private CatalogueCommand.Format format;

	@Option(names = "--show", paramLabel = "COLUMN", descriptionKey = "show")
	private List<String> shown = new ArrayList<>();

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	@Mixin
	private OutputOptions output;

	String code() {
		return code;
	}

	Path file() {
		return file;
	}

	Optional<String> district() {
		return Optional.ofNullable(district);
	}

	/** What is said of the headings and cells. */
	SheetWish wish(RegisterDefinition register) throws UserException {
		Map<String, String> columns = new LinkedHashMap<>();
		for (Map.Entry<String, String> heading : headings.entrySet()) {
			boolean none = heading.getValue() == null || heading.getValue().isBlank();
			columns.put(heading.getKey(), none ? "" : RegisterKeyOptions.column(register, heading.getValue()).name());
		}
		Map<CellPlace, String> places = new LinkedHashMap<>();
		for (Map.Entry<String, String> cell : cells.entrySet()) {
			places.put(CellPlace.of(cell.getKey())
					.orElseThrow(() -> new MistypedException(NLS.bind(RegisterMessages.Register_noCell, cell.getKey()))),
					cell.getValue() == null ? "" : cell.getValue());
		}
		return new SheetWish(columns, places);
	}

	Path folder() {
		return folder;
	}

	/** Takes or looks at the rows of a spreadsheet. */
	interface Work {
		Taken taken() throws UserException;
	}

	/** What became of the rows; where nobody said whose they are, with the option that says it. */
	static Taken taken(Work work) throws UserException {
		try {
			return work.taken();
		} catch (UserException e) {
			if (e.getCause() instanceof SheetRefused sheet && sheet.isDistrictMissing()) {
				throw new UserException(NLS.bind(RegisterMessages.Register_sayDistrict, e.getMessage()), e);
			}
			throw e;
		}
	}

	/** Says what became of the rows; 1 where none could be taken and some were refused. */
	int tell(Session session, RegisterDefinition register, Taken taken, boolean done) throws UserException {
		TakenFormat words = new TakenFormat(register, new ShownColumns(register, shown), taken);
		output.write(session, out -> {
			if (format == CatalogueCommand.Format.json) {
				Json.object(words.record(file), out);
			} else {
				words.table(done, out);
			}
		});
		return taken.read().rows().isEmpty() && !taken.read().refused().isEmpty() ? 1 : 0;
	}

}
