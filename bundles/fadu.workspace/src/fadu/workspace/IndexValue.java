package fadu.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.analysis.index.Branch;
import fadu.analysis.index.Uncertain;
import fadu.analysis.ranking.DistrictIndex;
import fadu.model.District;
import fadu.model.Metric;

/**
 * A number that an index is computed from, with all that is needed to compute it again elsewhere.
 *
 * @param index        the index
 * @param pillar       codes of the pillars that the indicator lies in, the outermost first, parted by a slash
 * @param pillarWeight their weights likewise
 * @param metric       of the indicator
 * @param weight       of the indicator
 * @param up           whether more is better
 * @param treatment    what becomes of outlying values
 * @param district     whose number it is
 * @param value        what the printed number gives; nothing where there is none that may be compared
 * @param least        the least number that is drawn
 * @param most         the greatest
 */
public record IndexValue(DistrictIndex index, String pillar, String pillarWeight, Metric metric, double weight, boolean up,
		String treatment, District district, Optional<Double> value, Optional<Double> least, Optional<Double> most) {

	private static final String LEVELS = "/";

	/** All numbers of an index, by indicators and districts. */
	public static List<IndexValue> of(DistrictIndex index) {
		List<IndexValue> values = new ArrayList<>();
		index.design().root().parts().forEach(part -> add(index, part, part.code(), Double.toString(part.weight()), values));
		return List.copyOf(values);
	}

	private static void add(DistrictIndex index, Branch part, String path, String weights, List<IndexValue> values) {
		if (part.column() < 0) {
			part.parts().forEach(below -> add(index, below, below.column() < 0 ? path + LEVELS + below.code() : path,
					below.column() < 0 ? weights + LEVELS + below.weight() : weights, values));
			return;
		}
		for (int unit = 0; unit < index.districts().size(); unit++) {
			values.add(value(index, part, path, weights, unit));
		}
	}

	private static IndexValue value(DistrictIndex index, Branch part, String path, String weights, int unit) {
		int column = part.column();
		Uncertain ends = index.uncertain();
		Optional<Double> value = Optional.of(index.values()[column][unit]).filter(number -> !number.isNaN());
		return new IndexValue(index, path, weights, index.plan().metrics().get(column), part.weight(),
				index.design().columns().get(column).up(), index.design().columns().get(column).treatment().getLiteral(),
				index.districts().get(unit), value, value.map(number -> ends.least(column, unit)),
				value.map(number -> ends.most(column, unit)));
	}

}
