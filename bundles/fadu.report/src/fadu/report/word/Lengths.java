package fadu.report.word;

import java.util.Optional;

import org.eclipse.birt.report.engine.ir.DimensionType;

/** Lengths as designs have them. */
final class Lengths {

	private static final double MILLIMETRES_OF_INCH = 25.4;
	private static final double PIXELS_OF_INCH = 96;

	private Lengths() {
	}

	/** The length in millimetres; nothing where it is relative to something. */
	static Optional<Double> millimetres(DimensionType length) {
		if (length == null || length.getValueType() != DimensionType.TYPE_DIMENSION) {
			return Optional.empty();
		}
		return switch (length.getUnits()) {
		case DimensionType.UNITS_MM, DimensionType.UNITS_CM, DimensionType.UNITS_IN, DimensionType.UNITS_PT,
				DimensionType.UNITS_PC ->
			Optional.of(length.convertTo(DimensionType.UNITS_MM));
		case DimensionType.UNITS_PX -> Optional.of(ofPixels(length.getMeasure()));
		default -> Optional.empty();
		};
	}

	/** The length of so many pixels on a screen. */
	static double ofPixels(double pixels) {
		return pixels / PIXELS_OF_INCH * MILLIMETRES_OF_INCH;
	}

}
