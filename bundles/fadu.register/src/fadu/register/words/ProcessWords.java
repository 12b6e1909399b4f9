package fadu.register.words;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.register.definition.ProcessLimit;
import fadu.register.process.LimitOutcome;
import fadu.register.process.LimitState;
import fadu.register.process.WorkdayCalendar;

/** Says limits and how they stand in the language of the platform. */
public final class ProcessWords {

	private ProcessWords() {
	}

	/** A limit: from which day to which, how many days, by which article. */
	public static String limit(ProcessLimit limit, boolean english) {
		String form = limit.counting().workdays() ? Messages.ProcessWords_workdays : Messages.ProcessWords_days;
		return NLS.bind(form, new Object[]{limit.from().label(english), limit.to().label(english), limit.counting().days(),
				limit.law(english)});
	}

	/** By how many days the limit of a row was extended, and for how many it stood still; empty where for none. */
	public static String relief(LimitOutcome outcome) {
		return Stream.of(outcome.extended() > 0 ? NLS.bind(Messages.ProcessWords_extended, outcome.extended()) : "",
				outcome.suspended() > 0 ? NLS.bind(Messages.ProcessWords_suspended, outcome.suspended()) : "")
				.filter(part -> !part.isEmpty()).collect(Collectors.joining(Messages.ProcessWords_between));
	}

	/** How a limit stands. */
	public static String state(LimitState state) {
		return switch (state) {
		case MET -> Messages.ProcessWords_met;
		case MISSED -> Messages.ProcessWords_missed;
		case RUNNING -> Messages.ProcessWords_running;
		case OVERDUE -> Messages.ProcessWords_overdue;
		case PAUSED -> Messages.ProcessWords_paused;
		case UNKNOWN -> Messages.ProcessWords_unknown;
		};
	}

	/** Why a limit has no last day: that working days are told of some years alone, and which these are. */
	public static String noCalendar() {
		return NLS.bind(Messages.ProcessWords_noCalendar, WorkdayCalendar.shipped().years().stream().map(String::valueOf)
				.collect(Collectors.joining(", ")));
	}

}
