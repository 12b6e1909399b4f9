package fadu.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

import fadu.register.definition.DayRange;
import fadu.register.definition.RegisterDefinition;
import fadu.register.process.AgeBand;
import fadu.register.process.LimitState;
import fadu.register.process.LimitTally;
import fadu.register.process.ProcessMeasures;
import fadu.register.process.SurvivalCurve;

/**
 * The measures of a district as an object of JSON.
 *
 * @param register the process
 * @param at       the day
 * @param period   within which what came and went was counted
 * @param within   so many days are soon
 * @param english  the language
 */
record ProcessRecord(RegisterDefinition register, LocalDate at, DayRange period, int within, boolean english) {

	Map<String, Object> of(String district, ProcessMeasures measures) {
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("code", register.code());
		record.put("district_code", district);
		record.put("at", at.toString());
		record.put("period_start", period.first().toString());
		record.put("period_end", period.last().toString());
		record.put("pending_start", number(measures.pendingBefore()));
		record.put("received", number(measures.received()));
		record.put("closed", number(measures.closed()));
		record.put("pending_end", number(measures.pendingAfter()));
		record.put("pending", number(measures.pending()));
		record.put("clearance_rate", measures.clearance().orElse(null));
		record.put("oldest_opened", measures.oldest().map(LocalDate::toString).orElse(null));
		record.put("ageing", Stream.of(AgeBand.values()).map(band -> band(band, measures.ages().get(band))).toList());
		record.put("duration", duration(measures.durations()));
		record.put("funnel", funnel(measures));
		record.put("limits", measures.limits().entrySet().stream().map(each -> {
			Map<String, Object> limit = ProcessListCommand.limit(each.getKey(), english);
			limit.putAll(limit(each.getValue()));
			return limit;
		}).toList());
		return record;
	}

	private static int number(long count) {
		return Math.toIntExact(count);
	}

	private static Map<String, Object> band(AgeBand band, long count) {
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("from_days", band.least());
		record.put("to_days", band == AgeBand.LONGER ? null : band.most());
		record.put("count", number(count));
		return record;
	}

	private static Map<String, Object> duration(SurvivalCurve curve) {
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("quartile_1", days(curve.within(0.25)));
		record.put("median", days(curve.within(0.5)));
		record.put("quartile_3", days(curve.within(0.75)));
		record.put("percentile_90", days(curve.within(0.9)));
		record.put("ended", number(curve.ended()));
		record.put("censored", number(curve.open()));
		return record;
	}

	private static Integer days(OptionalInt days) {
		return days.isPresent() ? days.getAsInt() : null;
	}

	private List<Map<String, Object>> funnel(ProcessMeasures measures) {
		return measures.reached().entrySet().stream().map(each -> {
			Map<String, Object> record = ProcessListCommand.stage(each.getKey(), english);
			record.put("count", number(each.getValue()));
			record.put("share", ProcessMeasures.percent(each.getValue(), measures.received()).orElse(null));
			SurvivalCurve step = measures.steps().get(each.getKey());
			record.put("days_from_stage_before", days(step.within(0.5)));
			record.put("waiting", number(step.open()));
			return record;
		}).toList();
	}

	private Map<String, Object> limit(LimitTally tally) {
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("running", number(tally.standing(LimitState.RUNNING)));
		record.put("overdue", number(tally.standing(LimitState.OVERDUE)));
		record.put("paused", number(tally.standing(LimitState.PAUSED)));
		record.put("unknown", number(tally.standing(LimitState.UNKNOWN)));
		record.put("due_within_days", within);
		record.put("due_within", number(tally.dueSoon()));
		record.put("expired", number(tally.expired()));
		record.put("expired_in_time", number(tally.expiredInTime()));
		record.put("on_time_rate", tally.onTimeRate().orElse(null));
		record.put("on_time_rate_of_done", tally.onTimeRateOfDone().orElse(null));
		return record;
	}

}
