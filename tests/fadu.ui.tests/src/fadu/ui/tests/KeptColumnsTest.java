package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.DialogSettings;
import org.junit.jupiter.api.Test;

import fadu.ui.widgets.DrawnWidths;
import fadu.ui.widgets.KeptColumns;

/** Columns of lists, in a window that is wide enough and in one that is not. */
class KeptColumnsTest {

	private static final int[] WEIGHTS = {60, 0, 40};
	private static final int[] LEAST = {150, 48, 72};

	@Test
	void whatIsLeftIsSharedByWeight() {
		assertThat(shared(370, Optional.empty())).containsExactly(210, 48, 112);
		assertThat(IntStream.of(shared(371, Optional.empty())).sum()).isEqualTo(371);
	}

	@Test
	void noColumnIsNarrowerThanItMustBe() {
		assertThat(shared(120, Optional.empty())).containsExactly(LEAST);
	}

	@Test
	void whatTheUserHasDrawnStays() {
		assertThat(shared(370, Optional.of(90))).containsExactly(90, 48, 232);
		assertThat(shared(370, Optional.of(400))).containsExactly(400, 48, 72);
	}

	@Test
	void aWidthIsKeptForItsListAndColumn() {
		DialogSettings settings = new DialogSettings("window");
		new DrawnWidths(settings, "reports").keep(1, 88);
		assertThat(new DrawnWidths(settings, "reports").of(1)).contains(88);
		assertThat(new DrawnWidths(settings, "reports").of(0)).isEmpty();
		assertThat(new DrawnWidths(settings, "findings").of(1)).isEmpty();
		settings.getSection("columns").put("reports.1", "wide");
		assertThat(new DrawnWidths(settings, "reports").of(1)).isEmpty();
	}

	private static int[] shared(int room, Optional<Integer> first) {
		return KeptColumns.shared(room, List.of(first, Optional.empty(), Optional.empty()), WEIGHTS, LEAST);
	}

}
