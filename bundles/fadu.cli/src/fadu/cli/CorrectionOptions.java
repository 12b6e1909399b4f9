package fadu.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.osgi.util.NLS;

import fadu.model.Domain;
import fadu.model.FigureKind;
import fadu.model.RelationType;
import fadu.model.value.Quantity;
import fadu.workspace.Correction;
import fadu.workspace.MistypedException;
import fadu.workspace.RelationChoice;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is to be different about a figure. */
final class CorrectionOptions {

	private static final String NONE = "none";

	@Spec(Spec.Target.MIXEE)
	private CommandSpec command;

	@Option(names = "--value", paramLabel = "QUANTITY", descriptionKey = "value")
	private String quantity;

	@Option(names = "--kind", paramLabel = "KIND", descriptionKey = "correctKind")
	private String kind;

	@Option(names = "--metric", paramLabel = "M", descriptionKey = "correctMetric")
	private String metric;

	@Option(names = "--domain", paramLabel = "LINE", descriptionKey = "correctDomain")
	private String domain;

	@Option(names = "--district", paramLabel = "D", descriptionKey = "correctDistrict")
	private String district;

	@Option(names = "--period", paramLabel = "P", descriptionKey = "correctPeriod")
	private String period;

	@Option(names = "--relation", paramLabel = "RELATION", descriptionKey = "correctRelation")
	private String relation;

	@Option(names = "--of", paramLabel = "ID", descriptionKey = "correctOf")
	private String other;

	@Option(names = "--scope", paramLabel = "WORDS", descriptionKey = "scope")
	private String scope;

	@Option(names = "--note", paramLabel = "WORDS", descriptionKey = "note")
	private String note;

	Correction correction(Workspace workspace) throws UserException {
		boolean without = NONE.equals(metric);
		Selection chosen = Selection.of(workspace, listed(without ? null : metric), listed(district), Optional.ofNullable(period));
		if (chosen.metrics().size() > 1) {
			throw new ParameterException(command.commandLine(), NLS.bind(Messages.ReviewCorrectCommand_severalMetrics, metric));
		}
		Optional<Domain> line = domain == null ? Optional.empty() : Optional.of(Selection.domain(workspace, domain));
		Correction correction = new Correction(quantity == null ? Optional.empty() : Optional.of(quantity()),
				chosen.metrics().stream().findFirst(), chosen.districts().stream().findFirst(), chosen.period(),
				Optional.ofNullable(scope), Optional.ofNullable(note)).with(
						kind == null ? Optional.empty() : Optional.of(named(FigureKind.values(), kind)), line, relation());
		return without ? correction.withoutMetric() : correction;
	}

	private static List<String> listed(String name) {
		return name == null ? List.of() : List.of(name);
	}

	private Optional<RelationChoice> relation() throws UserException {
		if (relation == null) {
			if (other != null) {
				throw new ParameterException(command.commandLine(), Messages.CorrectionOptions_ofAlone);
			}
			return Optional.empty();
		}
		RelationType type = named(RelationType.values(), relation);
		if (type != RelationType.NONE && other == null) {
			throw new ParameterException(command.commandLine(), Messages.CorrectionOptions_relationAlone);
		}
		return Optional.of(type == RelationType.NONE ? RelationChoice.NONE : new RelationChoice(type, Optional.of(other)));
	}

	private static <T extends Enumerator> T named(T[] all, String typed) throws UserException {
		String wanted = typed.strip().toLowerCase(Locale.ROOT).replace('-', '_');
		return Stream.of(all).filter(each -> each.getLiteral().equals(wanted)).findFirst()
				.orElseThrow(() -> new MistypedException(NLS.bind(Messages.CorrectionOptions_unknown, typed,
						Stream.of(all).map(Enumerator::getLiteral).collect(Collectors.joining(", "))), null));
	}

	private Quantity quantity() throws UserException {
		try {
			return Quantity.valueOf(quantity);
		} catch (IllegalArgumentException e) {
			throw new MistypedException(NLS.bind(Messages.ReviewCorrectCommand_noQuantity, quantity), e);
		}
	}

}
