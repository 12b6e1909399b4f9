package fadu.workspace;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.osgi.util.NLS;

import com.fasterxml.jackson.databind.JsonNode;

import fadu.model.value.Span;
import fadu.reading.score.GoldFigure;
import fadu.reading.score.Link;
import fadu.reading.score.Meaning;
import fadu.reading.score.ReadFigure;
import fadu.reading.score.Scoring;
import fadu.reading.score.ToldCode;
import fadu.workspace.JsonLines.Line;

/**
 * Scores what was read in reports against annotated figures. Gold files are NAME.jsonl, one annotated figure on each line; a
 * line of the readings names its document in {@code file}. Documents are the same where their names are, without folder and
 * ending.
 */
public final class ScoreReadings {

	private static final String LINES = ".jsonl";
	private static final List<String> ENDINGS = List.of(LINES, ".txt", ".docx", ".pdf", ".html", ".xlsx");
	/** Files that may stand beside gold files and hold no figures of a document. */
	private static final Set<String> NO_DOCUMENTS = Set.of("metric_map", "implicit", "excluded");

	/**
	 * Scores the readings.
	 *
	 * @param gold     a gold file, or a folder of gold files
	 * @param readings what {@code fadu read --format jsonl} wrote
	 * @param codes    catalogue codes by the id of the gold figure, one {@code {"id": …, "code": …}} on each line; without it, the
	 *                     field {@code code} of the gold lines counts
	 * @throws UserException where a file is missing or a line is none of ours; the message names file and line
	 */
	public Scoring score(Path gold, Path readings, Optional<Path> codes) throws UserException {
		Optional<Map<String, String>> codesById = codes.isPresent() ? Optional.of(codes(codes.get())) : Optional.empty();
		Map<String, List<GoldFigure>> annotated = new TreeMap<>();
		for (Path file : goldFiles(gold)) {
			List<GoldFigure> figures = new ArrayList<>();
			for (Line line : JsonLines.of(file)) {
				GoldFigure figure = goldFigure(line);
				figures.add(codesById.map(known -> withCode(figure, known)).orElse(figure));
			}
			annotated.put(document(file), figures);
		}
		Map<String, List<ReadFigure>> read = new HashMap<>();
		for (Line line : JsonLines.of(readings)) {
			read.computeIfAbsent(document(Path.of(line.text("file"))), name -> new ArrayList<>()).add(readFigure(line));
		}
		return Scoring.of(annotated, read);
	}

	private static Map<String, String> codes(Path file) throws UserException {
		Map<String, String> codes = new HashMap<>();
		for (Line line : JsonLines.of(file)) {
			codes.put(line.text("id"), line.text("code"));
		}
		return codes;
	}

	private static Iterable<Path> goldFiles(Path gold) throws UserException {
		if (!Files.isDirectory(gold)) {
			return List.of(gold);
		}
		Set<Path> files = new TreeSet<>();
		try (DirectoryStream<Path> found = Files.newDirectoryStream(gold, "*" + LINES)) {
			found.forEach(files::add);
		} catch (IOException e) {
			throw new UserException(NLS.bind(Messages.ReportText_unreadable, gold, e.getLocalizedMessage()), e);
		}
		files.removeIf(file -> NO_DOCUMENTS.contains(document(file)));
		if (files.isEmpty()) {
			throw new UserException(NLS.bind(Messages.ScoreReadings_noGold, gold));
		}
		return files;
	}

	private static String document(Path file) {
		String name = String.valueOf(file.getFileName());
		return ENDINGS.stream().filter(name::endsWith).findFirst().map(ending -> name.substring(0, name.length() - ending.length()))
				.orElse(name);
	}

	private static GoldFigure goldFigure(Line line) throws UserException {
		JsonNode relation = line.node().path("relation");
		Optional<Link<String>> link = relation.isObject()
				? Optional.of(new Link<>(relation.path("type").asText(), relation.path("of").asText()))
				: Optional.empty();
		return new GoldFigure(line.text("id"), span(line), line.text("text"), line.number("value"),
				meaning(line, line.optionalText("code"), "metric"), link,
				line.node().has("code") ? Optional.of(new ToldCode(line.optionalText("code"))) : Optional.empty());
	}

	private static GoldFigure withCode(GoldFigure figure, Map<String, String> codes) {
		return new GoldFigure(figure.id(), figure.span(), figure.text(), figure.value(),
				figure.meaning().withMetric(Optional.ofNullable(codes.get(figure.id()))), figure.link(),
				codes.containsKey(figure.id())
						? Optional.of(new ToldCode(Optional.of(codes.get(figure.id()))))
						: figure.told());
	}

	private static ReadFigure readFigure(Line line) throws UserException {
		JsonNode relation = line.node().path("relation");
		JsonNode of = relation.path("of");
		Optional<Link<Span>> link = of.size() == 2
				? Optional.of(new Link<>(relation.path("type").asText(), new Span(of.get(0).asInt(), of.get(1).asInt())))
				: Optional.empty();
		return new ReadFigure(span(line), line.optionalText("text").orElse(""), line.number("value"),
				meaning(line, line.optionalText("metric"), "metric_name"), link,
				line.number("confidence").map(BigDecimal::doubleValue).orElse(0.0));
	}

	private static Span span(Line line) throws UserException {
		return new Span(line.integer("start"), line.integer("end"));
	}

	private static Meaning meaning(Line line, Optional<String> code, String nameField) {
		return new Meaning(line.optionalText("unit").orElse(""), line.optionalText("qualifier").orElse("exact"),
				line.optionalText("kind").orElse(""), line.optionalText("period").orElse(""),
				line.optionalText("domain").orElse(""),
				line.optionalText("district").orElse(""), code, line.optionalText(nameField).orElse(""));
	}

}
