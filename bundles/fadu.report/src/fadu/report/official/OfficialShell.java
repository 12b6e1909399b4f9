package fadu.report.official;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * The head, end and imprint of an official document, as the author gives them. What is not given is not printed.
 *
 * @param texts what was given, as it is printed
 */
public record OfficialShell(Map<ShellField, String> texts) {

	private static final int LONGEST_LINE = 300;
	private static final int LONGEST_TEXT = 8000;
	private static final Wording WORDS = UserWording.get();
	/** What the line below the title, that to sign on and the one at the end take of a page without a shell. */
	public static final double LINE_BELOW_TITLE = 0.14;
	/** A page of a paper of one page has so many lines of so many characters. */
	private static final double LINES = 27;
	private static final double CHARACTERS = 30;
	/** What the name of the office, the number and the red line take of it, and signature and date. */
	private static final double HEAD = 4.6 / LINES;
	private static final double SIGNATURE = 3.2 / LINES;
	/** What the line to sign on, where nobody is named, takes. */
	private static final double END = 1.6 / LINES;
	/** What a line of the imprint takes. */
	private static final double IMPRINT = 1.8;
	private static final Pattern BREAK = Pattern.compile("\\v|\\\\n");

	public OfficialShell {
		texts = Map.copyOf(texts);
	}

	/** Whether the parameters of a report ask for an official document. */
	public static boolean isAsked(Map<String, String> parameters) {
		return parameters.keySet().stream().anyMatch(name -> ShellField.named(name).isPresent());
	}

	/**
	 * The shell that the parameters of a report ask for; nothing where they name none of its fields.
	 *
	 * @throws UserException where a value is not of its kind, saying what is
	 */
	public static Optional<OfficialShell> of(Map<String, String> parameters) throws UserException {
		Map<ShellField, String> texts = new EnumMap<>(ShellField.class);
		for (Map.Entry<String, String> given : parameters.entrySet()) {
			Optional<ShellField> field = ShellField.named(given.getKey());
			if (field.isPresent() && !given.getValue().isBlank()) {
				texts.put(field.get(), printed(field.get(), given.getValue().strip()));
			}
		}
		return isAsked(parameters) ? Optional.of(new OfficialShell(texts)) : Optional.empty();
	}

	/** What was given for a field. */
	public Optional<String> text(ShellField field) {
		return Optional.ofNullable(texts.get(field));
	}

	/** The paragraphs that were given for a field. */
	public List<String> paragraphs(ShellField field) {
		return text(field).stream().flatMap(BREAK::splitAsStream).map(String::strip).filter(line -> !line.isEmpty()).toList();
	}

	/** How much of a paper of one page head and end take, from nothing to all of it. */
	public double share() {
		boolean signed = text(ShellField.SIGNATURE).or(() -> text(ShellField.DATED)).isPresent();
		double share = text(ShellField.ISSUER).isEmpty() ? LINE_BELOW_TITLE : signed ? HEAD : HEAD + END;
		share += signed ? SIGNATURE : 0;
		double lines = Stream.of(ShellField.ADDRESSEE, ShellField.CONTACT).filter(texts::containsKey).count()
				+ IMPRINT * Stream.of(ShellField.COPIES, ShellField.PRINTED_BY).filter(texts::containsKey).count()
				+ attachments().size();
		double words = Stream.of(ShellField.OPENING, ShellField.CLOSING).flatMap(field -> paragraphs(field).stream())
				.mapToDouble(text -> Math.ceil(text.length() / CHARACTERS)).sum();
		return Math.min(1, share + (lines + words) / LINES);
	}

	/** The names of attachments that were given. */
	public List<String> attachments() {
		return text(ShellField.ATTACHMENTS).stream().flatMap(names -> Stream.of(names.split("[;；]"))).map(String::strip)
				.filter(name -> !name.isEmpty()).toList();
	}

	private static String printed(ShellField field, String value) throws UserException {
		return switch (field.kind()) {
		case LINE -> line(field, value, LONGEST_LINE);
		case TEXT -> value.length() <= LONGEST_TEXT ? value : line(field, value, LONGEST_TEXT);
		case DAY -> day(field, value);
		case NUMBER -> number(field, value);
		case COPY -> matching(field, value, Messages.OfficialShell_copyPattern, Messages.OfficialShell_copy);
		case SECRECY -> matching(field, value, Messages.OfficialShell_secrecyPattern, Messages.OfficialShell_secrecy);
		case URGENCY -> matching(field, value, Messages.OfficialShell_urgencyPattern, Messages.OfficialShell_urgency);
		};
	}

	private static String line(ShellField field, String value, int longest) throws UserException {
		if (value.length() > longest || BREAK.matcher(value).find()) {
			throw refused(field, value, NLS.bind(Messages.OfficialShell_line, longest));
		}
		return value;
	}

	private static String matching(ShellField field, String value, String pattern, String wanted) throws UserException {
		if (!value.matches(pattern)) {
			throw refused(field, value, wanted);
		}
		return value;
	}

	/** The year stands in the brackets of the standard, and the number has no noughts before it. */
	private static String number(ShellField field, String value) throws UserException {
		Matcher parts = Pattern.compile(Messages.OfficialShell_numberPattern).matcher(value);
		if (!parts.matches()) {
			throw refused(field, value, Messages.OfficialShell_number);
		}
		return NLS.bind(Messages.OfficialShell_numberPrinted,
				new Object[]{parts.group(1).strip(), parts.group(2), parts.group(3)});
	}

	private static String day(ShellField field, String value) throws UserException {
		DateTimeFormatter printed = DateTimeFormatter.ofPattern(Messages.OfficialShell_day,
				WORDS.english() ? Locale.ENGLISH : Locale.CHINA);
		for (DateTimeFormatter format : List.of(DateTimeFormatter.ISO_LOCAL_DATE, printed)) {
			try {
				return printed.format(LocalDate.parse(value, format));
			} catch (DateTimeException e) {
				// The other way of writing it may fit.
				continue;
			}
		}
		throw refused(field, value, NLS.bind(Messages.OfficialShell_dayWanted, printed.format(LocalDate.of(2025, 3, 1))));
	}

	private static ShellRefusedException refused(ShellField field, String value, String wanted) {
		String shown = value.lines().findFirst().orElse("");
		return new ShellRefusedException(field, shown.substring(0, Math.min(shown.length(), 40)), wanted);
	}

}
