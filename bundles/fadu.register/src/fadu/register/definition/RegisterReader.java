package fadu.register.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

import fadu.model.Indicator;
import fadu.model.Register;
import fadu.register.definition.RegisterFiles.Flaw;
import fadu.register.expression.Expression;
import fadu.register.expression.ExpressionParser;
import fadu.register.expression.ExpressionRefused;
import fadu.register.field.RowField;

/** Reads one register: a fault of its columns costs it, a fault of an indicator costs the indicator. */
final class RegisterReader {

	private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*(\\.[A-Z0-9]+(_[A-Z0-9]+)*)?");
	private static final int LONGEST_CODE = 40;

	private final RegisterFiles files;
	private final Register register;
	private final List<Flaw> flaws;

	RegisterReader(RegisterFiles files, Register register, List<Flaw> flaws) {
		this.files = files;
		this.register = register;
		this.flaws = flaws;
	}

	Optional<RegisterDefinition> read() {
		int before = flaws.size();
		if (register.getCode().length() > LONGEST_CODE || !CODE.matcher(register.getCode()).matches()) {
			flaws.add(files.inModel(register, NLS.bind(Messages.RegisterReader_code, register.getCode(), LONGEST_CODE)));
			return Optional.empty();
		}
		if (!(files.schema().root().getEClassifier(register.getType()) instanceof EClass type)) {
			flaws.add(files.inModel(register, NLS.bind(Messages.RegisterReader_type, register.getCode(), register.getType())));
			return Optional.empty();
		}
		List<RowField> fields = fields(type);
		if (flaws.size() == before) {
			checkTogether(type, fields);
		}
		List<RowCheck> checks = flaws.size() == before ? checks(type, fields) : List.of();
		Optional<ListPurpose> purpose = flaws.size() == before ? purpose(type, fields) : Optional.empty();
		if (flaws.size() > before) {
			return Optional.empty();
		}
		List<Computation> computations = new ArrayList<>();
		for (Indicator indicator : register.getIndicators()) {
			computations.addAll(new IndicatorReader(files, indicator, fields, flaws).read());
		}
		return Optional.of(new RegisterDefinition(register.getCode(), register.getName(), register.getNameEn(),
				text(register.getDefinition()), text(register.getDefinitionEn()), files.plugIn(),
				Optional.ofNullable(register.getSample()).filter(path -> !path.isBlank()), fields, checks,
				List.copyOf(computations), new ProcessReader(files, type, fields, flaws).read(), purpose));
	}

	/** A purpose that nobody knows, or that needs a role that no column has, costs the register. */
	private Optional<ListPurpose> purpose(EClass type, List<RowField> fields) {
		String word = Annotations.of(type).text("purpose");
		Optional<ListPurpose> purpose = ListPurpose.named(word);
		if (!word.isEmpty() && purpose.isEmpty()) {
			flaws.add(files.inSchema(type, NLS.bind(Messages.RegisterReader_purpose, type.getName(), word)));
		}
		purpose.map(ListPurpose::needed).orElse(List.of()).stream()
				.filter(role -> fields.stream().noneMatch(field -> field.role().equals(Optional.of(role))))
				.forEach(role -> flaws.add(files.inSchema(type, NLS.bind(Messages.RegisterReader_purposeRole, word,
						role.name().toLowerCase(Locale.ROOT)))));
		return purpose;
	}

	private static String text(String text) {
		return text == null ? "" : text.strip();
	}

	private List<RowField> fields(EClass type) {
		List<RowField> fields = new ArrayList<>();
		for (EStructuralFeature feature : type.getEStructuralFeatures()) {
			new FieldReader(files, (EAttribute) feature, flaws).read().ifPresent(fields::add);
		}
		return List.copyOf(fields);
	}

	/** Columns are told apart by names in any case, and rows by a key. */
	private void checkTogether(EClass type, List<RowField> fields) {
		Set<String> names = new HashSet<>();
		Set<String> headings = new HashSet<>();
		Set<Object> roles = new HashSet<>();
		for (RowField field : fields) {
			EStructuralFeature feature = type.getEStructuralFeature(field.name());
			if (!names.add(field.name().toLowerCase(Locale.ROOT)) || !headings.add(field.label())) {
				flaws.add(files.inSchema(feature, NLS.bind(Messages.RegisterReader_twice, field.name(), field.label())));
			}
			if (field.role().isPresent() && !roles.add(field.role().get())) {
				flaws.add(files.inSchema(feature, NLS.bind(Messages.RegisterReader_role, field.name())));
			}
		}
		if (fields.stream().noneMatch(RowField::isKey)) {
			flaws.add(files.inSchema(type, NLS.bind(Messages.RegisterReader_key, type.getName())));
		}
	}

	private List<RowCheck> checks(EClass type, List<RowField> fields) {
		List<RowCheck> checks = new ArrayList<>();
		for (RowField field : fields) {
			EStructuralFeature feature = type.getEStructuralFeature(field.name());
			String text = Annotations.of(feature).text("check");
			if (!text.isEmpty()) {
				try {
					Expression condition = ExpressionParser.condition(text, fields);
					checks.add(new RowCheck(condition, text, Spoken.of(field, condition)));
				} catch (ExpressionRefused e) {
					flaws.add(files.inSchema(feature, NLS.bind(Messages.RegisterReader_check, field.name(), e.getMessage())));
				}
			}
		}
		return List.copyOf(checks);
	}

}
