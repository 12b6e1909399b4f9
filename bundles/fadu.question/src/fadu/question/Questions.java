package fadu.question;

import java.util.List;
import java.util.Optional;

import fadu.question.named.AboutQuestion;
import fadu.question.named.BlocksQuestion;
import fadu.question.named.ChartQuestion;
import fadu.question.named.ChartsQuestion;
import fadu.question.named.ComparisonQuestion;
import fadu.question.named.DerivedQuestion;
import fadu.question.named.DistrictsQuestion;
import fadu.question.named.DocumentsQuestion;
import fadu.question.named.DomainsQuestion;
import fadu.question.named.FiguresQuestion;
import fadu.question.named.FindingsQuestion;
import fadu.question.named.MatrixQuestion;
import fadu.question.named.PeersQuestion;
import fadu.question.named.ProgrammesQuestion;
import fadu.question.named.ProvenanceQuestion;
import fadu.question.named.QualityQuestion;
import fadu.question.named.ScopeQuestion;
import fadu.question.named.SourcesQuestion;
import fadu.question.named.StatementsQuestion;
import fadu.question.named.TrendQuestion;
import fadu.question.named.VerdictsQuestion;

/** All questions that designs can ask. */
public final class Questions {

	private static final List<Question<?>> ALL = List.of(
			new AboutQuestion(), new ScopeQuestion(), new DistrictsQuestion(), new ComparisonQuestion(),
			new BlocksQuestion(), new MatrixQuestion(), new ChartQuestion(), new ChartsQuestion(), new VerdictsQuestion(),
			new SourcesQuestion(), new DocumentsQuestion(), new FiguresQuestion(), new DomainsQuestion(),
			new TrendQuestion(), new DerivedQuestion(), new FindingsQuestion(), new ProvenanceQuestion(),
			new ProgrammesQuestion(), new PeersQuestion(), new StatementsQuestion(), new QualityQuestion());

	private Questions() {
	}

	/** All, in the order in which the manual lists them. */
	public static List<Question<?>> all() {
		return ALL;
	}

	/** The question with the name, or nothing. */
	public static Optional<Question<?>> named(String name) {
		for (Question<?> question : ALL) {
			if (question.name().equals(name)) {
				return Optional.of(question);
			}
		}
		return Optional.empty();
	}

	/** The names of all questions. */
	public static List<String> names() {
		return ALL.stream().<String>map(Question::name).toList();
	}

}
