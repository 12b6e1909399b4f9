package fadu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.ranking.IndexPlan;
import fadu.model.CompositeIndex;
import fadu.model.FaduFactory;
import fadu.model.IndexIndicator;
import fadu.model.Pillar;
import fadu.workspace.IndexChanges;
import fadu.workspace.IndexFile;
import fadu.workspace.MistypedException;
import fadu.workspace.OwnIndices;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu index add}: keeps indices in the workspace, of a model file or of the indicators that are named. */
@Command(name = "add")
final class IndexAddCommand implements Callable<Integer> {

	private static final String LEVEL = "/";
	private static final String WEIGHT = "=";
	private static final String ALL = "ALL";

	private final Session session;

	@Parameters(paramLabel = "FILE", descriptionKey = "index.file", arity = "0..1")
	private Path file;

	@Option(names = "--code", paramLabel = "CODE", descriptionKey = "index.newCode")
	private String code;

	@Option(names = "--name", paramLabel = "NAME", descriptionKey = "index.name")
	private String name;

	@Option(names = "--name-en", paramLabel = "NAME", descriptionKey = "metric.nameEn")
	private String nameEn;

	@Option(names = "--indicator", paramLabel = "PILLAR/M=WEIGHT", descriptionKey = "index.indicator")
	private List<String> indicators = new ArrayList<>();

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	@Mixin
	private SeenOptions author;

	IndexAddCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		if ((file == null) == indicators.isEmpty()) {
			throw new MistypedException(AssessmentMessages.IndexAdd_what);
		}
		List<CompositeIndex> indices = file == null ? List.of(typed()) : IndexFile.read(file);
		if (indices.size() > 1 && (code != null || name != null)) {
			throw new MistypedException(NLS.bind(AssessmentMessages.IndexAdd_several, file, indices.size()));
		}
		OwnIndices own = new OwnIndices(session.open(folder));
		for (CompositeIndex index : indices) {
			Optional.ofNullable(code).ifPresent(index::setCode);
			if (name != null) {
				index.setName(name.strip());
				index.setNameEn(nameEn);
			}
			own.add(index, author.person());
			session.out().println(NLS.bind(AssessmentMessages.IndexCommand_kept,
					new Object[]{index.getCode(), index.getName(), IndexPlan.indicators(index).count()}));
		}
		return 0;
	}

	/** Of the indicators named, each in its pillar, in the order in which they are typed. */
	private CompositeIndex typed() throws UserException {
		Map<String, Pillar> pillars = new LinkedHashMap<>();
		for (String place : indicators) {
			int level = place.indexOf(LEVEL);
			int sign = place.indexOf(WEIGHT);
			Pillar pillar = pillars.computeIfAbsent(level < 0 ? ALL : place.substring(0, level), IndexAddCommand::pillar);
			IndexIndicator indicator = FaduFactory.eINSTANCE.createIndexIndicator();
			indicator.setMetric(place.substring(level + 1, sign < 0 ? place.length() : sign));
			if (sign >= 0) {
				indicator.setWeight(IndexChanges.weights(place).get(place.substring(0, sign)));
			}
			pillar.getIndicators().add(indicator);
		}
		CompositeIndex index = FaduFactory.eINSTANCE.createCompositeIndex();
		index.getPillars().addAll(pillars.values());
		return index;
	}

	private static Pillar pillar(String called) {
		Pillar pillar = FaduFactory.eINSTANCE.createPillar();
		pillar.setCode(called);
		pillar.setName(called);
		return pillar;
	}

}
