package fadu.workspace;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import fadu.analysis.value.Units;
import fadu.model.Denominator;
import fadu.model.District;
import fadu.model.FaduFactory;
import fadu.model.value.Bound;
import fadu.model.value.Period;
import fadu.model.value.Quantity;
import fadu.reading.MarkedPassage;
import fadu.store.DefinitionKind;
import fadu.store.ObservationStore;
import fadu.wording.Wording;

/**
 * The population of districts as people enter it, with year and source, for those that no plug-in describes and for years that a
 * plug-in has not. Each change can be undone.
 */
public final class Residents {

	private static final int FIRST_YEAR = 1900;
	private static final BigDecimal MOST = BigDecimal.valueOf(2_000_000_000);
	private static final BigDecimal FEW = BigDecimal.valueOf(1000);
	private static final Wording WORDS = UserWording.get();

	private final Workspace workspace;

	/** The populations that are kept in the workspace. */
	public Residents(Workspace workspace) {
		this.workspace = workspace;
	}

	/**
	 * What somebody entered.
	 *
	 * @param district code of the district
	 * @param year     of which year
	 * @param people   how many residents
	 * @param source   where the number is from
	 * @param by       who entered it
	 */
	public record Entered(String district, int year, BigDecimal people, String source, String by) {

		String code() {
			return district + ' ' + year;
		}
	}

	/** All that was entered, by district, the latest year first; asking makes no store. */
	public List<Entered> all() throws UserException {
		return definitions().all().stream().map(EnteredResidents::read)
				.sorted(Comparator.comparing(Entered::district).thenComparing(Entered::year, Comparator.reverseOrder())).toList();
	}

	private OwnDefinitions definitions() {
		return new OwnDefinitions(workspace, DefinitionKind.RESIDENTS);
	}

	/**
	 * Keeps the population of a district in a year; one entered before for that year is replaced.
	 *
	 * @param people as typed, e.g. {@code 164000}, {@code 16.4万}
	 * @throws MistypedException where the number, the year or the source is none
	 */
	public Entered keep(District district, int year, String people, String source, Person by) throws UserException {
		int now = Year.now().getValue();
		if (year < FIRST_YEAR || year > now) {
			throw new MistypedException(NLS.bind(Messages.Residents_noYear, year, now));
		}
		if (source.isBlank()) {
			throw new MistypedException(Messages.Residents_noSource);
		}
		ObservationStore store = workspace.store();
		Entered entered = new Entered(district.getCode(), year, number(people), source.strip(),
				Workspace.ask(() -> store.history().author(by.name())).toString());
		Entered there = definitions().find(entered.code()).map(EnteredResidents::read).orElse(entered);
		String title = title(district, year);
		definitions().keep(entered.code(), EnteredResidents.write(entered), title, what(title, there), by);
		return entered;
	}

	/** Whether what was typed is a number of residents as no district has: who meant tens of thousands may have typed those. */
	public static boolean isFew(String typed) {
		try {
			return number(typed).compareTo(FEW) < 0;
		} catch (MistypedException e) {
			return false; // it is none, which is said where it is kept
		}
	}

	private static BigDecimal number(String typed) throws MistypedException {
		String plain = typed.strip().replaceAll("[,，\\s]", "");
		Optional<BigDecimal> number = plain.matches("\\d{1,12}")
				? Optional.of(new BigDecimal(plain))
				: MarkedPassage.of(plain).map(MarkedPassage::quantity).filter(read -> read.bound() == Bound.EXACT)
						.filter(read -> read.unit().isEmpty() || Units.isPersons(read.unit())).map(Quantity::value);
		return number.filter(value -> value.signum() > 0 && value.compareTo(MOST) < 0 && value.stripTrailingZeros().scale() <= 0)
				.orElseThrow(() -> new MistypedException(NLS.bind(Messages.Residents_noNumber, typed)));
	}

	/**
	 * Removes what was entered of a district and year.
	 *
	 * @throws UserException where nothing was
	 */
	public void remove(District district, int year, Person by) throws UserException {
		String title = title(district, year);
		Entered there = definitions().find(district.getCode() + ' ' + year).map(EnteredResidents::read)
				.orElseThrow(() -> new UserException(NLS.bind(Messages.Residents_none, title)));
		definitions().remove(there.code(), title, what(title, there), by);
	}

	private static String what(String title, Entered there) {
		return NLS.bind(Messages.Residents_what, title, there.people().toPlainString());
	}

	private static String title(District district, int year) {
		return NLS.bind(Messages.Residents_title, WORDS.name(district), Integer.toString(year));
	}

	/**
	 * The districts with what was entered of them before what plug-ins say. Objects of plug-ins are shared and not changed: of
	 * these a copy is given.
	 */
	List<District> with(List<District> districts) throws UserException {
		List<Entered> all = all();
		List<District> joined = new ArrayList<>();
		for (District district : districts) {
			List<Entered> own = all.stream().filter(entered -> entered.district().equals(district.getCode())).toList();
			if (own.isEmpty()) {
				joined.add(district);
			} else {
				District copy = EcoreUtil.copy(district);
				String base = Stream.concat(copy.getDenominators().stream().filter(one -> Units.isPersons(one.getQuantity().unit()))
						.map(Denominator::getName), Stream.of(Messages.Residents_base)).findFirst().orElseThrow();
				copy.getDenominators().addAll(0, own.stream().map(entered -> denominator(entered, base)).toList());
				joined.add(copy);
			}
		}
		return joined;
	}

	private static Denominator denominator(Entered entered, String name) {
		Denominator base = FaduFactory.eINSTANCE.createDenominator();
		base.setName(name);
		base.setQuantity(new Quantity(entered.people(), Units.persons(), Bound.EXACT));
		base.setPeriod(new Period.Year(entered.year()));
		base.setSource(NLS.bind(Messages.Residents_source, entered.source(), entered.by()));
		return base;
	}

}
