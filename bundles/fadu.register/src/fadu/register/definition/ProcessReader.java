package fadu.register.definition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

import fadu.register.definition.ProcessLimit.Counting;
import fadu.register.definition.ProcessLimit.Relief;
import fadu.register.definition.ProcessLimit.Scope;
import fadu.register.definition.RegisterFiles.Flaw;
import fadu.register.expression.Expression;
import fadu.register.expression.ExpressionParser;
import fadu.register.expression.ExpressionRefused;
import fadu.register.field.FieldKind;
import fadu.register.field.FieldRole;
import fadu.register.field.RowField;

/**
 * Reads the stages of a class and the limits of its columns; what is wrong with one of them costs the process, not the register.
 */
final class ProcessReader {

	private static final Set<String> KEYS = Set.of("from", "days", "unit", "lastDay", "when", "since", "until", "extension",
			"suspension", "paused", "due", "law", "lawEn");

	private final RegisterFiles files;
	private final EClass type;
	private final List<RowField> fields;
	private final List<Flaw> flaws;
	private final int before;

	ProcessReader(RegisterFiles files, EClass type, List<RowField> fields, List<Flaw> flaws) {
		this.files = files;
		this.type = type;
		this.fields = fields;
		this.flaws = flaws;
		this.before = flaws.size();
	}

	Optional<ProcessDefinition> read() {
		List<String> names = Annotations.of(type).list("stages");
		List<RowField> stages = names.stream().flatMap(name -> day(name).stream()).distinct().toList();
		List<ProcessLimit> limits = new ArrayList<>();
		for (EStructuralFeature feature : type.getEStructuralFeatures()) {
			for (Annotations said : Annotations.limits(feature)) {
				limit(feature, said).ifPresent(limits::add);
			}
		}
		boolean whole = stages.size() == names.size() && has(stages, FieldRole.OPENED) && has(stages, FieldRole.CLOSED);
		if (!whole && (!names.isEmpty() || !limits.isEmpty())) {
			flaws.add(files.inSchema(type, NLS.bind(Messages.ProcessReader_stages, type.getName())));
		}
		return names.isEmpty() || flaws.size() > before
				? Optional.empty()
				: Optional.of(new ProcessDefinition(stages, List.copyOf(limits)));
	}

	private static boolean has(List<RowField> stages, FieldRole role) {
		return stages.stream().anyMatch(stage -> stage.role().equals(Optional.of(role)));
	}

	private Optional<RowField> day(String name) {
		return fields.stream().filter(field -> field.name().equals(name) && field.kind() == FieldKind.DAY).findFirst();
	}

	private Optional<ProcessLimit> limit(EStructuralFeature feature, Annotations said) {
		int known = flaws.size();
		said.unknown(KEYS).forEach(key -> flaw(feature, said, key));
		Optional<RowField> to = day(feature.getName());
		Optional<RowField> from = day(said.text("from"));
		check(to.isPresent() && from.isPresent(), feature, said, "from");
		check(said.text("days").matches("[1-9]\\d{0,3}"), feature, said, "days");
		check(Set.of("days", "workdays").contains(said.text("unit", "days")), feature, said, "unit");
		check(Set.of("", "moves").contains(said.text("lastDay")), feature, said, "lastDay");
		check(!said.text("law").isEmpty(), feature, said, "law");
		Scope scope = new Scope(condition(feature, said, "when"), said.text("when"), date(feature, said, "since"),
				date(feature, said, "until"));
		Relief relief = new Relief(whole(feature, said, "extension"), whole(feature, said, "suspension"),
				condition(feature, said, "paused"), day(said.text("due")));
		check(said.text("due").isEmpty() || relief.recorded().isPresent(), feature, said, "due");
		if (flaws.size() > known) {
			return Optional.empty();
		}
		Counting counting = new Counting(Integer.parseInt(said.text("days")), said.text("unit").equals("workdays"),
				said.text("lastDay").equals("moves"));
		return Optional.of(new ProcessLimit(from.orElseThrow(), to.orElseThrow(), counting, scope, relief, said.text("law"),
				said.text("lawEn", said.text("law"))));
	}

	private Optional<Expression> condition(EStructuralFeature feature, Annotations said, String key) {
		try {
			return said.text(key).isEmpty()
					? Optional.empty()
					: Optional.of(ExpressionParser.condition(said.text(key), fields));
		} catch (ExpressionRefused e) {
			flaws.add(files.inSchema(feature,
					NLS.bind(Messages.ProcessReader_limit, new Object[]{feature.getName(), key, e.getMessage()})));
			return Optional.empty();
		}
	}

	private Optional<LocalDate> date(EStructuralFeature feature, Annotations said, String key) {
		try {
			return said.text(key).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(said.text(key)));
		} catch (DateTimeException e) {
			flaw(feature, said, key);
			return Optional.empty();
		}
	}

	private Optional<RowField> whole(EStructuralFeature feature, Annotations said, String key) {
		String name = said.text(key);
		Optional<RowField> field = fields.stream()
				.filter(each -> each.name().equals(name) && each.kind() == FieldKind.WHOLE).findFirst();
		check(name.isEmpty() || field.isPresent(), feature, said, key);
		return field;
	}

	private void check(boolean sound, EStructuralFeature feature, Annotations said, String key) {
		if (!sound) {
			flaw(feature, said, key);
		}
	}

	private void flaw(EStructuralFeature feature, Annotations said, String key) {
		flaws.add(files.inSchema(feature,
				NLS.bind(Messages.ProcessReader_limit, new Object[]{feature.getName(), key, said.text(key)})));
	}

}
