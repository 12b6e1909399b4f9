package fadu.ui.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.value.EmptyCell;
import fadu.catalogue.Catalogue;
import fadu.model.District;
import fadu.model.value.Period;
import fadu.report.stamp.Changes;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;
import fadu.workspace.Workspace;

/** What has changed since a report was made, in words. */
final class ChangeLines {

	private static final Wording WORDS = UserWording.get();

	private final Catalogue catalogue;
	private final Map<String, District> districts;

	private ChangeLines(Workspace workspace) throws UserException {
		catalogue = workspace.catalogue();
		districts = workspace.districts().stream()
				.collect(Collectors.toMap(District::getCode, Function.identity(), (one, other) -> one));
	}

	/** The lines: numbers first, then verdicts, then versions. */
	static List<String> of(Changes changes, Workspace workspace) throws UserException {
		ChangeLines words = new ChangeLines(workspace);
		List<String> lines = new ArrayList<>();
		if (changes.isEmpty()) {
			lines.add(Messages.ChangeLines_none);
		}
		changes.figures().forEach(change -> lines.add(NLS.bind(Messages.ChangeLines_figure, new Object[]{
				words.metric(change.metric()), words.district(change.district()), period(change.period()), printed(change.then()),
				printed(change.now())})));
		changes.verdicts().forEach(change -> lines.add(NLS.bind(Messages.ChangeLines_verdict, new Object[]{
				words.metric(change.metric()), words.district(change.left()), words.district(change.right()),
				change.then().map(WORDS::display).orElse(Messages.ChangeLines_nothing),
				change.now().map(WORDS::display).orElse(Messages.ChangeLines_nothing)})));
		changes.versions().forEach(version -> lines.add(NLS.bind(Messages.ChangeLines_version, new Object[]{
				part(version.name()), version.then().orElse(Messages.ChangeLines_nothing),
				version.now().orElse(Messages.ChangeLines_nothing)})));
		return List.copyOf(lines);
	}

	private String metric(String code) {
		return catalogue.metric(code).map(WORDS::name).orElse(code);
	}

	private String district(String code) {
		return Optional.ofNullable(districts.get(code)).map(WORDS::name).orElse(code);
	}

	private static String period(String label) {
		return label.isEmpty() ? Messages.ChangeLines_noPeriod : WORDS.display(Period.valueOf(label));
	}

	/** A number as it was printed, or the kind of the empty cell. */
	private static String printed(Optional<String> text) {
		return text.map(word -> List.of(EmptyCell.values()).stream().filter(kind -> kind.name().equals(word)).findFirst()
				.map(WORDS::display).orElse(word.equals("NOT_COMPUTABLE") ? Messages.ChangeLines_notComputable : word))
				.orElse(Messages.ChangeLines_nothing);
	}

	private static String part(String name) {
		return switch (name) {
		case "product" -> Messages.ChangeLines_product;
		case "reader" -> Messages.ChangeLines_reader;
		case "catalogue" -> Messages.ChangeLines_catalogue;
		default -> name;
		};
	}

}
