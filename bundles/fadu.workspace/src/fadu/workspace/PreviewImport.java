package fadu.workspace;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fadu.model.FigureKind;
import fadu.model.SourceDocument;
import fadu.model.value.Period;
import fadu.reading.Figure;
import fadu.reading.ReadingContext;
import fadu.reading.formats.Watch;
import fadu.reading.ReportTitles;
import fadu.store.DistrictRights;
import fadu.store.ObservationStore;

/** Says of report files what an import would make of them, before anything is kept. One object looks through one batch. */
public final class PreviewImport {

	private final Workspace workspace;
	private final ReadReports reader;
	private final Map<String, Path> seen = new HashMap<>();
	private Optional<DistrictRights> rights = Optional.empty();
	private Optional<SameDistrict> same = Optional.empty();

	/** Looks at files for the workspace. */
	public PreviewImport(Workspace workspace) {
		this.workspace = workspace;
		reader = new ReadReports(workspace.catalogue());
	}

	/** What sort of document it is, as far as its figures tell. */
	public enum Sort {
		/** Most of its figures are targets of a time to come. */
		PLAN,
		/** It covers a year. */
		YEAR,
		/** It covers a part of a year. */
		PART_OF_YEAR,
		/** It covers some other time. */
		OTHER
	}

	/** Whether the file would come in. */
	public sealed interface Standing {

		/** It would. */
		record New() implements Standing {
		}

		/**
		 * Its bytes are in the workspace.
		 *
		 * @param name of the file from which they came
		 */
		record Known(String name) implements Standing {
		}

		/**
		 * Its text is in the workspace, in other bytes.
		 *
		 * @param name of the file from which it came
		 */
		record Copy(String name) implements Standing {
		}

		/**
		 * A file before it in the batch has the same bytes.
		 *
		 * @param name of that file
		 */
		record Twice(String name) implements Standing {
		}

		/**
		 * It does not say which of several places it is about, or of no place or time what it is.
		 *
		 * @param question what is to be said, one line; empty where it is plain from the empty cell
		 * @param places   the full names of the places that may be meant; empty where none is known
		 */
		record Open(String question, List<String> places) implements Standing {
		}

		/**
		 * It is of a district whose reports this person may not import.
		 *
		 * @param district its full name
		 */
		record Foreign(String district) implements Standing {
		}

		/**
		 * It cannot be read.
		 *
		 * @param message why, one line
		 */
		record Unreadable(String message) implements Standing {
		}
	}

	/**
	 * What was found in a file.
	 *
	 * @param file     the file
	 * @param district the full name of the district, as said or as found
	 * @param period   as said or as found
	 * @param sort     of the document
	 * @param figures  how many
	 * @param metrics  how many of them have a metric of the catalogue
	 * @param titled   whether it has the title of a report or a plan
	 * @param remarks  what was left out or is in doubt, a line each
	 * @param standing whether it would come in
	 */
	public record Preview(Path file, Optional<String> district, Optional<Period> period, Sort sort, int figures, int metrics,
			boolean titled, List<String> remarks, Standing standing) {

		/** Whether nothing tells that it is a report: neither a title nor a figure that the catalogue knows. */
		public boolean isDoubtful() {
			return !titled && metrics == 0 && !(standing instanceof Standing.Unreadable);
		}
	}

	/**
	 * Looks at one file; nothing is kept.
	 *
	 * @param context   what the user says of it
	 * @param cancelled asked often; when it says true, reading ends
	 * @throws UserException                              where the workspace cannot be asked
	 * @throws java.util.concurrent.CancellationException where it was cancelled
	 */
	public Preview look(Path file, ReadingContext context, Watch cancelled) throws UserException {
		ReadReports.Result result;
		try {
			result = reader.read(file, context, cancelled);
		} catch (UserException e) {
			return new Preview(file, context.district(), context.period(), Sort.OTHER, 0, 0, false, List.of(),
					new Standing.Unreadable(e.getMessage()));
		}
		List<Figure> figures = result.reading().figures();
		KnownAreas areas = workspace.areas();
		SameDistrict same = same();
		Optional<ReportDistrict> district = result.reading().district().map(name -> ReportDistrict.of(name, result.text(), areas))
				.map(found -> context.district().isPresent() ? found : found.keptAs(same));
		district.ifPresent(found -> same.add(found.key()));
		Optional<String> code = district.map(found -> areas.code(found.key()));
		List<String> remarks = new ArrayList<>(district.flatMap(ReportDistrict::remark).stream().toList());
		remarks.addAll(NamedByFile.remarks(result, code.orElse(""), areas));
		return new Preview(result.file(), code.map(areas::name), result.reading().period(),
				sort(result), figures.size(), (int) figures.stream().filter(figure -> figure.metric().isPresent()).count(),
				ReportTitles.in(result.text()), remarks, standing(result, district));
	}

	private static Sort sort(ReadReports.Result result) {
		List<Figure> figures = result.reading().figures();
		long targets = figures.stream().filter(figure -> figure.kind() == FigureKind.TARGET).count();
		if (!figures.isEmpty() && 2 * targets > figures.size()) {
			return Sort.PLAN;
		}
		return switch (result.reading().period().orElse(null)) {
		case Period.Year year -> Sort.YEAR;
		case Period.HalfYear half -> Sort.PART_OF_YEAR;
		case Period.Quarter quarter -> Sort.PART_OF_YEAR;
		case Period.Months months -> Sort.PART_OF_YEAR;
		case null, default -> Sort.OTHER;
		};
	}

	/** Asked once for a batch. */
	private DistrictRights rights(ObservationStore store) throws UserException {
		if (rights.isEmpty()) {
			rights = Optional.of(Workspace.ask(store::districtRights));
		}
		return rights.get();
	}

	/** Asked once for a batch, whose reports it comes to know. */
	private SameDistrict same() throws UserException {
		if (same.isEmpty()) {
			same = Optional.of(workspace.sameDistrict());
		}
		return same.get();
	}

	private Standing standing(ReadReports.Result result, Optional<ReportDistrict> district) throws UserException {
		Path twin = seen.putIfAbsent(result.sha256(), result.file());
		if (twin != null && !twin.equals(result.file())) {
			return new Standing.Twice(String.valueOf(twin.getFileName()));
		}
		Optional<ObservationStore> store = workspace.storeIfPresent();
		if (store.isPresent()) {
			Optional<SourceDocument> known = Workspace.ask(() -> store.get().document(result.sha256()));
			if (known.isPresent()) {
				return new Standing.Known(known.get().getFileName());
			}
			Optional<SourceDocument> copy = Workspace.ask(() -> store.get().documentsWithText(result.text())).stream().findFirst();
			if (copy.isPresent()) {
				return new Standing.Copy(copy.get().getFileName());
			}
		}
		if (district.isEmpty() || result.reading().period().isEmpty()) {
			return new Standing.Open("", List.of());
		}
		KnownAreas areas = workspace.areas();
		String code = areas.code(district.get().key());
		if (store.isPresent() && !rights(store.get()).mayAdd(code)) {
			return new Standing.Foreign(areas.name(code));
		}
		return district.get().question(result.file(), areas)
				.<Standing>map(question -> new Standing.Open(question,
						district.get().candidates().stream().map(areas::fullName).toList()))
				.orElseGet(Standing.New::new);
	}

}
