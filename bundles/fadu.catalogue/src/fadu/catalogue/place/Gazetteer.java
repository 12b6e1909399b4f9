package fadu.catalogue.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import fadu.model.Level;

/**
 * The divisions by code and by whatever reports call them. Each list is read when it is first needed: the counties and what is
 * above them when anything is asked, the towns when a name can only be that of a town. Safe to use from any thread.
 */
public final class Gazetteer {

	/** One that knows nothing. */
	public static final Gazetteer EMPTY = new Gazetteer(() -> "", () -> "");

	private final Supplier<DivisionTable> divisions;
	private final Supplier<TownTable> towns;
	private final DivisionTable more = new DivisionTable();

	/**
	 * @param divisions gives the text of the list down to the counties
	 * @param towns     gives the text of the list of towns
	 */
	public Gazetteer(Supplier<String> divisions, Supplier<String> towns) {
		this.divisions = new Once<>(() -> DivisionTable.of(divisions.get()));
		this.towns = new Once<>(() -> new TownTable(towns.get()));
	}

	private Gazetteer(Gazetteer base, Collection<Division> added) {
		this.divisions = base.divisions;
		this.towns = base.towns;
		base.more.all().forEach(more::add);
		added.stream().filter(division -> base.division(division.code()).isEmpty()).forEach(more::add);
	}

	/** What this knows and, where their codes are not among it, the given divisions. */
	public Gazetteer with(Collection<Division> added) {
		return new Gazetteer(this, added);
	}

	/** The division with the code. */
	public Optional<Division> division(String code) {
		boolean number = !code.isEmpty() && code.chars().allMatch(c -> c >= '0' && c <= '9');
		return more.division(code).or(() -> number && code.length() == 6 ? divisions.get().division(code) : Optional.empty())
				.or(() -> number && code.length() == 9 ? towns.get().division(code) : Optional.empty());
	}

	/** The areas in which a division lies, the next one first. */
	public List<Division> above(Division division) {
		List<Division> above = new ArrayList<>();
		Optional<Division> next = division.parent().flatMap(this::division);
		while (next.isPresent() && !above.contains(next.get())) {
			above.add(next.get());
			next = next.get().parent().flatMap(this::division);
		}
		return above;
	}

	/** Whether the first area contains the second. */
	public boolean contains(Division outer, Division inner) {
		return above(inner).stream().anyMatch(area -> area.code().equals(outer.code()));
	}

	/** The name with those of the areas above before it: 山东省青岛市市北区. */
	public String fullName(Division division) {
		StringBuilder name = new StringBuilder(division.name());
		above(division).forEach(area -> name.insert(0, area.name()));
		return name.toString();
	}

	/**
	 * What a name may mean: a code, a full name, one with any of the areas above before it (青岛市市北区, 山东市北区), the name alone or a
	 * short form. A short form counts only where nothing bears the name itself.
	 *
	 * @return nothing where no division is called so, several where the name does not tell which
	 */
	public List<Division> find(String name) {
		String wanted = name.strip();
		Optional<Division> coded = division(wanted);
		return coded.isPresent() ? List.of(coded.get()) : meanings(wanted);
	}

	private List<Division> meanings(String wanted) {
		List<Division> alone = called(wanted);
		List<Division> exact = alone.stream().filter(division -> division.name().equals(wanted)).toList();
		if (!exact.isEmpty()) {
			return exact;
		}
		Set<Division> meanings = new LinkedHashSet<>(alone);
		for (int start = 2; start <= wanted.length() - 2; start++) {
			List<Division> inner = called(wanted.substring(start));
			if (!inner.isEmpty()) {
				Set<String> outer = codes(meanings(wanted.substring(0, start)));
				inner.stream().filter(division -> above(division).stream().anyMatch(area -> outer.contains(area.code())))
						.forEach(meanings::add);
			}
		}
		return List.copyOf(meanings);
	}

	private static Set<String> codes(List<Division> divisions) {
		Set<String> codes = new HashSet<>();
		divisions.forEach(division -> codes.add(division.code()));
		return codes;
	}

	/** The divisions that bear the name, without those of the areas above; a short form is a name too. */
	public List<Division> called(String name) {
		List<Division> added = more.called(name);
		List<Division> listed = divisions.get().called(name);
		if (!added.isEmpty()) {
			listed = Stream.concat(added.stream(), listed.stream()).toList();
		}
		boolean town = listed.isEmpty() && NamedLevel.of(name) == Level.TOWN;
		return town ? towns.get().called(name) : listed;
	}

	/** The part of a name that is an area above, where the whole is not known: 青岛市 of 青岛市高新区; the longest that has one meaning. */
	public Optional<Division> outerOf(String name) {
		for (int end = name.length() - 2; end >= 2; end--) {
			List<Division> outer = find(name.substring(0, end));
			if (outer.size() == 1 && name.startsWith(outer.getFirst().name(), end - outer.getFirst().name().length())) {
				return Optional.of(outer.getFirst());
			}
		}
		return Optional.empty();
	}

	/** Works something out at the first call. */
	private static final class Once<T> implements Supplier<T> {

		private Supplier<T> work;
		private T result;

		private Once(Supplier<T> work) {
			this.work = work;
		}

		@Override
		public synchronized T get() {
			if (work != null) {
				result = work.get();
				work = null;
			}
			return result;
		}
	}

}
