package fadu.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.goal.Goal;
import fadu.analysis.goal.Goal.Side;
import fadu.analysis.goal.Target;
import fadu.analysis.value.Days;
import fadu.analysis.value.Interval;
import fadu.analysis.value.Units;
import fadu.model.Direction;
import fadu.model.Metric;
import fadu.model.value.Bound;
import fadu.model.value.Period;
import fadu.model.value.Quantity;
import fadu.register.definition.RegisterDefinition;
import fadu.register.field.FieldRole;
import fadu.register.row.StoredRow;
import fadu.register.table.WrittenAmount;

/** Understands the rows of registers of targets: metric, period, goal and where it started, as an office writes them. */
final class TargetReader {

	private final Workspace workspace;
	private final KnownLabels labels;

	TargetReader(Workspace workspace) throws UserException {
		this.workspace = workspace;
		this.labels = new KnownLabels(workspace, TableMap.NONE, Optional.empty());
	}

	TargetRow read(RegisterDefinition register, StoredRow row) {
		List<String> problems = new ArrayList<>();
		Optional<Metric> metric = metric(text(register, row, FieldRole.METRIC), problems);
		Optional<Period> period = period(text(register, row, FieldRole.PERIOD), problems);
		Optional<Goal> goal = metric.flatMap(each -> goal(each, register, row, problems));
		Optional<Target.Base> base = metric.flatMap(each -> base(each, register, row, problems));
		Optional<LocalDate> due = register.field(FieldRole.DUE)
				.flatMap(field -> Optional.ofNullable((LocalDate) row.values().get(field.name())));
		Optional<Target> target = goal.isEmpty() || period.isEmpty()
				? Optional.empty()
				: Optional.of(new Target(row.district(), metric.get(), period.get(), goal.get(),
						base.filter(start -> Days.of(start.period()).last().isBefore(Days.of(period.get()).last())), due));
		return new TargetRow(register, row, target, List.copyOf(problems));
	}

	private static String text(RegisterDefinition register, StoredRow row, FieldRole role) {
		return register.field(role).map(field -> row.values().get(field.name())).map(String::valueOf).orElse("");
	}

	private Optional<Metric> metric(String name, List<String> problems) {
		Optional<Metric> metric = labels.metric(name).or(() -> Optional.of(name)).flatMap(workspace.catalogue()::metric)
				.or(() -> alias(name));
		if (metric.isEmpty()) {
			List<String> known = workspace.catalogue().metrics().stream().map(Metric::getName).toList();
			problems.add(Selection.unknown(Messages.TargetReader_metric, name, known).getMessage());
		}
		return metric;
	}

	/** As reports call it, where they call only one so. */
	private Optional<Metric> alias(String name) {
		List<Metric> called = workspace.catalogue().metrics().stream().filter(metric -> metric.getAliases().contains(name.strip()))
				.toList();
		return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
	}

	/** One with a first and a last day. */
	private Optional<Period> period(String name, List<String> problems) {
		Optional<Period> period = labels.period(name).filter(each -> !Days.isOpen(each));
		if (period.isEmpty()) {
			problems.add(NLS.bind(Messages.TargetReader_period, name));
		}
		return period;
	}

	private Optional<Quantity> amount(Metric metric, String text, List<String> problems) {
		Optional<Quantity> amount = WrittenAmount.of(text, labels).filter(
				each -> each.unit().isEmpty() || Units.same(metric.getUnit(), each.unit()));
		if (amount.isEmpty()) {
			problems.add(NLS.bind(Messages.TargetReader_amount, text, metric.getUnit()));
		}
		return amount.map(each -> new Quantity(each.value(), metric.getUnit(), each.bound()));
	}

	private Optional<Goal> goal(Metric metric, RegisterDefinition register, StoredRow row, List<String> problems) {
		Optional<Quantity> amount = amount(metric, text(register, row, FieldRole.GOAL), problems);
		Optional<Side> side = amount
				.flatMap(each -> side(each.bound()).or(() -> said(text(register, row, FieldRole.DIRECTION)))
						.or(() -> better(metric)));
		if (amount.isPresent() && side.isEmpty()) {
			problems.add(NLS.bind(Messages.TargetReader_side, metric.getName()));
		}
		return side.map(each -> new Goal(amount.get().value(), each,
				amount.get().bound() == Bound.MORE_THAN || amount.get().bound() == Bound.NEARLY));
	}

	private static Optional<Side> side(Bound bound) {
		return switch (bound) {
		case MORE_THAN, AT_LEAST -> Optional.of(Side.AT_LEAST);
		case NEARLY, AT_MOST -> Optional.of(Side.AT_MOST);
		case EXACT, ABOUT -> Optional.empty();
		};
	}

	private static Optional<Side> said(String literal) {
		return Optional.of(literal).filter(each -> !each.isEmpty())
				.flatMap(each -> Arrays.stream(Side.values()).filter(side -> side.name().equalsIgnoreCase(each)).findFirst());
	}

	private static Optional<Side> better(Metric metric) {
		return metric.getDirection() == Direction.UP
				? Optional.of(Side.AT_LEAST)
				: metric.getDirection() == Direction.DOWN ? Optional.of(Side.AT_MOST) : Optional.empty();
	}

	private Optional<Target.Base> base(Metric metric, RegisterDefinition register, StoredRow row, List<String> problems) {
		String number = text(register, row, FieldRole.BASE);
		String time = text(register, row, FieldRole.BASE_PERIOD);
		if (number.isEmpty() || time.isEmpty()) {
			return Optional.empty();
		}
		Optional<Quantity> amount = amount(metric, number, problems);
		Optional<Period> period = period(time, problems);
		return amount.isEmpty() || period.isEmpty()
				? Optional.empty()
				: Optional.of(new Target.Base(period.get(), Interval.of(amount.get(), false)));
	}

}
