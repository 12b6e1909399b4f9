package fadu.workspace.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.Comparisons;
import fadu.analysis.compare.Reason;
import fadu.analysis.compare.ReasonKind;
import fadu.analysis.compare.Verdict;
import fadu.model.Level;
import fadu.workspace.ChangeHistory;
import fadu.workspace.EditReports;
import fadu.workspace.Person;
import fadu.workspace.PlaceLevels;
import fadu.workspace.Selection;
import fadu.workspace.UserException;

/** A place that no list has gets its level from a person, and comparisons heed it. */
class PlaceLevelsTest extends WorkspaceFixture {

	private static final String TEXT = """
			%s司法局2024年工作总结
			2024年，全市受理法律援助案件%d件。
			""";
	private static final Person ZHOU = new Person("周宁");

	@BeforeEach
	void read() throws UserException, IOException {
		for (String place : List.of("柳湾市", "柏滩市")) {
			imported(Files.writeString(folder.resolve(place + ".txt"), TEXT.formatted(place, place.hashCode() & 1023)));
		}
	}

	@Test
	void whatAPersonSaysCountsAndIsTakenBack() throws UserException {
		assertThat(reasons()).contains(ReasonKind.LEVEL_UNKNOWN);
		say("柳湾市", Level.CITY);
		assertThat(reasons()).contains(ReasonKind.LEVEL_UNKNOWN);
		say("柏滩市", Level.DISTRICT);
		assertThat(reasons()).contains(ReasonKind.LEVEL).doesNotContain(ReasonKind.LEVEL_UNKNOWN);
		assertThat(verdict().comparability()).isEqualTo(Comparability.NOT_COMPARABLE);
		say("柏滩市", Level.CITY);
		assertThat(reasons()).doesNotContain(ReasonKind.LEVEL, ReasonKind.LEVEL_UNKNOWN);
		assertThat(new ChangeHistory(workspace).entries(1)).singleElement()
				.satisfies(step -> assertThat(step.what()).contains("级别", "柏滩市"));
		new ChangeHistory(workspace, "周宁").undo(1);
		assertThat(new PlaceLevels(workspace).said("柏滩市")).contains(Level.DISTRICT);
		say("柏滩市", Level.UNKNOWN);
		assertThat(reasons()).contains(ReasonKind.LEVEL_UNKNOWN);
	}

	@Test
	void whatTheListsTellNobodyNeedSay() throws UserException {
		assertThat(new PlaceLevels(workspace).said("610724")).isEmpty();
		assertThatThrownBy(() -> say("610724", Level.CITY)).isInstanceOf(UserException.class).hasMessageContaining("名录");
	}

	private void say(String place, Level level) throws UserException {
		new EditReports(workspace, ZHOU).level(place, level);
	}

	private List<ReasonKind> reasons() throws UserException {
		return verdict().reasons().stream().map(Reason::cause).map(cause -> cause.kind()).toList();
	}

	private Verdict verdict() throws UserException {
		Selection both = Selection.of(workspace, List.of("LA.CASES_ACCEPTED"), List.of("柳湾市", "柏滩市"), Optional.empty());
		return Comparisons.of(workspace.figures().load(both.inquiry(true))).rows().getFirst().verdicts().getFirst();
	}

}
