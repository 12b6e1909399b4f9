package fadu.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.check.Finding;
import fadu.analysis.set.Settlement.Decision;
import fadu.wording.Wording;
import fadu.workspace.SettleFindings;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu check accept|dismiss|reopen|fix}: settles one finding. */
abstract class CheckSettleCommand implements Callable<Integer> {

	private static final Wording WORDS = UserWording.get();

	private final Session session;

	@Parameters(paramLabel = "ID", descriptionKey = "check.id")
	private String id;

	@Option(names = "--note", paramLabel = "TEXT", descriptionKey = "check.note", defaultValue = "")
	private String note;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	@Mixin
	private SeenOptions author;

	CheckSettleCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		SettleFindings settle = new SettleFindings(session.open(folder), author.person());
		Finding finding = settle.find(id);
		session.out().println(settle(settle, finding, id, note));
		return 0;
	}

	/** Does it, and says what was done. */
	abstract String settle(SettleFindings settle, Finding finding, String name, String why) throws UserException;

	/** It is right. */
	@Command(name = "accept")
	static final class Accept extends CheckSettleCommand {

		Accept(Session session) {
			super(session);
		}

		@Override
		String settle(SettleFindings settle, Finding finding, String name, String why) throws UserException {
			settle.decide(finding, Decision.ACCEPTED, why);
			return NLS.bind(Messages.CheckCommand_accepted, WORDS.message(finding));
		}
	}

	/** It is of no consequence here. */
	@Command(name = "dismiss")
	static final class Dismiss extends CheckSettleCommand {

		Dismiss(Session session) {
			super(session);
		}

		@Override
		String settle(SettleFindings settle, Finding finding, String name, String why) throws UserException {
			settle.decide(finding, Decision.DISMISSED, why);
			return NLS.bind(Messages.CheckCommand_dismissed, WORDS.message(finding));
		}
	}

	/** Nothing is said about it any more. */
	@Command(name = "reopen")
	static final class Reopen extends CheckSettleCommand {

		Reopen(Session session) {
			super(session);
		}

		@Override
		String settle(SettleFindings settle, Finding finding, String name, String why) throws UserException {
			settle.decide(finding, Decision.OPEN, why);
			return NLS.bind(Messages.CheckCommand_reopened, WORDS.message(finding));
		}
	}

	/** Its fix is applied. */
	@Command(name = "fix")
	static final class Fix extends CheckSettleCommand {

		Fix(Session session) {
			super(session);
		}

		@Override
		String settle(SettleFindings settle, Finding finding, String name, String why) throws UserException {
			settle.apply(finding, name);
			return NLS.bind(Messages.CheckCommand_fixed, WORDS.text(finding.fix().orElseThrow()));
		}
	}

}
