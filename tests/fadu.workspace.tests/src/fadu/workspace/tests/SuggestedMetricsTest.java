package fadu.workspace.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.workspace.SourceText;
import fadu.workspace.SuggestMetrics;
import fadu.workspace.UserException;

/** The metrics that are offered for a figure: the one that a statistician would take is among the first. */
class SuggestedMetricsTest extends WorkspaceFixture {

	private static final String TEXT = """
			浮山县2022年法治政府建设年度报告
			县政府常务会议专题研究法治政府建设3次、集体学法9次，收到述法报告54份。
			公布重大行政决策事项目录5项，开展合法性审查187件次。
			作出行政处罚1204件，适用轻微违法免罚96件。
			审核行政规范性文件6件、政府合同41份，提出意见建议133条。
			""";

	private SourceDocument document;

	@BeforeEach
	void read() throws UserException, IOException {
		document = imported(Files.writeString(folder.resolve("浮山县.txt"), TEXT));
	}

	@Test
	void aWordingThatStandsInPiecesIsFound() throws UserException {
		assertThat(offered("9次")).startsWith("政府常务会议学法次数");
	}

	@Test
	void aUnitThatOnlyBeginsLikeThatOfTheMetricHidesNothing() throws UserException {
		assertThat(offered("187件次")).startsWith("合法性审查件数");
	}

	@Test
	void whatAStatisticianCallsItIsOffered() throws UserException {
		assertThat(offered("96件")).startsWith("不罚轻罚案件数");
		assertThat(offered("133条")).startsWith("审查意见建议条数");
	}

	@Test
	void whatIsTypedFindsTheMetricThatIsCalledSoBeforeThoseThatOnlyMentionIt() {
		assertThat(held("执业律师")).startsWith("执业律师人数").containsSubsequence("新增执业律师人数", "律师事务所数");
		assertThat(held("律师事务所数")).startsWith("律师事务所数");
		assertThat(held("lw.lawyers")).startsWith("执业律师人数");
	}

	private List<String> held(String typed) {
		return new SuggestMetrics(catalogue).holding(typed).stream().map(Metric::getName).toList();
	}

	private List<String> offered(String printed) throws UserException {
		Observation figure = document.getObservations().stream().filter(one -> one.getText().equals(printed)).findFirst()
				.orElseThrow();
		return new SuggestMetrics(catalogue).of(figure, new SourceText(workspace).of(figure).orElseThrow()).stream()
				.map(Metric::getName).toList();
	}

}
