package fadu.ui.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import fadu.catalogue.Catalogue;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.ReviewStatus;
import fadu.model.value.Bound;
import fadu.wording.Wording;
import fadu.workspace.SourceText.Sentence;
import fadu.workspace.UserWording;
import fadu.workspace.Workspace;

/** What a figure says of itself, in the user's language. */
public final class FigureWords {

	private static final Wording WORDS = UserWording.get();
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private FigureWords() {
	}

	/** In two or three characters what was said about the figure. */
	public static String status(ReviewStatus status) {
		return WORDS.display(status);
	}

	/** The whole number in thousands, as it may be typed, too. */
	static String number(BigDecimal value) {
		return String.format(Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", value);
	}

	/** How the number stands to the true one. */
	public static String bound(Bound bound) {
		return switch (bound) {
		case EXACT -> Messages.FigureWords_exact;
		case ABOUT -> Messages.FigureWords_about;
		case MORE_THAN -> Messages.FigureWords_moreThan;
		case AT_LEAST -> Messages.FigureWords_atLeast;
		case NEARLY -> Messages.FigureWords_nearly;
		case AT_MOST -> Messages.FigureWords_atMost;
		};
	}

	/** The name of the metric in the catalogue; what the report seems to count, marked, where the catalogue has none. */
	public static String metric(Observation figure, Catalogue catalogue) {
		String read = Optional.ofNullable(figure.getMetricName()).orElse("");
		return Optional.ofNullable(figure.getMetric()).flatMap(catalogue::metric).map(WORDS::name)
				.orElseGet(() -> read.isBlank() ? Messages.FigureWords_unnamed : NLS.bind(Messages.FigureWords_noMetric, read));
	}

	/** The same; where the report has no name for what it counts, the piece of its sentence around the number. */
	public static String metric(Observation figure, Catalogue catalogue, Sentence sentence) {
		String named = metric(figure, catalogue);
		String piece = FigurePiece.of(sentence);
		return named.equals(Messages.FigureWords_unnamed) && !piece.isEmpty()
				? NLS.bind(Messages.FigureWords_noMetric, NLS.bind(Messages.FigureWords_piece, piece))
				: named;
	}

	/** The line of business. */
	public static String domain(Observation figure, Catalogue catalogue) {
		return Optional.ofNullable(figure.getMetric()).flatMap(catalogue::metric).map(Metric::getDomain).map(WORDS::name)
				.or(() -> catalogue.domains().stream().filter(domain -> domain.getName().equals(figure.getDomain())).findFirst()
						.map(WORDS::name))
				.orElse(figure.getDomain() == null ? "" : figure.getDomain());
	}

	/** Another area than that of the report, and the part of it that is counted. */
	public static String scope(Observation figure, Workspace workspace) {
		String area = Optional.ofNullable(figure.getDistrict()).map(workspace::districtName).orElse("");
		String part = figure.getScope() == null ? "" : figure.getScope();
		return area.isEmpty() || part.isEmpty() ? area + part : NLS.bind(Messages.FigureWords_scope, area, part);
	}

	/** How the figure depends on another one of its report, which is named as printed. */
	public static String relation(Observation figure) {
		if (figure.getRelation() == RelationType.NONE || figure.getDocument() == null) {
			return "";
		}
		String other = figure.getDocument().getObservations().stream()
				.filter(each -> each.getId().equals(figure.getRelatedTo())).map(Observation::getText).findFirst().orElse("");
		return NLS.bind(switch (figure.getRelation()) {
		case NONE, PART_OF -> Messages.FigureWords_part;
		case SHARE_OF -> Messages.FigureWords_share;
		case YOY_CHANGE -> Messages.FigureWords_change;
		case OF_WHICH -> Messages.FigureWords_ofWhich;
		}, other);
	}

	/** How sure the reader is; nothing where a person has said something. */
	public static String confidence(Observation figure) {
		return figure.getStatus() == ReviewStatus.READ ? String.format(Locale.ROOT, "%.2f", figure.getConfidence()) : "";
	}

	/** Value, metric where there is one, period and state in one line. */
	public static String brief(Observation figure) {
		String value = WORDS.display(figure.getQuantity());
		String period = WORDS.display(figure.getPeriod());
		String status = status(figure.getStatus());
		return figure.getMetricName() == null || figure.getMetricName().isBlank()
				? NLS.bind(Messages.FigureWords_briefUnnamed, new Object[]{value, period, status})
				: NLS.bind(Messages.FigureWords_brief, new Object[]{value, figure.getMetricName(), period, status});
	}

	/** The figure as printed, what it measures, and what was remarked of it. */
	public static String facts(Observation figure, Workspace workspace) {
		String all = NLS.bind(Messages.FigureWords_facts,
				new Object[]{figure.getText(), metric(figure, workspace.catalogue()), scope(figure, workspace)}).strip();
		return figure.getNote() == null ? all : NLS.bind(Messages.FigureWords_noted, all, figure.getNote());
	}

	/** Who said what about the figure, and how it was read where that is another. */
	public static String review(Observation figure, Optional<Observation> asRead) {
		if (figure.getReviewedBy() == null) {
			return NLS.bind(Messages.FigureWords_notReviewed, confidence(figure));
		}
		String who = NLS.bind(Messages.FigureWords_reviewed, new Object[]{status(figure.getStatus()), figure.getReviewedBy(),
				kept(figure.getReviewedAt())});
		return asRead.map(read -> NLS.bind(Messages.FigureWords_asRead, who, brief(read))).orElse(who);
	}

	/** A time as the store keeps it, to the minute. */
	private static String kept(String at) {
		return at == null || at.length() < 16 ? "" : at.substring(0, 16).replace('T', ' ');
	}

	/** A time, to the minute. */
	public static String time(Instant at) {
		return TIME.format(at.atZone(ZoneId.systemDefault()));
	}

}
