package fadu.ui.registers;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;

import fadu.catalogue.Catalogue;
import fadu.model.Observation;
import fadu.model.value.Period;
import fadu.register.definition.Computation;
import fadu.register.definition.RegisterDefinition;
import fadu.ui.changes.DataChanges;
import fadu.workspace.RowBrowser;
import fadu.workspace.UserException;

/** From a figure that is computed from a register to the rows that it counts. */
public final class CountedBy {

	private CountedBy() {
	}

	/** The rows of a register that a computation counts in a period and district. */
	public static RowFilter rows(RegisterDefinition register, Computation computation, Period period, String district)
			throws UserException {
		return RowFilter.of(RowBrowser.counted(computation, period).map(counted -> RowWords.condition(counted, register.fields()))
				.orElse(""), List.of(district));
	}

	/** Opens the register of a figure on the rows that it counts; where the register is gone, nothing is opened. */
	public static void open(Observation figure) {
		Catalogue catalogue = PlatformUI.getWorkbench().getService(DataChanges.class).workspace().catalogue();
		Optional<RegisterDefinition> register = catalogue.register(figure.getDocument().getFileName());
		Optional<Computation> computation = register.flatMap(found -> found.computations().stream()
				.filter(each -> each.metric().equals(figure.getMetric())).findFirst());
		if (computation.isPresent()) {
			try {
				OpenRegister.rows(register.orElseThrow(),
						rows(register.orElseThrow(), computation.get(), figure.getPeriod(), figure.getDocument().getDistrict()));
			} catch (UserException e) {
				ILog.of(CountedBy.class).warn(e.getMessage(), e);
			}
		}
	}

}
