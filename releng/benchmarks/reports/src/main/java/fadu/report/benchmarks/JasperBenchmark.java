package fadu.report.benchmarks;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.derby.jdbc.EmbeddedDataSource;

import com.sun.management.OperatingSystemMXBean;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperExportManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignQuery;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignStaticText;
import net.sf.jasperreports.engine.design.JRDesignTextElement;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.TextAdjustEnum;

/**
 * The same rows, columns, paper and typeface as in Fadu's benchmark, by JasperReports: one A4 table of all figures with a head on
 * each page, the typeface embedded. Arguments: the Derby folder, the font file, the PDF file, rounds.
 */
public final class JasperBenchmark {

	private static final List<String> COLUMNS = List.of("number", "district", "metric_name", "display", "unit", "period", "span");
	/** A4 with margins of a quarter of an inch and more, as the other side has them; points. */
	private static final int WIDTH = 595;
	private static final int HEIGHT = 842;
	private static final int MARGIN = 18;
	private static final int ROW = 13;
	private static final float SIZE = 8;
	private static final double NANOSECONDS = 1e6;

	private JasperBenchmark() {
	}

	/** Measures and prints medians. */
	public static void main(String[] arguments) throws Exception {
		Path font = Path.of(arguments[1]);
		Font typeface = Font.createFont(Font.TRUETYPE_FONT, font.toFile());
		GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(typeface);
		JasperReport report = JasperCompileManager.compileReport(design(typeface.getFamily(), font.toString()));
		EmbeddedDataSource source = new EmbeddedDataSource();
		source.setDatabaseName(arguments[0]);
		OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
		int rounds = Integer.parseInt(arguments[3]);
		double[] wall = new double[rounds];
		double[] processor = new double[rounds];
		int pages = 0;
		try (Connection connection = source.getConnection()) {
			for (int i = -1; i < rounds; i++) {
				long begin = System.nanoTime();
				long beginProcessor = process.getProcessCpuTime();
				JasperPrint print = JasperFillManager.fillReport(report, new HashMap<>(), connection);
				Files.write(Path.of(arguments[2]), JasperExportManager.exportReportToPdf(print));
				pages = print.getPages().size();
				if (i >= 0) {
					wall[i] = (System.nanoTime() - begin) / NANOSECONDS;
					processor[i] = (process.getProcessCpuTime() - beginProcessor) / NANOSECONDS;
				}
			}
		}
		Arrays.sort(wall);
		Arrays.sort(processor);
		System.out.printf("%-44s wall %8.0f ms (least %.0f)   processor %8.0f ms   n %d%npages: %d%n", "table, JasperReports",
				wall[rounds / 2], wall[0], processor[rounds / 2], rounds, pages);
	}

	private static JasperDesign design(String family, String file) throws JRException {
		JasperDesign design = new JasperDesign();
		design.setName("table");
		design.setPageWidth(WIDTH);
		design.setPageHeight(HEIGHT);
		design.setColumnWidth(WIDTH - 2 * MARGIN);
		design.setLeftMargin(MARGIN);
		design.setRightMargin(MARGIN);
		design.setTopMargin(MARGIN);
		design.setBottomMargin(MARGIN);
		JRDesignQuery query = new JRDesignQuery();
		query.setText("SELECT " + COLUMNS.stream().map(column -> '"' + column + '"').collect(Collectors.joining(", "))
				+ " FROM figures ORDER BY place");
		design.setQuery(query);
		JRDesignBand head = new JRDesignBand();
		JRDesignBand detail = new JRDesignBand();
		head.setHeight(ROW);
		detail.setHeight(ROW);
		int width = (WIDTH - 2 * MARGIN) / COLUMNS.size();
		for (int i = 0; i < COLUMNS.size(); i++) {
			JRDesignField field = new JRDesignField();
			field.setName(COLUMNS.get(i));
			field.setValueClass(String.class);
			design.addField(field);
			JRDesignStaticText title = new JRDesignStaticText();
			title.setText(COLUMNS.get(i));
			head.addElement(placed(title, i * width, width, family, file));
			JRDesignTextField text = new JRDesignTextField();
			text.setExpression(new JRDesignExpression("$F{" + COLUMNS.get(i) + "}"));
			text.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
			text.setBlankWhenNull(true);
			detail.addElement(placed(text, i * width, width, family, file));
		}
		design.setColumnHeader(head);
		((JRDesignSection) design.getDetailSection()).addBand(detail);
		return design;
	}

	private static <T extends JRDesignTextElement> T placed(T element, int x, int width, String family, String file) {
		element.setX(x);
		element.setY(0);
		element.setWidth(width);
		element.setHeight(ROW);
		element.setFontName(family);
		element.setFontSize(SIZE);
		element.setPdfFontName(file);
		element.setPdfEncoding("Identity-H");
		element.setPdfEmbedded(true);
		return element;
	}

}
