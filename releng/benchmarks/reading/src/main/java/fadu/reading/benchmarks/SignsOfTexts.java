package fadu.reading.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import fadu.model.Domain;
import fadu.reading.Figure;
import fadu.reading.ReadingContext;
import fadu.reading.ReportReader;
import fadu.reading.ReportReader.Signs;
import fadu.reading.Stage;
import fadu.reading.context.DomainSign;
import fadu.reading.context.DomainSigns;
import fadu.reading.context.Domains;

/**
 * Prints the signs of lines of business that the reader weighs in annotated texts: input of
 * {@code releng/reliability/fit_domains.py}.
 */
public final class SignsOfTexts {

	/** These lines of business are told by the figure's metric or the one that it belongs to, whatever the words say. */
	private static final Set<String> SURE = Set.of("domain.metric", "domain.related");

	private SignsOfTexts() {
	}

	/** The arguments are text files. */
	public static void main(String[] arguments) {
		ReportReader reader = Checkout.reader();
		Map<String, String> domainOfMetric = Checkout.domains().stream()
				.flatMap(domain -> domain.getMetrics().stream().map(metric -> Map.entry(metric.getCode(), domain)))
				.collect(Collectors.toMap(Map.Entry::getKey, entry -> name(entry.getValue()), (one, other) -> one));
		for (String file : arguments) {
			String text = Checkout.read(Path.of(file));
			List<Figure> figures = reader.read(text, ReadingContext.unknown()).figures();
			Signs signs = reader.signs(text, ReadingContext.unknown());
			String name = Path.of(file).getFileName().toString();
			Map<String, Double> ofMetrics = DomainSigns.shares(figures.stream().map(figure -> figure.metric().orElse(null))
					.filter(Objects::nonNull).map(domainOfMetric::get));
			for (int i = 0; i < figures.size(); i++) {
				print(name, figures, i, signs, ofMetrics);
			}
		}
	}

	private static String name(Domain domain) {
		return domain.getName();
	}

	private static void print(String file, List<Figure> figures, int i, Signs all, Map<String, Double> ofMetrics) {
		boolean sure = figures.get(i).trace().stream().anyMatch(step -> step.stage() == Stage.DOMAIN && SURE.contains(step.rule()));
		if (sure) {
			return;
		}
		double most = ofMetrics.values().stream().mapToDouble(share -> share).max().orElse(0);
		double[][] signs = all.domains().get(i);
		boolean silent = signs[Domains.names().indexOf(Domains.OTHER)][DomainSign.OTHER_SILENT.ordinal()] > 0;
		for (int d = 0; d < signs.length; d++) {
			String name = Domains.names().get(d);
			DomainSigns.around(signs[d], i > 0 && figures.get(i - 1).domain().equals(name), !all.opening().get(i),
					ofMetrics.getOrDefault(name, 0.0), most, silent);
		}
		System.out.printf("{\"file\":\"%s\",\"figure\":%s,\"read\":\"%s\",\"signs\":{%s}}%n", file, span(figures.get(i)),
				figures.get(i).domain(), Domains.names().stream()
						.map(name -> "\"" + name + "\":" + Arrays.toString(signs[Domains.names().indexOf(name)]))
						.collect(Collectors.joining(",")));
	}

	private static String span(Figure figure) {
		return "[%d,%d]".formatted(figure.span().start(), figure.span().end());
	}

}
