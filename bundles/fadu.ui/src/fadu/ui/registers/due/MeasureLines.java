package fadu.ui.registers.due;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.osgi.util.NLS;

import fadu.register.definition.ProcessLimit;
import fadu.register.field.RowField;
import fadu.register.process.AgeBand;
import fadu.register.process.LimitState;
import fadu.register.process.LimitTally;
import fadu.register.process.ProcessMeasures;
import fadu.register.process.SurvivalCurve;
import fadu.register.words.ProcessWords;
import fadu.workspace.UserWording;

/** What is measured of a process in one district, line by line in words. */
public final class MeasureLines {

	private static final String NONE = "—";
	private static final boolean ENGLISH = UserWording.get().english();

	private final List<MeasureLine> lines = new ArrayList<>();
	private final String district;

	private MeasureLines(String district) {
		this.district = district;
	}

	/**
	 * One measure.
	 *
	 * @param district of which it is
	 * @param name     what it is
	 * @param value    how much
	 * @param basis    what it rests on: the article of a limit, or how it is counted
	 */
	public record MeasureLine(String district, String name, String value, String basis) {
	}

	/** The lines of a district, limits first. */
	public static List<MeasureLine> of(String district, ProcessMeasures measures) {
		MeasureLines all = new MeasureLines(district);
		measures.limits().forEach(all::limit);
		all.add(Messages.MeasureLines_flow, NLS.bind(Messages.MeasureLines_flowValue, new Object[]{measures.pendingBefore(),
				measures.received(), measures.closed(), measures.pendingAfter()}), Messages.MeasureLines_flowBasis);
		all.add(Messages.MeasureLines_pending, Long.toString(measures.pending()),
				measures.oldest().map(LocalDate::toString).map(day -> NLS.bind(Messages.MeasureLines_oldest, day)).orElse(""));
		all.add(Messages.MeasureLines_clearance, percent(measures.clearance()), Messages.MeasureLines_clearanceBasis);
		all.durations(measures.durations());
		Map<AgeBand, Long> ages = measures.ages();
		for (AgeBand band : AgeBand.values()) {
			String name = band == AgeBand.LONGER
					? NLS.bind(Messages.MeasureLines_older, band.least() - 1)
					: NLS.bind(Messages.MeasureLines_age, band.least(), band.most());
			all.add(name, Long.toString(ages.getOrDefault(band, 0L)), "");
		}
		for (Map.Entry<RowField, Long> stage : measures.reached().entrySet()) {
			all.add(NLS.bind(Messages.MeasureLines_stage, stage.getKey().label(ENGLISH)), Long.toString(stage.getValue()),
					NLS.bind(Messages.MeasureLines_ofReceived, percent(ProcessMeasures.percent(stage.getValue(),
							measures.received()))));
		}
		return all.lines;
	}

	private void add(String name, String value, String basis) {
		lines.add(new MeasureLine(district, name, value, basis));
	}

	private void limit(ProcessLimit limit, LimitTally tally) {
		String words = ProcessWords.limit(limit, ENGLISH);
		add(NLS.bind(Messages.MeasureLines_onTime, limit.to().label(ENGLISH)),
				NLS.bind(Messages.MeasureLines_rate, new Object[]{percent(tally.onTimeRate()), tally.expiredInTime(),
						tally.expired()}),
				words);
		add(NLS.bind(Messages.MeasureLines_onTimeDone, limit.to().label(ENGLISH)), percent(tally.onTimeRateOfDone()),
				Messages.MeasureLines_onTimeDoneBasis);
		add(NLS.bind(Messages.MeasureLines_now, limit.to().label(ENGLISH)),
				NLS.bind(Messages.MeasureLines_nowValue, new Object[]{tally.standing(LimitState.OVERDUE),
						tally.standing(LimitState.RUNNING), tally.standing(LimitState.PAUSED), tally.standing(LimitState.UNKNOWN)}),
				tally.standing(LimitState.UNKNOWN) > 0
						? ProcessWords.noCalendar()
						: NLS.bind(Messages.MeasureLines_soon, tally.dueSoon()));
	}

	private void durations(SurvivalCurve curve) {
		String basis = NLS.bind(Messages.MeasureLines_durationBasis, curve.ended(), curve.open());
		if (curve.ended() + curve.open() == 0) {
			add(Messages.MeasureLines_median, NONE, basis);
			return;
		}
		add(Messages.MeasureLines_median, days(curve.within(0.5)), basis);
		add(Messages.MeasureLines_quartiles, NLS.bind(Messages.MeasureLines_quartilesValue, new Object[]{days(curve.within(0.25)),
				days(curve.within(0.75)), days(curve.within(0.9))}), basis);
	}

	private static String days(OptionalInt days) {
		return days.isPresent() ? NLS.bind(Messages.MeasureLines_days, days.getAsInt()) : Messages.MeasureLines_notReached;
	}

	private static String percent(Optional<BigDecimal> rate) {
		return rate.map(number -> number.toPlainString() + '%').orElse(NONE);
	}

}
