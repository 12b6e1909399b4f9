package fadu.workspace.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Comparisons;
import fadu.analysis.compare.Normalise;
import fadu.analysis.derive.Caveat;
import fadu.analysis.derive.Normalisation;
import fadu.analysis.set.FigureSet;
import fadu.model.District;
import fadu.workspace.ChangeHistory;
import fadu.workspace.MistypedException;
import fadu.workspace.Person;
import fadu.workspace.Residents;
import fadu.workspace.Selection;
import fadu.workspace.UserException;

/** The population of districts that no plug-in describes, as people enter it. */
class ResidentsTest extends WorkspaceFixture {

	private static final Person WANG = new Person("王芳");

	@Test
	void figuresAreDividedByWhatWasEnteredForTheirYear() throws Exception {
		report();
		assertThat(divided()).isInstanceOf(Cell.NotComputable.class);
		new Residents(workspace).keep(county(), 2023, "16.4万", "统计公报", WANG);
		new Residents(workspace).keep(county(), 2020, "150,000", "人口普查", WANG);
		assertThat(divided().value().orElseThrow().quantity().value()).isEqualByComparingTo("200");
		assertThat(base().counted()).isEmpty();
	}

	@Test
	void fewerThanAThousandAreDoubtedAndTensOfThousandsAreNot() {
		assertThat(Residents.isFew("31")).isTrue();
		assertThat(Residents.isFew("16.4万")).isFalse();
		assertThat(Residents.isFew("不详")).as("what is no number is said to be none").isFalse();
	}

	@Test
	void ofAnotherYearItIsSaidToBeOfAnother() throws Exception {
		report();
		new Residents(workspace).keep(county(), 2020, "150000", "人口普查", WANG);
		assertThat(divided().value()).isPresent();
		assertThat(base().counted()).as("it is said that the figure is of another year").isPresent();
	}

	@Test
	void itHasItsSourceAndWhoEnteredItAndTakesThePlaceOfAnEarlierOne() throws Exception {
		report();
		new Residents(workspace).keep(county(), 2023, "163000", "快报", WANG);
		new Residents(workspace).keep(county(), 2023, "164000", "统计公报", WANG);
		assertThat(new Residents(workspace).all()).singleElement().satisfies(one -> {
			assertThat(one.people()).isEqualByComparingTo("164000");
			assertThat(one.by()).contains("王芳");
		});
		assertThat(county().getDenominators()).singleElement()
				.satisfies(base -> assertThat(base.getSource()).contains("统计公报", "王芳"));
	}

	@Test
	void eachStepIsTakenBackAndNamed() throws Exception {
		report();
		new Residents(workspace).keep(county(), 2023, "164000", "统计公报", WANG);
		assertThat(new ChangeHistory(workspace, WANG.name()).entries(1).getFirst().what()).contains("人口", "盐池县", "2023");
		new Residents(workspace).remove(county(), 2023, WANG);
		assertThat(new Residents(workspace).all()).isEmpty();
		new ChangeHistory(workspace, WANG.name()).undo(1);
		assertThat(new Residents(workspace).all()).hasSize(1);
		new ChangeHistory(workspace, WANG.name()).undo(1);
		assertThat(county().getDenominators()).isEmpty();
	}

	@Test
	void whatAnotherLoginEnteredIsReplacedOnlyByWhoHasSeenIt() throws Exception {
		report();
		String login = System.setProperty("user.name", "yang");
		try {
			new Residents(workspace).keep(county(), 2023, "163000", "快报", new Person("杨柳"));
		} finally {
			System.setProperty("user.name", login);
		}
		assertThatThrownBy(() -> new Residents(workspace).keep(county(), 2023, "164000", "统计公报", WANG))
				.isInstanceOf(UserException.class).hasMessageContaining("盐池县 2023年的人口（163000 人）");
		assertThat(new Residents(workspace).all()).singleElement()
				.satisfies(one -> assertThat(one.people()).isEqualByComparingTo("163000"));
	}

	@Test
	void whatIsNoPopulationIsRefusedInOneLine() throws Exception {
		report();
		for (String typed : List.of("", "八万余", "0", "-5", "12.5", "3%", "300件", "9999999999999")) {
			assertThatThrownBy(() -> new Residents(workspace).keep(county(), 2023, typed, "统计公报", WANG)).as(typed)
					.isInstanceOf(MistypedException.class);
		}
		assertThatThrownBy(() -> new Residents(workspace).keep(county(), 2023, "164000", " ", WANG))
				.isInstanceOf(MistypedException.class);
		assertThatThrownBy(() -> new Residents(workspace).keep(county(), 3023, "164000", "统计公报", WANG))
				.isInstanceOf(MistypedException.class);
		assertThat(new Residents(workspace).all()).isEmpty();
	}

	private void report() throws Exception {
		imported(Files.writeString(folder.resolve("盐池.txt"), "盐池县司法局2023年工作总结\n2023年全年，受理法律援助案件328件。\n"));
	}

	private District county() throws UserException {
		return workspace.districts().stream().filter(district -> district.getName().equals("盐池县")).findFirst().orElseThrow();
	}

	private FigureSet set() throws UserException {
		return workspace.figures().load(Selection.of(workspace, List.of("LA.CASES_ACCEPTED"), List.of("盐池县"), Optional.empty())
				.inquiry(true).per(Optional.of(new Normalisation.PerHundredThousand())));
	}

	private Cell divided() throws UserException {
		FigureSet set = set();
		return Normalise.of(set).of(Comparisons.of(set).rows().getFirst()).orElseThrow().cells().getFirst();
	}

	private Caveat.Base base() throws UserException {
		return ((Cell.Computed) divided()).principal().caveats().stream().filter(Caveat.Base.class::isInstance)
				.map(Caveat.Base.class::cast).findFirst().orElseThrow();
	}

}
