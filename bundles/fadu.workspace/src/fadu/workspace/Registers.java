package fadu.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import fadu.model.District;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.value.Period;
import fadu.register.definition.Computation;
import fadu.register.definition.DayRange;
import fadu.register.definition.RegisterDefinition;
import fadu.register.expression.Expression;
import fadu.register.expression.ExpressionParser;
import fadu.register.expression.ExpressionRefused;
import fadu.register.row.RowChanges;
import fadu.register.row.RowsRead;
import fadu.register.row.SheetWish;
import fadu.register.row.StoredRow;
import fadu.store.ComputedFigure;
import fadu.store.ObservationStore;

/** The registers that plug-ins describe, their rows in the workspace, and the figures that are computed from these. */
public final class Registers {

	private final Workspace workspace;

	/** The registers of a workspace. */
	public Registers(Workspace workspace) {
		this.workspace = workspace;
	}

	/**
	 * What became of a file, or would.
	 *
	 * @param read    what was found in it
	 * @param changes what that changes
	 */
	public record Taken(RowsRead read, RowChanges changes) {
	}

	/**
	 * A figure that was computed.
	 *
	 * @param observation the figure, as one of a report is; its status says that it was computed
	 * @param rows        how many rows it counts
	 * @param computation how it was computed
	 */
	public record ComputedObservation(Observation observation, long rows, Computation computation) {
	}

	/**
	 * The register with the code or name.
	 *
	 * @throws UserException where there is none, with the nearest
	 */
	public RegisterDefinition named(String codeOrName) throws UserException {
		Optional<RegisterDefinition> found = workspace.catalogue().register(codeOrName);
		if (found.isEmpty()) {
			Optional<String> abandoned = AbandonedRegisters.told(workspace, codeOrName);
			if (abandoned.isPresent()) {
				throw new UserException(abandoned.get());
			}
			List<String> known = new ArrayList<>();
			workspace.catalogue().registers().forEach(register -> {
				known.add(register.code());
				known.add(register.name());
			});
			throw Selection.unknown(Messages.Registers_unknown, codeOrName, known);
		}
		return found.get();
	}

	/** How many rows of a register there are. */
	public int count(RegisterDefinition register) throws UserException {
		Optional<ObservationStore> store = workspace.storeIfPresent();
		return store.isEmpty() ? 0 : Workspace.ask(() -> store.get().register(register).count());
	}

	/**
	 * What a spreadsheet would change; nothing is changed.
	 *
	 * @param district the district of rows that do not say theirs
	 * @throws UserException where the file cannot be read or does not fit the register
	 */
	public Taken preview(RegisterDefinition register, Path file, Optional<String> district) throws UserException {
		return new RegisterSheets(workspace).preview(register, file, district, SheetWish.NONE);
	}

	/**
	 * Takes the rows of a spreadsheet that are sound, as one change; those refused are left out and told.
	 *
	 * @throws UserException where the file cannot be read, does not fit the register, or the store refuses; then nothing is changed
	 */
	public Taken keep(RegisterDefinition register, Path file, Optional<String> district, Person by) throws UserException {
		return new RegisterSheets(workspace).keep(register, file, district, SheetWish.NONE, by);
	}

	/**
	 * The made-up rows that the plug-in of a register brings.
	 *
	 * @throws UserException where it brings none, or rows that cannot be used
	 */
	public RowsRead sample(RegisterDefinition register) throws UserException {
		return new RegisterSample(register).read();
	}

	/**
	 * The rows of a register.
	 *
	 * @param where what must be true of a row, as an expression; nothing for all
	 * @throws UserException where the expression is none
	 */
	public void rows(RegisterDefinition register, Optional<String> where, Consumer<StoredRow> taker) throws UserException {
		Optional<Expression> condition = where.isPresent() ? Optional.of(condition(register, where.get())) : Optional.empty();
		Optional<ObservationStore> store = workspace.storeIfPresent();
		if (store.isPresent()) {
			Workspace.ask(() -> {
				store.get().register(register).each(condition, taker);
				return null;
			});
		}
	}

	private static Expression condition(RegisterDefinition register, String text) throws UserException {
		try {
			return ExpressionParser.condition(text, register.fields());
		} catch (ExpressionRefused e) {
			throw new MistypedException(NLS.bind(Messages.Registers_where, e.getMessage()), e);
		}
	}

	/** The districts of figures, with their names. */
	public List<District> districtNames(Collection<ComputedObservation> figures) {
		return figures.stream().map(figure -> figure.observation().getDocument().getDistrict()).distinct()
				.map(code -> workspace.catalogue().district(code).orElseGet(() -> workspace.areas().district(code))).toList();
	}

	/**
	 * All figures of a register for a period.
	 *
	 * @param districts the districts; empty for all of which there are rows
	 * @throws UserException where the days of the period are not told
	 */
	public List<ComputedObservation> compute(RegisterDefinition register, Period period, Collection<District> districts)
			throws UserException {
		DayRange days = DayRange.of(period).orElseThrow(() -> new MistypedException(
				NLS.bind(Messages.Registers_period, period.toString())));
		Optional<ObservationStore> store = workspace.storeIfPresent();
		List<ComputedObservation> figures = new ArrayList<>();
		for (Computation computation : store.isEmpty() ? List.<Computation>of() : register.computations()) {
			Metric metric = workspace.catalogue().metric(computation.metric()).orElseThrow();
			List<ComputedFigure> found = Workspace.ask(() -> store.get().register(register).compute(computation, days,
					districts.stream().map(District::getCode).toList()));
			found.forEach(figure -> figures.add(new ComputedObservation(
					new ComputedDocument(register, figure.district(), period).observation(metric, figure), figure.rows(),
					computation)));
		}
		return figures;
	}

}
