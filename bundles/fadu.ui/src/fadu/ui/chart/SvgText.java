package fadu.ui.chart;

import java.util.Map;

/** A drawn chart as a scalable picture on white, for papers; its letters are those of the reader's computer. */
public final class SvgText {

	private static final Map<Tone, String> COLORS = Map.of(Tone.INK, "#1f2937", Tone.QUIET, "#6b7785", Tone.NAVY, "#24405e",
			Tone.LINE, "#e2e7ec", Tone.FULL, "#1f7a8c", Tone.PALE, "#e4f2f5", Tone.PAPER, "#ffffff");
	private static final Map<Shape.Letter, String> LETTERS = Map.of(Shape.Letter.BOLD, "font-weight=\"bold\" font-size=\"14\"",
			Shape.Letter.NORMAL, "font-size=\"13\"", Shape.Letter.SMALL, "font-size=\"11\"");

	private SvgText() {
	}

	/** The chart as SVG. */
	public static String of(ChartDrawing drawing, Shape.Ruler ruler) {
		StringBuilder svg = new StringBuilder();
		svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
				.append(drawing.width()).append("\" height=\"").append(drawing.height()).append("\" viewBox=\"0 0 ")
				.append(drawing.width()).append(' ').append(drawing.height())
				.append("\" font-family=\"'Noto Sans CJK SC','Microsoft YaHei',sans-serif\">\n")
				.append("<defs><linearGradient id=\"fade\"><stop offset=\"0\" stop-color=\"#1f7a8c\"/>")
				.append("<stop offset=\"1\" stop-color=\"#e4f2f5\"/></linearGradient></defs>\n")
				.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
		drawing.shapes().forEach(shape -> svg.append(of(shape, ruler)).append('\n'));
		return svg.append("</svg>\n").toString();
	}

	private static String of(Shape shape, Shape.Ruler ruler) {
		return switch (shape) {
		case Shape.Box box -> "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\" stroke=\"%s\"%s/>".formatted(box.x(),
				box.y(), box.width(), box.height(), box.fading() ? "url(#fade)" : COLORS.get(box.fill()), COLORS.get(box.edge()),
				broken(box.broken()));
		case Shape.Stroke line -> "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"%s\"%s/>".formatted(line.x(), line.y(),
				line.toX(), line.toY(), COLORS.get(line.tone()), broken(line.broken()));
		case Shape.Dot dot -> "<circle cx=\"%d\" cy=\"%d\" r=\"%d\" fill=\"%s\" stroke=\"%s\"/>".formatted(dot.x(), dot.y(),
				dot.radius(), COLORS.get(dot.fill()), COLORS.get(dot.edge()));
		case Shape.Words words -> "<text x=\"%d\" y=\"%d\" %s fill=\"%s\">%s</text>".formatted(words.x(),
				words.y() + ruler.height(words.letter()) * 4 / 5, LETTERS.get(words.letter()), COLORS.get(words.tone()),
				words.text().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
		};
	}

	private static String broken(boolean broken) {
		return broken ? " stroke-dasharray=\"4 3\"" : "";
	}

}
