package fadu.register.definition;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.osgi.util.NLS;

import fadu.register.definition.RegisterFiles.Flaw;
import fadu.register.field.CodeItem;
import fadu.register.field.FieldKind;
import fadu.register.field.FieldRole;
import fadu.register.field.RowField;
import fadu.register.field.RowField.ValueLimits;

/** Reads one column from an attribute and what it says of itself. */
final class FieldReader {

	private static final Set<String> KEYS = Set.of("label", "labelEn", "unit", "key", "required", "personal", "role", "pattern",
			"min", "max", "check", "headings", "guide");
	private static final Set<String> CODE_KEYS = Set.of("label", "labelEn", "aliases");
	private static final int LONGEST_TEXT = 500;
	private static final int LONGEST_PATTERN = 200;
	private static final int LONGEST_LITERAL = 60;

	private static final Map<EClassifier, FieldKind> KINDS = Map.ofEntries(
			Map.entry(EcorePackage.Literals.ESTRING, FieldKind.TEXT), Map.entry(EcorePackage.Literals.EINT, FieldKind.WHOLE),
			Map.entry(EcorePackage.Literals.EINTEGER_OBJECT, FieldKind.WHOLE),
			Map.entry(EcorePackage.Literals.ELONG, FieldKind.WHOLE),
			Map.entry(EcorePackage.Literals.ELONG_OBJECT, FieldKind.WHOLE),
			Map.entry(EcorePackage.Literals.EBIG_DECIMAL, FieldKind.DECIMAL),
			Map.entry(EcorePackage.Literals.EDOUBLE, FieldKind.DECIMAL),
			Map.entry(EcorePackage.Literals.EDOUBLE_OBJECT, FieldKind.DECIMAL),
			Map.entry(EcorePackage.Literals.EDATE, FieldKind.DAY), Map.entry(EcorePackage.Literals.EBOOLEAN, FieldKind.TRUTH),
			Map.entry(EcorePackage.Literals.EBOOLEAN_OBJECT, FieldKind.TRUTH));

	private final RegisterFiles files;
	private final EAttribute attribute;
	private final Annotations said;
	private final List<Flaw> flaws;

	FieldReader(RegisterFiles files, EAttribute attribute, List<Flaw> flaws) {
		this.files = files;
		this.attribute = attribute;
		this.said = Annotations.of(attribute);
		this.flaws = flaws;
	}

	Optional<RowField> read() {
		int before = flaws.size();
		Optional<FieldKind> kind = kind();
		if (kind.isEmpty()) {
			String type = attribute.getEType() == null ? "-" : attribute.getEType().getName();
			flaw(NLS.bind(Messages.FieldReader_type, attribute.getName(), type));
			return Optional.empty();
		}
		if (attribute.isMany() || attribute.isDerived() || attribute.isVolatile() || attribute.isTransient()) {
			flaw(NLS.bind(Messages.FieldReader_plain, attribute.getName()));
		}
		said.unknown(KEYS).forEach(key -> flaw(NLS.bind(Messages.FieldReader_key, attribute.getName(), key)));
		KEYS.stream().filter(key -> said.text(key).length() > LONGEST_TEXT)
				.forEach(key -> flaw(NLS.bind(Messages.FieldReader_long, key, LONGEST_TEXT)));
		RowField field = field(kind.get());
		return flaws.size() == before ? Optional.of(field) : Optional.empty();
	}

	private Optional<FieldKind> kind() {
		return attribute.getEType() instanceof EEnum
				? Optional.of(FieldKind.CODE)
				: Optional.ofNullable(KINDS.get(attribute.getEType()));
	}

	private RowField field(FieldKind kind) {
		boolean key = said.isTrue("key");
		if (key && kind == FieldKind.TRUTH) {
			flaw(NLS.bind(Messages.FieldReader_keyKind, attribute.getName()));
		}
		String label = said.text("label", attribute.getName());
		return new RowField(attribute.getName(), label, said.text("labelEn", attribute.getName()), kind, said.text("unit"), key,
				key || attribute.isRequired() || said.isTrue("required"), said.isTrue("personal"), role(kind),
				new ValueLimits(pattern(kind), number("min", kind), number("max", kind)), said.list("headings"),
				attribute.getEType() instanceof EEnum list ? codes(list) : List.of(), said.text("guide"));
	}

	private Optional<FieldRole> role(FieldKind kind) {
		String word = said.text("role");
		Optional<FieldRole> role = FieldRole.named(word);
		if (!word.isEmpty() && role.filter(found -> found.suits(kind)).isEmpty()) {
			flaw(NLS.bind(Messages.FieldReader_role, attribute.getName(), word));
		}
		return role;
	}

	private Optional<Pattern> pattern(FieldKind kind) {
		String text = said.text("pattern");
		if (text.isEmpty()) {
			return Optional.empty();
		}
		try {
			if (kind == FieldKind.TEXT && text.length() <= LONGEST_PATTERN) {
				return Optional.of(Pattern.compile(text));
			}
		} catch (PatternSyntaxException | StackOverflowError e) {
			// What is no pattern is told below.
		}
		flaw(NLS.bind(Messages.FieldReader_pattern, attribute.getName(), text));
		return Optional.empty();
	}

	private Optional<BigDecimal> number(String key, FieldKind kind) {
		String text = said.text(key);
		if (text.isEmpty()) {
			return Optional.empty();
		}
		if (kind.isNumber() && text.matches("-?\\d{1,12}(\\.\\d{1,4})?")) {
			return Optional.of(new BigDecimal(text));
		}
		flaw(NLS.bind(Messages.FieldReader_limit, new Object[]{attribute.getName(), key, text}));
		return Optional.empty();
	}

	private List<CodeItem> codes(EEnum list) {
		Set<String> words = new HashSet<>();
		for (EEnumLiteral literal : list.getELiterals()) {
			Annotations about = Annotations.of(literal);
			String name = literal.getLiteral();
			boolean sound = name != null && !name.isBlank() && name.equals(name.strip()) && name.length() <= LONGEST_LITERAL
					&& about.unknown(CODE_KEYS).isEmpty();
			if (!sound || !words.add(name)) {
				flaws.add(files.inSchema(literal, NLS.bind(Messages.FieldReader_literal, list.getName(), name)));
			}
		}
		if (list.getELiterals().isEmpty()) {
			flaws.add(files.inSchema(list, NLS.bind(Messages.FieldReader_noCodes, list.getName())));
		}
		return list.getELiterals().stream().map(literal -> {
			Annotations about = Annotations.of(literal);
			return new CodeItem(literal.getLiteral(), about.text("label", literal.getLiteral()),
					about.text("labelEn", literal.getLiteral()), about.list("aliases"));
		}).toList();
	}

	private void flaw(String message) {
		flaws.add(files.inSchema(attribute, message));
	}

}
