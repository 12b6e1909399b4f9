package fadu.report.official;

import java.io.Serial;

import org.eclipse.osgi.util.NLS;

import fadu.workspace.UserException;

/** What was given for a part of an official document is not of its kind. */
public final class ShellRefusedException extends UserException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final ShellField field;
	private final String given;
	private final String wanted;

	ShellRefusedException(ShellField field, String given, String wanted) {
		super(line(field.id(), given, wanted));
		this.field = field;
		this.given = given;
		this.wanted = wanted;
	}

	/** The part. */
	public ShellField field() {
		return field;
	}

	/** The same line with another name for the part than that of its parameter. */
	public String named(String name) {
		return line(name, given, wanted);
	}

	private static String line(String name, String given, String wanted) {
		return NLS.bind(Messages.OfficialShell_refused, new Object[]{name, given, wanted});
	}

}
