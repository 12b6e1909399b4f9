package fadu.question.paper;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import fadu.question.ReportData;
import fadu.question.named.Arguments;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/** Days that a paper is about: at which something stands, by which something is to be answered. */
public final class PaperDay {

	private static final Wording WORDS = UserWording.get();

	private PaperDay() {
	}

	/** The day given under a name; nothing where none is. */
	static Optional<LocalDate> of(Map<String, Object> arguments, String name) throws UserException {
		Optional<String> text = Arguments.text(arguments, name);
		if (text.isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.of(LocalDate.parse(text.get()));
		} catch (DateTimeException e) {
			throw new UserException(NLS.bind(Messages.PaperDay_refused, name, text.get()), e);
		}
	}

	/** The day at which things stand; today where none is given. */
	static LocalDate at(ReportData data, Map<String, Object> arguments) throws UserException {
		return of(arguments, "day").orElse(data.generatedAt().toLocalDate());
	}

	/** A day as a sentence has it. */
	public static String words(LocalDate day) {
		return DateTimeFormatter.ofPattern(Messages.PaperDay_day, WORDS.english() ? Locale.ENGLISH : Locale.CHINA).format(day);
	}

}
