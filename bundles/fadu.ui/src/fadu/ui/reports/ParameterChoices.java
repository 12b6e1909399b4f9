package fadu.ui.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.derive.Normalisation;
import fadu.catalogue.ReportParameter;
import fadu.catalogue.ReportParameter.Type;
import fadu.report.OneDistrict;
import fadu.ui.comparison.CatalogueContent;
import fadu.wording.Wording;
import fadu.workspace.PeerDistricts;
import fadu.workspace.SavedComparison;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;
import fadu.workspace.Workspace;

/** What may be given for the parameters of reports, in the words of the user, and whether what was given is known. */
final class ParameterChoices {

	private static final Wording WORDS = UserWording.get();
	private static final int MOST_CHARTS = 12;
	static final String PER = "per";
	private static final String THEME = "theme";
	private static final String PEERS = "peers";
	private static final String COUNT = "count";

	private ParameterChoices() {
	}

	/**
	 * A value that is offered.
	 *
	 * @param label what the user reads
	 * @param value what the report gets
	 */
	record Offer(String label, String value) {
	}

	/** What is offered for a parameter; nothing where any text may be given. Asks the store for the groups of peers. */
	static List<Offer> of(ReportParameter parameter, CatalogueContent catalogue, Workspace workspace) throws UserException {
		return switch (parameter.type()) {
		case DISTRICT, DISTRICTS ->
			catalogue.districts().stream().map(district -> new Offer(WORDS.name(district), district.getCode())).toList();
		case DOMAIN -> catalogue.domains().stream().map(domain -> new Offer(WORDS.name(domain), domain.getCode())).toList();
		case PERIOD -> catalogue.periods().stream().map(period -> new Offer(WORDS.display(period), period.toString())).toList();
		case METRICS -> List.of();
		case TEXT -> texts(parameter.name(), workspace);
		};
	}

	private static List<Offer> texts(String name, Workspace workspace) throws UserException {
		return switch (name) {
		case PER -> List.of(divisor(new Normalisation.PerMonth()), divisor(new Normalisation.PerHundredThousand()));
		case THEME ->
			workspace.catalogue().themes().stream().map(theme -> new Offer(WORDS.name(theme), theme.getCode())).toList();
		case PEERS ->
			new PeerDistricts(workspace).all().stream().map(group -> new Offer(group.name(), group.name())).toList();
		case COUNT -> IntStream.rangeClosed(1, MOST_CHARTS).mapToObj(Integer::toString).map(text -> new Offer(text, text)).toList();
		default -> List.of();
		};
	}

	/** What figures are divided by. */
	static Offer divisor(Normalisation per) {
		return new Offer(switch (per) {
		case Normalisation.PerMonth month -> Messages.ParameterChoices_month;
		case Normalisation.PerHundredThousand people -> Messages.ParameterChoices_people;
		case Normalisation.PerUnit unit -> WORDS.name(unit.base());
		}, SavedComparison.word(per));
	}

	/** The value that was chosen or typed. */
	static String value(String typed, List<Offer> offers) {
		String text = typed.strip();
		return offers.stream().filter(offer -> offer.label().equals(text)).map(Offer::value).findFirst().orElse(text);
	}

	/**
	 * Looks whether all that was given is known, before anybody is asked where the report goes. Asks the store.
	 *
	 * @throws UserException where something is not, with the nearest there is
	 */
	static void check(List<ReportParameter> parameters, Map<String, String> values, Workspace workspace) throws UserException {
		List<String> missing = new ArrayList<>();
		for (ReportParameter parameter : parameters) {
			Optional<String> value = Optional.ofNullable(values.get(parameter.name()));
			if (value.isEmpty() && parameter.required() && !parameter.name().equals(OneDistrict.PARAMETER)) {
				missing.add(parameter.title());
			}
			if (value.isPresent()) {
				check(parameter, value.get(), workspace);
			}
		}
		if (!missing.isEmpty()) {
			throw new UserException(NLS.bind(Messages.ParameterChoices_required, String.join(Messages.separator, missing)));
		}
	}

	private static void check(ReportParameter parameter, String value, Workspace workspace) throws UserException {
		List<String> names = List.of(value.split("[,，]"));
		Type type = parameter.type();
		if (type == Type.DISTRICT || type == Type.DISTRICTS) {
			Selection.of(workspace, List.of(), names, Optional.empty());
		} else if (type == Type.METRICS) {
			Selection.of(workspace, names, List.of(), Optional.empty());
		} else if (type == Type.DOMAIN) {
			Selection.domain(workspace, value);
		} else if (type == Type.PERIOD) {
			Selection.period(value);
		} else {
			checkText(parameter, value, workspace);
		}
	}

	private static void checkText(ReportParameter parameter, String value, Workspace workspace) throws UserException {
		switch (parameter.name()) {
		case PER -> Selection.divisor(workspace, value);
		case THEME -> Selection.theme(workspace, value);
		case PEERS -> new PeerDistricts(workspace).group(value);
		case COUNT -> {
			if (!value.matches("[1-9]\\d?")) {
				throw new UserException(NLS.bind(Messages.ParameterChoices_count, parameter.title(), value));
			}
		}
		default -> {
			// any text
		}
		}
	}

}
