package fadu.ui.chart;

/**
 * Where a label of a chart may stand.
 *
 * @param x      left edge
 * @param y      upper edge
 * @param width  in pixels
 * @param height in pixels
 */
record LabelPlace(int x, int y, int width, int height) {

	boolean overlaps(LabelPlace other) {
		return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
	}

	/** Whether a line that runs from left to right goes through it. */
	boolean isCrossedBy(Shape.Stroke line) {
		double from = Math.max(x, line.x());
		double to = Math.min(x + width, line.toX());
		if (from > to || line.x() == line.toX()) {
			return false;
		}
		double one = height(line, from);
		double other = height(line, to);
		return Math.max(one, other) >= y && Math.min(one, other) <= y + height;
	}

	private static double height(Shape.Stroke line, double at) {
		return line.y() + (at - line.x()) / (line.toX() - line.x()) * (line.toY() - line.y());
	}

}
