package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.question.PageRoom;
import fadu.question.ReportData;
import fadu.report.tests.GeneratedDistricts.Thrown;
import fadu.testing.TemporaryPlugIn;
import fadu.workspace.Person;
import fadu.workspace.Registers;
import fadu.workspace.Selection;

/**
 * No sentence of a brief on a target is false: that it was missed follows from the thrown figure wherever in its bounds it lies.
 */
class TrueTargetsTest {

	private static final String METRIC = "LA.CASES_ACCEPTED";
	private static final String PERIOD = "2025";
	private static final PageRoom ALL = new PageRoom(2000, 0, 42, 0, 58, 0.7, 0.8, 0);
	private static final Pattern TOLD = Pattern
			.compile("(.{3}区)受理法律援助案件数2025年目标为不少于([\\d.]+)件，实际(?:约|超过|不少于|近|不超过)?([\\d.]+)(万)?件（2025年），(\\S+)。");

	@TempDir
	Path folder;

	@Test
	void everySentenceOnATargetHolds() throws Exception {
		GeneratedDistricts thrown = new GeneratedDistricts(40, 20_261_130);
		try (TemporaryPlugIn plugIn = thrown.plugIn().addTo(TemporaryPlugIn.named("test.thrown.targets")).install(folder);
				ReportBench bench = new ReportBench(folder)) {
			int told = 0;
			Registers registers = new Registers(bench.workspace);
			for (String district : thrown.sets().stream().flatMap(List::stream).toList()) {
				Optional<Thrown> actual = thrown.figure(district, METRIC, PERIOD).filter(figure -> figure.value().signum() > 0);
				if (actual.isEmpty()) {
					continue;
				}
				BigDecimal goal = actual.get().value().add(BigDecimal.valueOf(district.hashCode() % 2 == 0 ? 40 : 0));
				registers.keep(registers.named("LG.TARGETS"),
						Files.writeString(folder.resolve(district + ".csv"),
								"编号,考核期,考核指标,任务数\n甲,2025年,%s,%s件\n".formatted(METRIC, goal.toPlainString())),
						Optional.of(district), new Person(""));
				List<Map<String, Object>> rows = targets(bench, district);
				boolean below = actual.get().bound().equals("<");
				boolean missed = actual.get().most().filter(most -> most.compareTo(goal) < (below ? 1 : 0)).isPresent()
						&& !actual.get().about();
				assertThat(rows.size()).as("%s: %s of %s", district, actual.get(), goal).isEqualTo(missed ? 1 : 0);
				for (Map<String, Object> row : rows) {
					told++;
					Matcher sentence = TOLD.matcher((String) row.get("statement"));
					assertThat(sentence.matches()).as("%s", row).isTrue();
					assertThat(sentence.group(1)).isEqualTo(district);
					assertThat(new BigDecimal(sentence.group(2))).isEqualByComparingTo(goal);
					assertThat(new BigDecimal(sentence.group(3))).isEqualByComparingTo(actual.get().value());
					assertThat(sentence.group(5)).isEqualTo("未达到");
				}
			}
			assertThat(told).as("targets that were missed").isGreaterThan(5);
		}
	}

	private static List<Map<String, Object>> targets(ReportBench bench, String district) throws Exception {
		ReportData data = new ReportData(bench.workspace,
				Selection.of(bench.workspace, List.of(), List.of(district), Optional.empty()), false, ZonedDateTime.now());
		data.page(ALL);
		return Answers.of(data).rows("statements", "count", "0").stream().filter(row -> row.get("kind").equals("TARGET")).toList();
	}

}
