package fadu.report.oda;

import java.util.List;
import java.util.Optional;

import fadu.report.oda.question.AboutQuestion;
import fadu.report.oda.question.BlocksQuestion;
import fadu.report.oda.question.ChartQuestion;
import fadu.report.oda.question.ChartsQuestion;
import fadu.report.oda.question.ComparisonQuestion;
import fadu.report.oda.question.DerivedQuestion;
import fadu.report.oda.question.DistrictsQuestion;
import fadu.report.oda.question.DocumentsQuestion;
import fadu.report.oda.question.DomainsQuestion;
import fadu.report.oda.question.FiguresQuestion;
import fadu.report.oda.question.FindingsQuestion;
import fadu.report.oda.question.MatrixQuestion;
import fadu.report.oda.question.PeersQuestion;
import fadu.report.oda.question.ProgrammesQuestion;
import fadu.report.oda.question.ProvenanceQuestion;
import fadu.report.oda.question.QualityQuestion;
import fadu.report.oda.question.ScopeQuestion;
import fadu.report.oda.question.SourcesQuestion;
import fadu.report.oda.question.StatementsQuestion;
import fadu.report.oda.question.TrendQuestion;
import fadu.report.oda.question.VerdictsQuestion;

/** All questions that designs can ask. */
public final class Questions {

	private static final List<Question> ALL = List.of(
			new AboutQuestion(), new ScopeQuestion(), new DistrictsQuestion(), new ComparisonQuestion(),
			new BlocksQuestion(), new MatrixQuestion(), new ChartQuestion(), new ChartsQuestion(), new VerdictsQuestion(),
			new SourcesQuestion(), new DocumentsQuestion(), new FiguresQuestion(), new DomainsQuestion(),
			new TrendQuestion(), new DerivedQuestion(), new FindingsQuestion(), new ProvenanceQuestion(),
			new ProgrammesQuestion(), new PeersQuestion(), new StatementsQuestion(), new QualityQuestion());

	private Questions() {
	}

	/** All, in the order in which the manual lists them. */
	public static List<Question> all() {
		return ALL;
	}

	/** The question with the name, or nothing. */
	public static Optional<Question> named(String name) {
		return ALL.stream().filter(question -> question.name().equals(name)).findFirst();
	}

	/** The names of all questions. */
	public static List<String> names() {
		return ALL.stream().map(Question::name).toList();
	}

}
