package fadu.workspace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import fadu.analysis.value.FirstClaim;
import fadu.analysis.value.FirstClaim.Reach;
import fadu.model.FaduFactory;
import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.model.value.Bound;
import fadu.model.value.Period;
import fadu.model.value.Quantity;
import fadu.register.definition.ListPurpose;
import fadu.register.definition.RegisterDefinition;
import fadu.register.field.FieldRole;
import fadu.register.field.RowField;
import fadu.register.row.RowKey;
import fadu.register.row.StoredRow;
import fadu.store.ObservationStore;

/** What districts say in registers of honours that they were the first to have. */
final class KeptClaims {

	private final Workspace workspace;
	private final ObservationStore store;

	KeptClaims(Workspace workspace, ObservationStore store) {
		this.workspace = workspace;
		this.store = store;
	}

	List<FirstClaim> all() {
		List<FirstClaim> claims = new ArrayList<>();
		for (RegisterDefinition register : workspace.catalogue().registers()) {
			if (register.purpose().equals(Optional.of(ListPurpose.HONOUR))) {
				store.register(register).each(Optional.empty(), row -> claim(register, row).ifPresent(claims::add));
			}
		}
		return claims;
	}

	private static Optional<FirstClaim> claim(RegisterDefinition register, StoredRow row) {
		RowField subject = register.field(FieldRole.SUBJECT).orElseThrow();
		RowField opened = register.field(FieldRole.OPENED).orElseThrow();
		Object reach = row.values().get(register.field(FieldRole.REACH).orElseThrow().name());
		Optional<Reach> within = Stream.of(Reach.values())
				.filter(each -> each.name().toLowerCase(Locale.ROOT).equals(reach)).findFirst();
		boolean whole = row.values().get(subject.name()) != null && row.values().get(opened.name()) != null && !subject.personal();
		return within.filter(each -> whole).map(each -> {
			String text = String.valueOf(row.values().get(subject.name()));
			LocalDate day = (LocalDate) row.values().get(opened.name());
			return new FirstClaim(figure(register, row, text, day), text, each, day);
		});
	}

	private static Observation figure(RegisterDefinition register, StoredRow row, String text, LocalDate day) {
		String key = RowKey.of(register, row.values());
		SourceDocument document = FaduFactory.eINSTANCE.createSourceDocument();
		document.setSha256(Digests.sha256("register " + register.code() + ' ' + row.district() + " row " + key));
		document.setTitle(register.name());
		document.setFileName(register.code());
		document.setDistrict(row.district());
		document.setPeriod(new Period.Year(day.getYear()));
		Observation figure = FaduFactory.eINSTANCE.createObservation();
		figure.setId(key);
		figure.setQuantity(new Quantity(BigDecimal.ONE, "", Bound.EXACT));
		figure.setKind(FigureKind.COUNT);
		figure.setPeriod(new Period.Day(day));
		figure.setText(text);
		figure.setStatus(ReviewStatus.COMPUTED);
		document.getObservations().add(figure);
		return figure;
	}

}
