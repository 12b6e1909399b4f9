package fadu.ui.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import fadu.analysis.ranking.IndexPlan;
import fadu.model.CompositeIndex;
import fadu.model.Direction;
import fadu.model.FaduFactory;
import fadu.model.IndexIndicator;
import fadu.model.Metric;
import fadu.model.Pillar;
import fadu.workspace.MistypedException;

/** An index while it is written: pillars and indicators come, go and change; nothing is kept before somebody keeps it. */
public final class IndexDraft {

	/** What can be changed of a line. */
	public enum Field {
		/** What a pillar is called. */
		NAME,
		/** Its weight among its siblings. */
		WEIGHT,
		/** Which way is better. */
		DIRECTION,
		/** What figures are divided by. */
		PER,
		/** The value to be reached. */
		TARGET,
		/** The value that counts as the lowest. */
		LEAST,
		/** The value that counts as the highest. */
		MOST
	}

	/**
	 * A pillar or an indicator.
	 *
	 * @param part  it
	 * @param depth how deep it lies, from 0
	 */
	public record Line(EObject part, int depth) {
	}

	private static final String CODE = "P";

	private final CompositeIndex index;

	/** A draft that begins with a copy of an index. */
	public IndexDraft(CompositeIndex begun) {
		index = EcoreUtil.copy(begun);
	}

	/** The index as it stands. */
	public CompositeIndex index() {
		return index;
	}

	/** All parts in their order. */
	public List<Line> lines() {
		List<Line> lines = new ArrayList<>();
		index.getPillars().forEach(pillar -> add(pillar, 0, lines));
		return lines;
	}

	private static void add(Pillar pillar, int depth, List<Line> lines) {
		lines.add(new Line(pillar, depth));
		pillar.getPillars().forEach(part -> add(part, depth + 1, lines));
		pillar.getIndicators().forEach(indicator -> lines.add(new Line(indicator, depth + 1)));
	}

	/** Whether the index has an indicator of the metric. */
	public boolean has(Metric metric) {
		return IndexPlan.indicators(index).anyMatch(indicator -> indicator.getMetric().equals(metric.getCode()));
	}

	/**
	 * Adds a pillar.
	 *
	 * @param inside the pillar that it lies in, or an indicator of that; nothing for one of the index itself
	 */
	public Pillar addPillar(Optional<EObject> inside) {
		List<String> taken = lines().stream().map(Line::part).filter(Pillar.class::isInstance).map(Pillar.class::cast)
				.map(Pillar::getCode).toList();
		int number = Stream.iterate(1, next -> next + 1).filter(next -> !taken.contains(CODE + next)).findFirst().orElseThrow();
		Pillar pillar = FaduFactory.eINSTANCE.createPillar();
		pillar.setCode(CODE + number);
		pillar.setName(NLS.bind(Messages.IndexDraft_pillar, number));
		pillar.setNameEn(pillar.getName());
		EList<Pillar> siblings = inside.flatMap(IndexDraft::pillar).map(Pillar::getPillars).orElse(index.getPillars());
		siblings.add(pillar);
		return pillar;
	}

	private static Optional<Pillar> pillar(EObject part) {
		return Optional.ofNullable(part instanceof Pillar pillar ? pillar : (Pillar) part.eContainer());
	}

	/**
	 * Adds an indicator, where the index has none of the metric.
	 *
	 * @param near the pillar that it goes into, or one of its indicators; nothing for the last pillar
	 */
	public Optional<IndexIndicator> add(Metric metric, Optional<EObject> near) {
		if (has(metric)) {
			return Optional.empty();
		}
		Pillar pillar = near.flatMap(IndexDraft::pillar)
				.or(() -> index.getPillars().isEmpty() ? Optional.empty() : Optional.of(index.getPillars().getLast()))
				.orElseGet(() -> addPillar(Optional.empty()));
		IndexIndicator indicator = FaduFactory.eINSTANCE.createIndexIndicator();
		indicator.setMetric(metric.getCode());
		if (metric.getDirection() == Direction.NEUTRAL) {
			indicator.setDirection(Direction.UP);
		}
		pillar.getIndicators().add(indicator);
		return Optional.of(indicator);
	}

	/** Takes a part out, a pillar with all that is in it. */
	public void remove(EObject part) {
		EcoreUtil.remove(part);
	}

	/** What stands in a cell, in the words of the model; a name is that of a pillar. */
	public static String text(EObject part, Field field) {
		if (part instanceof Pillar pillar) {
			return field == Field.NAME ? pillar.getName() : field == Field.WEIGHT ? plain(pillar.getWeight()) : "";
		}
		IndexIndicator indicator = (IndexIndicator) part;
		return switch (field) {
		case NAME -> indicator.getMetric();
		case WEIGHT -> plain(indicator.getWeight());
		case DIRECTION -> indicator.getDirection().getLiteral();
		case PER -> Objects.requireNonNullElse(indicator.getPer(), "");
		case TARGET -> indicator.isSetTarget() ? plain(indicator.getTarget()) : "";
		case LEAST -> indicator.isSetLeast() ? plain(indicator.getLeast()) : "";
		case MOST -> indicator.isSetMost() ? plain(indicator.getMost()) : "";
		};
	}

	static String plain(double number) {
		return number == Math.rint(number) && Math.abs(number) < 1e15 ? String.valueOf((long) number) : Double.toString(number);
	}

	/** Whether the cell can be changed. */
	public static boolean isOpen(EObject part, Field field) {
		return part instanceof Pillar ? field == Field.NAME || field == Field.WEIGHT : field != Field.NAME;
	}

	/**
	 * Changes a cell.
	 *
	 * @throws MistypedException where a number is none
	 */
	public void set(EObject part, Field field, String typed) throws MistypedException {
		String text = typed.strip();
		if (part instanceof Pillar pillar) {
			if (field == Field.WEIGHT) {
				number(text, pillar::setWeight);
			} else if (!text.isEmpty()) {
				pillar.setName(text);
				pillar.setNameEn(text);
			}
			return;
		}
		IndexIndicator indicator = (IndexIndicator) part;
		switch (field) {
		case WEIGHT -> number(text, indicator::setWeight);
		case DIRECTION -> indicator.setDirection(Optional.ofNullable(Direction.get(text)).orElse(Direction.NEUTRAL));
		case PER -> indicator.setPer(text.isEmpty() ? null : text);
		case TARGET -> any(text, indicator::setTarget, indicator::unsetTarget);
		case LEAST -> any(text, indicator::setLeast, indicator::unsetLeast);
		case MOST -> any(text, indicator::setMost, indicator::unsetMost);
		case NAME -> {
			// the catalogue says what an indicator is called
		}
		}
	}

	private static void any(String text, DoubleConsumer set, Runnable unset) throws MistypedException {
		if (text.isEmpty()) {
			unset.run();
		} else {
			number(text, set);
		}
	}

	private static void number(String text, DoubleConsumer set) throws MistypedException {
		try {
			double number = new BigDecimal(text).doubleValue(); // which knows neither NaN nor 1d
			if (Double.isInfinite(number)) {
				throw new NumberFormatException(text);
			}
			set.accept(number);
		} catch (NumberFormatException e) {
			throw new MistypedException(NLS.bind(Messages.IndexDraft_number, text), e);
		}
	}

}
