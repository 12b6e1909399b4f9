package fadu.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import fadu.model.Direction;
import fadu.model.Metric;
import fadu.wording.Wording;
import fadu.workspace.OwnMetric;
import fadu.workspace.OwnMetrics;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu metric add}: keeps a metric with a formula in the workspace. */
@Command(name = "add")
final class MetricAddCommand implements Callable<Integer> {

	private static final Wording WORDS = UserWording.get();

	/** Which way is better, as a user types it. */
	enum Better {
		up, down, neutral
	}

	private final Session session;

	@Parameters(paramLabel = "CODE", descriptionKey = "metric.code")
	private String code;

	@Option(names = "--name", paramLabel = "NAME", descriptionKey = "metric.name", required = true)
	private String name;

	@Option(names = "--name-en", paramLabel = "NAME", descriptionKey = "metric.nameEn")
	private String nameEn;

	@Option(names = "--formula", paramLabel = "FORMULA", descriptionKey = "metric.formula", required = true)
	private String formula;

	@Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "metric.unit")
	private String unit;

	@Option(names = "--direction", paramLabel = "up|down|neutral", descriptionKey = "metric.direction", defaultValue = "neutral")
	private Better direction;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	@Mixin
	private SeenOptions author;

	MetricAddCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Metric kept = new OwnMetrics(session.open(folder)).add(
				new OwnMetric(code, name.strip(), nameEn == null ? name.strip() : nameEn,
						formula, Optional.ofNullable(unit), Direction.valueOf(direction.name().toUpperCase(Locale.ROOT))),
				author.person());
		session.out().println(NLS.bind(AssessmentMessages.MetricCommand_kept,
				new Object[]{kept.getCode(), WORDS.name(kept), kept.getFormula(), WORDS.unit(kept.getUnit())}));
		return 0;
	}

}
