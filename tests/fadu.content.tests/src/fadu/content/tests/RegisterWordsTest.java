package fadu.content.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;

import fadu.catalogue.Catalogue;
import fadu.register.definition.RegisterDefinition;
import fadu.register.field.CodeItem;
import fadu.register.field.RowField;
import fadu.register.words.DefinitionWords;
import fadu.register.words.ProcessWords;

/** What registers of plug-ins are called and what their checks and limits say stands in one language. */
class RegisterWordsTest {

	/** A word in small letters, or the name of a column: acceptedOn. */
	private static final String ENGLISH = "(?s).*(?<![\\p{Alnum}_./-])[A-Za-z]?[a-z]{2,}[A-Za-z]*(?![\\p{Alnum}_/-]|\\.\\w).*";

	@Test
	void labelsOfColumnsCodesAndStagesAreChinese() {
		try (Catalogue catalogue = Catalogue.ofPlatform()) {
			assertThat(catalogue.registers().stream().flatMap(register -> labels(register).stream())).hasSizeGreaterThan(300)
					.filteredOn(text -> text.matches(ENGLISH)).isEmpty();
		}
	}

	@Test
	void checksLimitsAndComputationsAreToldInTheLanguageOfThePlatform() {
		assumeThat(Platform.getNL()).startsWith("zh");
		try (Catalogue catalogue = Catalogue.ofPlatform()) {
			assertThat(catalogue.registers().stream().flatMap(register -> sentences(register).stream())).hasSizeGreaterThan(100)
					.filteredOn(text -> text.matches(ENGLISH)).isEmpty();
		}
	}

	private static List<String> labels(RegisterDefinition register) {
		return Stream.of(Stream.of(register.name(), register.text()), register.fields().stream().map(RowField::label),
				register.fields().stream().map(RowField::guide),
				register.fields().stream().flatMap(field -> field.codes().stream()).map(CodeItem::label))
				.flatMap(part -> part).toList();
	}

	private static List<String> sentences(RegisterDefinition register) {
		DefinitionWords words = new DefinitionWords(register);
		return Stream
				.of(register.checks().stream().map(DefinitionWords::sentence),
						register.computations().stream().map(words::sentence),
						register.process().stream().flatMap(process -> process.limits().stream())
								.map(limit -> ProcessWords.limit(limit, false)))
				.flatMap(part -> part).toList();
	}

}
