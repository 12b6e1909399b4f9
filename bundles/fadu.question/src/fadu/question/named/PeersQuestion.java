package fadu.question.named;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fadu.analysis.peer.Neighbour;
import fadu.analysis.set.FigureSet;
import fadu.model.Denominator;
import fadu.model.District;
import fadu.model.Metric;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Parameter;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.question.Scope;
import fadu.wording.Wording;
import fadu.workspace.PeerDistricts;
import fadu.workspace.SuggestPeers;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * The districts that are like one: those of the peer group in the parameter {@code peers} or, without it, the nearest of its level
 * by population and by the metrics of the scope. The one is the parameter {@code district} or the only district of the scope.
 */
public final class PeersQuestion implements Question<PeersQuestion.Row> {

	private static final Wording WORDS = UserWording.get();
	private static final List<Column<Row>> COLUMNS = new Columns<Row>()
			.word("district_code", Role.DIMENSION, row -> row.district().getCode())
			.word("district", Role.DIMENSION, row -> WORDS.name(row.district()))
			.word("level", Role.STATE, row -> DistrictsQuestion.level(row.district().getLevel()))
			.anyDecimal("population", Role.MEASURE, row -> row.residents().map(base -> base.getQuantity().value()))
			.text("reason", Role.REASON, Row::reason).anyDecimal("distance", Role.MEASURE, Row::distance)
			.text("population_note", Role.REASON,
					row -> row.residents().map(DistrictsQuestion::note).orElse(Messages.Peers_noPopulation))
			.text("caution", Role.REASON, Row::missing).number("number", Role.DIMENSION, Row::number).list();

	private static final int USUAL = 5;

	@Override
	public String name() {
		return "peers";
	}

	@Override
	public List<Column<Row>> columns() {
		return COLUMNS;
	}

	@Override
	public List<Parameter> ownParameters() {
		return List.of(Parameter.number("count", USUAL));
	}

	@Override
	public List<Row> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		Optional<String> group = Arguments.text(arguments, Scope.PEERS);
		FigureSet set = data.in(arguments);
		List<Row> rows = new ArrayList<>();
		if (group.isPresent()) {
			PeerDistricts.Group known = new PeerDistricts(data.workspace()).group(group.get());
			for (String code : known.districts()) {
				data.directory().district(code).ifPresent(district -> rows.add(new Row(rows.size() + 1, district,
						Messages.bind(Messages.Peers_group, known.name(), known.basis()), null, Optional.empty())));
			}
			return rows;
		}
		if (set.districts().size() != 1) {
			set.districts().forEach(
					district -> rows.add(new Row(rows.size() + 1, district, Messages.Peers_chosen, null, Optional.empty())));
			return rows;
		}
		District home = set.districts().getFirst();
		List<District> known = data.reference().districts();
		List<Metric> metrics = set.inquiry().metrics();
		Optional<FigureSet> variables = metrics.isEmpty()
				? Optional.empty()
				: Optional.of(data.of(SuggestPeers.inquiry(home, known, metrics, data.withUnreviewed())));
		SuggestPeers.Suggestion suggestion = SuggestPeers.run(home, known, variables, true,
				Arguments.number(arguments, "count", USUAL));
		suggestion.neighbours().forEach(neighbour -> rows.add(new Row(rows.size() + 1, neighbour.district(),
				Messages.bind(Messages.Peers_nearest, WORDS.name(home),
						String.join(Messages.separator, suggestion.names(neighbour.used(), WORDS))),
				missing(suggestion, neighbour), Optional.of(neighbour))));
		return rows;
	}

	private static String missing(SuggestPeers.Suggestion suggestion, Neighbour neighbour) {
		return neighbour.missing().isEmpty()
				? null
				: Messages.bind(Messages.Peers_missing,
						String.join(Messages.separator, suggestion.names(neighbour.missing(), WORDS)));
	}

	/** A district, why it is here, and how near it is where that was measured. */
	record Row(int number, District district, String reason, String missing, Optional<Neighbour> neighbour) {

		Optional<Denominator> residents() {
			return DistrictsQuestion.residents(district);
		}

		Optional<BigDecimal> distance() {
			return neighbour.map(near -> BigDecimal.valueOf(near.distance()).setScale(3, RoundingMode.HALF_EVEN));
		}
	}

}
