package fadu.benchmarks.shared;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;

import fadu.model.FaduFactory;
import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.model.value.Bound;
import fadu.model.value.Period;
import fadu.model.value.Quantity;

/**
 * A report that nobody wrote, on a district that does not exist, with the figures that a reader would find in it and where they
 * stand.
 *
 * @param document with its figures
 * @param text     which the places of the figures point into
 */
public record MadeUpReport(SourceDocument document, String text) {

	/** What every figure of these reports counts. */
	public static final String UNIT = "\u4ef6";
	/** The time that every report is about. */
	public static final Period PERIOD = new Period.Year(2024);

	private static final String NAMES = "\u4e91\u6cb3\u6881\u5cb3\u6e05\u5b89\u5b81\u534e\u5e73\u6c38\u798f\u5174\u5f18\u5fb7\u4fe1\u4e49\u6cf0\u5eb7";

	/**
	 * The report of a name, always the same.
	 *
	 * @param name    of its file, without blanks
	 * @param figures how many, each of a metric of its own
	 */
	public static MadeUpReport of(String name, int figures) {
		Random chance = new Random(name.hashCode());
		StringBuilder district = new StringBuilder();
		for (int i = 0; i < 3; i++) {
			district.append(NAMES.charAt(chance.nextInt(NAMES.length())));
		}
		SourceDocument document = FaduFactory.eINSTANCE.createSourceDocument();
		document.setFileName(name);
		document.setTitle(district + "\u533a\u53f8\u6cd5\u5c402024\u5e74\u5de5\u4f5c\u603b\u7ed3 " + name);
		document.setDistrict(district + "\u533a");
		document.setPeriod(PERIOD);
		StringBuilder text = new StringBuilder(document.getTitle()).append('\n');
		for (int i = 0; i < figures; i++) {
			text.append("\u5168\u5e74\u529e\u7406\u7b2c").append(i).append("\u7c7b\u4e8b\u9879");
			document.getObservations().add(figure(i, 100 + chance.nextInt(9900), text));
		}
		document.setSha256(hash(text.toString()));
		return new MadeUpReport(document, text.toString());
	}

	private static Observation figure(int number, int value, StringBuilder text) {
		Observation figure = FaduFactory.eINSTANCE.createObservation();
		figure.setId("f" + number);
		figure.setMetric("GEN.METRIC_" + number);
		figure.setQuantity(new Quantity(BigDecimal.valueOf(value), UNIT, Bound.EXACT));
		figure.setKind(FigureKind.COUNT);
		figure.setPeriod(PERIOD);
		figure.setStart(text.length());
		figure.setText(value + UNIT);
		text.append(figure.getText());
		figure.setEnd(text.length());
		text.append("\u3002\n");
		return figure;
	}

	private static String hash(String text) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

}
