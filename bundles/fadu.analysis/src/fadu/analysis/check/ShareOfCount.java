package fadu.analysis.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import fadu.analysis.value.LikeNames;
import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.SourceDocument;

/**
 * A printed percentage fits its counts. Where one count is given, the other is recovered as all whole numbers that the
 * percentage allows; where both are, they are divided. A count is what the percentage is taken of, or what it stands for:
 * a formula of the catalogue says which, or else arithmetic, since 24.6 % of 58 is no whole number.
 */
final class ShareOfCount implements Check {

	/** 占 or 占比为 stands between a part and its share, not more: 占总量的 may be said of another total. */
	private static final int BESIDE = 4;
	/** So many characters before the last one of the name of a rate say what was done: 纠错率, 办结率. */
	private static final int DEED = 2;
	/** So many characters before the last one name a thing as well. */
	private static final int OF_ITS_OWN = 4;
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	@Override
	public String id() {
		return "share";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public List<Finding> finds(Evidence evidence) {
		Percentages percentages = new Percentages(evidence);
		List<Finding> findings = new ArrayList<>();
		percentages.shares().stream().filter(pair -> !isTrivial(pair.percentage()) && !Printed.isRough(pair.percentage()))
				.forEach(pair -> Printed.count(pair.count()).filter(count -> count.signum() > 0)
						.flatMap(count -> judge(evidence, pair, count)).ifPresent(findings::add));
		for (FormulaFacts.Quotient quotient : percentages.formulas().quotients()) {
			evidence.documents().forEach(document -> quotient(evidence, document, quotient).ifPresent(findings::add));
		}
		evidence.figures().stream().flatMap(rate -> RateBeside.contrary(evidence, rate).stream())
				.filter(beside -> findings.stream().noneMatch(finding -> finding.severity().compareTo(Severity.WARNING) >= 0
						&& finding.figures().contains(beside.rate())))
				.map(beside -> beyond(evidence, beside)).toList().forEach(findings::add);
		return findings;
	}

	private Finding beyond(Evidence evidence, RateBeside beside) {
		return Finding.of(this, Severity.WARNING,
				AssertionKind.SHARE_OF_COUNT_BEYOND.of(evidence.named(beside.rate()), evidence.named(beside.part()),
						new Detail.Possible(beside.bases()), evidence.named(beside.whole())),
				List.of(beside.rate(), beside.part(), beside.whole()), AssertionKind.SHARE_OF_COUNT_CAUSE.of());
	}

	/** Of 0 % and 100 % there is nothing to be recovered. */
	private static boolean isTrivial(Observation percentage) {
		BigDecimal value = percentage.getQuantity().value();
		return value.signum() == 0 || value.compareTo(HUNDRED) == 0;
	}

	private Optional<Finding> judge(Evidence evidence, Percentages.Pair pair, BigInteger count) {
		Optional<Finding> ofWhole = memberBefore(evidence, pair)
				.map(part -> divided(evidence, pair.percentage(), part, pair.count()))
				.filter(told -> told.severity() != Severity.ERROR || !isShareOfAPart(evidence, pair));
		if (ofWhole.isPresent()) {
			return ofWhole;
		}
		Finding finding = compared(evidence, pair, count);
		boolean contrary = finding.severity() == Severity.ERROR;
		if (contrary && (Certainty.isShareOfCountsBeside(evidence, pair.percentage()) || isOfAnotherPart(evidence, pair)
				|| isOfAnotherThing(pair))) {
			return Optional.empty();
		}
		if (!contrary && isBehindAnotherPart(evidence, pair)) {
			return Optional.empty();
		}
		Optional<Observation> likelier = contrary
				? Certainty.likelierBase(evidence, pair.percentage(), pair.count())
				: Optional.empty();
		if (likelier.isPresent()) {
			return Optional.of(
					finding.as(Severity.WARNING).saying(AssertionKind.SHARE_OF_COUNT_LIKELIER.of(evidence.named(likelier.get())))
							.with(new Fix.Relate(pair.percentage(), RelationType.SHARE_OF, likelier.get())));
		}
		if (pair.stated()) {
			return Optional.of(Certainty.reviewed(finding));
		}
		Finding assumed = finding.saying(AssertionKind.SHARE_OF_COUNT_ASSUMED.of());
		return Optional.of(contrary
				? assumed.as(Severity.WARNING)
				: assumed.with(new Fix.Relate(pair.percentage(), RelationType.SHARE_OF, pair.count())));
	}

	/** The part of the count that stands right before a share of it: 其中甲类40件,占44.4% says what the share is. */
	private static Optional<Observation> memberBefore(Evidence evidence, Percentages.Pair pair) {
		List<Observation> figures = evidence.figures(pair.percentage().getDocument());
		int place = figures.indexOf(pair.percentage());
		return place < 1 || !pair.stated() || pair.percentage().getKind() != FigureKind.RATIO
				? Optional.empty()
				: Optional.of(figures.get(place - 1)).filter(part -> pair.percentage().getStart() - part.getEnd() <= BESIDE
						&& Printed.count(part).isPresent() && parts(evidence, pair.count()).anyMatch(part::equals));
	}

	/**
	 * 和解结案118件,直接纠错率9.6%: a rate with a name of its own behind a part that is not called so. That it is of this part is a guess
	 * until a person has looked at it.
	 */
	private static boolean isOfAnotherPart(Evidence evidence, Percentages.Pair pair) {
		return total(evidence, pair.count()).isPresent() && isNotCalledLike(pair.percentage(), pair.count());
	}

	/**
	 * 审结312件,其中和解结案118件,直接纠错率9.6%: as such a rate could be of the part, too, that it can be one of the whole confirms
	 * nothing.
	 */
	private static boolean isBehindAnotherPart(Evidence evidence, Percentages.Pair pair) {
		return parts(evidence, pair.count()).anyMatch(part -> part.getStart() > pair.count().getStart()
				&& part.getEnd() < pair.percentage().getStart() && isNotCalledLike(pair.percentage(), part));
	}

	private static boolean isNotCalledLike(Observation rate, Observation part) {
		String name = String.valueOf(rate.getMetricName());
		int end = name.length() - 1;
		return rate.getKind() == FigureKind.RATE && end >= DEED && !Certainty.isReviewed(rate)
				&& !String.valueOf(part.getMetricName()).contains(name.substring(end - DEED, end));
	}

	/**
	 * 评查案卷150件,亮码检查率94.5%: a rate that says of what it is, behind a count of something else. No finding is better than a false
	 * one; 合格率 and the like, which leave that to the count before them, are held against it.
	 */
	private static boolean isOfAnotherThing(Percentages.Pair pair) {
		String rate = String.valueOf(pair.percentage().getMetricName());
		String count = String.valueOf(pair.count().getMetricName());
		int end = rate.length() - 1;
		return pair.percentage().getKind() == FigureKind.RATE && pair.role().isEmpty() && end >= OF_ITS_OWN
				&& !LikeNames.areLike(rate.substring(0, end), count);
	}

	private static Optional<Observation> total(Evidence evidence, Observation part) {
		return Stream.of(RelationType.OF_WHICH, RelationType.PART_OF)
				.flatMap(relation -> evidence.related(part, relation).stream()).findFirst();
	}

	/** Whether the share is that of any part of the count: in a table the part may stand elsewhere. */
	private static boolean isShareOfAPart(Evidence evidence, Percentages.Pair pair) {
		WholeNumbers shares = WholeNumbers.sharesOf(Printed.count(pair.count()).orElseThrow(),
				pair.percentage().getQuantity().value(),
				Printed.half(pair.percentage()));
		return parts(evidence, pair.count()).flatMap(part -> Printed.count(part).stream()).anyMatch(part -> shares.has(part));
	}

	private static Stream<Observation> parts(Evidence evidence, Observation total) {
		return Stream.of(RelationType.OF_WHICH, RelationType.PART_OF)
				.flatMap(relation -> evidence.relating(total, relation).stream());
	}

	private Finding compared(Evidence evidence, Percentages.Pair pair, BigInteger count) {
		BigDecimal percent = pair.percentage().getQuantity().value();
		BigDecimal half = Printed.half(pair.percentage());
		WholeNumbers shares = WholeNumbers.sharesOf(count, percent, half);
		WholeNumbers cut = WholeNumbers.sharesOf(count, Printed.middleIfCutOff(pair.percentage()), half);
		WholeNumbers bases = WholeNumbers.basesOf(count, percent, half);
		Optional<Observation> total = total(evidence, pair.count());
		boolean fitsTotal = total.flatMap(Printed::count).filter(base -> bases.has(base)).isPresent();
		FormulaFacts.Role role = pair.role()
				.orElse(fitsTotal || shares.isEmpty() && cut.isEmpty() && !bases.isEmpty()
						? FormulaFacts.Role.PART
						: FormulaFacts.Role.BASE);
		return role == FormulaFacts.Role.BASE
				? shareOf(evidence, pair, count, shares, cut)
				: total.flatMap(Printed::count).isPresent()
						? divided(evidence, pair.percentage(), pair.count(), total.get())
						: baseOf(evidence, pair, bases);
	}

	private Finding shareOf(Evidence evidence, Percentages.Pair pair, BigInteger base, WholeNumbers shares, WholeNumbers cut) {
		List<Observation> figures = List.of(pair.percentage(), pair.count());
		Detail subject = evidence.named(pair.percentage());
		Detail of = evidence.named(pair.count());
		if (shares.isEmpty() && !cut.isEmpty()) {
			return Finding.of(this, Severity.NOTE, AssertionKind.SHARE_OF_COUNT_CUT.of(subject, of, new Detail.Possible(cut)),
					figures,
					AssertionKind.SHARE_OF_COUNT_CUT_OFF.of());
		}
		return shares.isEmpty()
				? Finding.of(this, Severity.ERROR, AssertionKind.SHARE_OF_COUNT_NO_SHARE.of(subject, of), figures,
						AssertionKind.SHARE_OF_COUNT_NEAREST.of(nearest(base, pair.percentage())),
						AssertionKind.SHARE_OF_COUNT_CAUSE.of())
				: Finding.of(this, Severity.PASSED, AssertionKind.SHARE_OF_COUNT_SHARE.of(subject, of, new Detail.Possible(shares)),
						figures,
						AssertionKind.SHARE_OF_COUNT_SOLUTIONS.of(new Detail.Possible(shares), Detail.of(base)));
	}

	/** The two quotients on either side, so that one sees by how much the percentage is off. */
	private static Detail nearest(BigInteger base, Observation percentage) {
		BigDecimal exact = new BigDecimal(base).multiply(percentage.getQuantity().value()).movePointLeft(2);
		BigInteger below = exact.setScale(0, RoundingMode.FLOOR).toBigInteger();
		return new Detail.Several(List.of(new Detail.Division(below, base), new Detail.Division(below.add(BigInteger.ONE), base)));
	}

	private Finding baseOf(Evidence evidence, Percentages.Pair pair, WholeNumbers bases) {
		List<Observation> figures = List.of(pair.percentage(), pair.count());
		Detail subject = Detail.of(pair.percentage());
		Detail part = evidence.named(pair.count());
		return bases.isEmpty()
				? Finding.of(this, Severity.ERROR, AssertionKind.SHARE_OF_COUNT_NO_BASE.of(part, subject), figures,
						AssertionKind.SHARE_OF_COUNT_CAUSE.of())
				: Finding.of(this, Severity.NOTE, AssertionKind.SHARE_OF_COUNT_BASE.of(part, subject, new Detail.Possible(bases)),
						figures,
						bases.only().isPresent()
								? AssertionKind.SHARE_OF_COUNT_ONLY_BASE.of()
								: AssertionKind.SHARE_OF_COUNT_SEVERAL_BASES.of(),
						AssertionKind.SHARE_OF_COUNT_STATE_BASE.of());
	}

	private Finding divided(Evidence evidence, Observation percentage, Observation part, Observation base) {
		BigInteger number = Printed.count(part).orElseThrow();
		BigInteger whole = Printed.count(base).orElseThrow();
		boolean fits = WholeNumbers.basesOf(number, percentage.getQuantity().value(), Printed.half(percentage)).has(whole);
		boolean cut = WholeNumbers.basesOf(number, Printed.middleIfCutOff(percentage), Printed.half(percentage)).has(whole);
		Detail subject = evidence.named(percentage);
		Detail quotient = new Detail.Division(number, whole);
		List<Observation> figures = List.of(percentage, part, base);
		if (!fits && cut) {
			return Finding.of(this, Severity.NOTE, AssertionKind.SHARE_OF_COUNT_FITS.of(subject, quotient), figures,
					AssertionKind.SHARE_OF_COUNT_CUT_OFF.of());
		}
		return fits
				? Finding.of(this, Severity.PASSED, AssertionKind.SHARE_OF_COUNT_FITS.of(subject, quotient), figures)
				: Finding.of(this, Severity.ERROR, AssertionKind.SHARE_OF_COUNT_DIFFERS.of(subject, quotient), figures,
						AssertionKind.SHARE_OF_COUNT_CAUSE.of());
	}

	private static boolean isNoLess(Observation base, Observation part) {
		return Printed.count(base).filter(count -> count.compareTo(Printed.count(part).orElseThrow()) >= 0).isPresent();
	}

	private Optional<Finding> quotient(Evidence evidence, SourceDocument document, FormulaFacts.Quotient quotient) {
		return evidence.results(document, quotient.percentage()).stream()
				.filter(rate -> Printed.isRate(rate) && !Printed.isRough(rate))
				.findFirst()
				.flatMap(rate -> beside(evidence, rate, quotient.part()).flatMap(part -> beside(evidence, rate, quotient.base())
						.filter(base -> isNoLess(base, part)).map(base -> divided(evidence, rate, part, base))))
				.filter(finding -> finding.severity() != Severity.ERROR
						|| !Certainty.isShareOfCountsBeside(evidence, finding.figures().getFirst()))
				.map(finding -> finding.severity() == Severity.ERROR
						? finding.saying(AssertionKind.SHARE_OF_COUNT_ASSUMED.of()).as(Severity.WARNING)
						: finding);
	}

	/** The count that the document states for the period and scope of the rate. */
	private static Optional<Observation> beside(Evidence evidence, Observation rate, String metric) {
		return evidence.only(rate.getDocument(), metric, rate.getPeriod())
				.filter(count -> Printed.count(count).isPresent() && Objects.equals(count.getScope(), rate.getScope()));
	}

}
