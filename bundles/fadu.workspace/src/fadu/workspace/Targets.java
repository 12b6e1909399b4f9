package fadu.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fadu.analysis.goal.JudgeTargets;
import fadu.analysis.goal.Milestones;
import fadu.analysis.goal.TargetStanding;
import fadu.analysis.goal.StandingReason;
import fadu.analysis.goal.Target;
import fadu.analysis.goal.TargetStatus;
import fadu.analysis.set.FigureSet;
import fadu.analysis.set.Inquiry;
import fadu.model.Aggregation;
import fadu.model.District;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.value.Period;
import fadu.register.definition.ListPurpose;
import fadu.register.definition.RegisterDefinition;

/** The targets that offices keep in registers of that purpose, and how they stand at a day: computed whenever somebody asks. */
public final class Targets {

	private final Workspace workspace;

	/** The targets of a workspace. */
	public Targets(Workspace workspace) {
		this.workspace = workspace;
	}

	/**
	 * How a target stands.
	 *
	 * @param row      the target
	 * @param standing how it stands; nothing where its row cannot be understood
	 */
	public record Standings(TargetRow row, Optional<TargetStanding> standing) {
	}

	/** The registers that targets are kept in. */
	public List<RegisterDefinition> registers() {
		return workspace.catalogue().registers().stream()
				.filter(register -> register.purpose().equals(Optional.of(ListPurpose.TARGET))).toList();
	}

	/**
	 * All targets, in the order of registers, districts and rows.
	 *
	 * @param districts the districts; empty for all
	 * @throws UserException where the store cannot be read
	 */
	public List<TargetRow> list(Collection<District> districts) throws UserException {
		Set<String> codes = districts.stream().map(District::getCode).collect(Collectors.toSet());
		TargetReader reader = new TargetReader(workspace);
		List<TargetRow> rows = new ArrayList<>();
		for (RegisterDefinition register : registers()) {
			new Registers(workspace).rows(register, Optional.empty(), row -> {
				if (codes.isEmpty() || codes.contains(row.district())) {
					rows.add(reader.read(register, row));
				}
			});
		}
		return rows;
	}

	/**
	 * How the targets stand at the end of a day.
	 *
	 * @param districts      the districts; empty for all
	 * @param withUnreviewed whether figures that nobody has reviewed count
	 * @throws UserException where the store cannot be read
	 */
	public List<Standings> status(LocalDate at, Collection<District> districts, boolean withUnreviewed) throws UserException {
		List<TargetRow> rows = list(districts);
		Set<Target> targets = rows.stream().flatMap(row -> row.target().stream()).collect(Collectors.toSet());
		Set<String> hidden = new LinkedHashSet<>();
		List<Observation> figures = figures(targets, at, hidden);
		JudgeTargets judge = new JudgeTargets(at, withUnreviewed);
		Map<Target, TargetStanding> alone = new HashMap<>();
		targets.forEach(target -> alone.put(target,
				hidden.contains(target.district())
						? new TargetStanding(TargetStatus.NOT_REPORTED, StandingReason.NO_ACCESS, Optional.empty())
						: judge.judge(target, figures)));
		Map<List<Object>, Map<Target, TargetStanding>> series = new LinkedHashMap<>();
		rows.forEach(row -> row.target().ifPresent(
				target -> series.computeIfAbsent(row.series(), key -> new LinkedHashMap<>()).put(target, alone.get(target))));
		return rows.stream().map(row -> new Standings(row, row.target()
				.map(target -> Milestones.of(target, alone.get(target), series.get(row.series()), at)))).toList();
	}

	/** All figures of the metrics and districts; registers are asked for each period of a target, and for states at the day. */
	private List<Observation> figures(Set<Target> targets, LocalDate at, Set<String> hidden) throws UserException {
		List<Metric> metrics = targets.stream().map(Target::metric).distinct().toList();
		List<District> districts = targets.stream().map(Target::district).distinct().map(this::district).toList();
		Set<Period> periods = targets.stream().map(Target::period).collect(Collectors.toCollection(LinkedHashSet::new));
		if (metrics.stream().anyMatch(metric -> metric.getAggregation() == Aggregation.LAST)) {
			periods.add(new Period.AsOf(at.toString()));
		}
		List<Observation> figures = new ArrayList<>();
		for (Period period : periods) {
			FigureSet set = workspace.figures().load(Inquiry.of(districts, metrics, Optional.of(period), true));
			figures.addAll(set.history());
			districts.stream().filter(set::isHidden).forEach(district -> hidden.add(district.getCode()));
		}
		return figures;
	}

	private District district(String code) {
		return workspace.catalogue().district(code).orElseGet(() -> workspace.areas().district(code));
	}

}
