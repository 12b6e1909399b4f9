package fadu.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fadu.model.FigureId;
import fadu.model.Observation;
import fadu.model.value.Quantity;
import fadu.store.ImportedFile;
import fadu.store.ObservationStore;
import fadu.store.PeerGroup;
import fadu.store.RestoreStore;
import fadu.store.Reversal;
import fadu.store.StoreDump;
import fadu.store.StoreException;
import fadu.store.StoreLocation;

/** All of a store in one file, and back into either database. */
class BackingUpTest extends StoreFixture {

	private static final FigureId SECOND = new FigureId(Reports.completeReport().getSha256(),
			Reports.completeReport().getObservations().get(1).getId());

	private void work() {
		store.add(Reports.completeReport(), "全文：“引号”、换行\n和\t制表，𠀀。", "王芳");
		Observation corrected = EcoreUtil.copy(figure(SECOND));
		corrected.setQuantity(Quantity.valueOf("-0.000001 元"));
		store.reviews().correct(figure(SECOND), corrected, "李强");
		store.peerGroups().keep(new PeerGroup("沿江", PeerGroup.Choice.HAND, "", List.of("330203", "500105")), Optional.empty(),
				"李强");
		store.peerGroups().remove(store.peerGroups().all().getFirst(), "李强");
		store.history().undo("李强");
		store.register(LedgerOfBoats.register()).keep(LedgerOfBoats.read(LedgerOfBoats.register(), List.of(
				LedgerOfBoats.row("999901", 1, Map.of("order", BigDecimal.valueOf(3), "amount", new BigDecimal("12.5000"), "from",
						LocalDate.of(2024, 2, 29), "paid", true)),
				LedgerOfBoats.row("999901", 2, Map.of("group", "O'Neil, \"甲\"")))), new ImportedFile("船.xlsx", "d".repeat(64)),
				"水工");
	}

	private Path dump(String name) throws IOException {
		store.close();
		Path zip = folder.resolve(name);
		StoreDump.write(place, Map.of(), List.of(), zip);
		store = ObservationStore.open(place);
		return zip;
	}

	/** The tables of a dump, to the last byte. */
	private static Map<String, String> tables(Path dump) throws IOException {
		Map<String, String> tables = new LinkedHashMap<>();
		try (ZipFile zip = new ZipFile(dump.toFile())) {
			for (ZipEntry entry : zip.stream().toList()) {
				tables.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return tables;
	}

	private StoreLocation elsewhere(Engine other) {
		return other.place(folder.resolve("restored-" + other));
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void whatIsRestoredIsTheSameToTheLastByteAndGoesOn(Engine other) throws IOException {
		work();
		Path dump = dump("one.zip");
		assertThat(tables(dump)).containsKeys("tables/observation.jsonl", "tables/changed_rows.jsonl",
				"tables/reg_yh__trips.jsonl");
		StoreLocation target = elsewhere(other);
		assertThat(RestoreStore.run(dump, target, folder.resolve("files"))).isPositive();
		Path again = folder.resolve("two.zip");
		StoreDump.write(target, Map.of(), List.of(), again);
		assertThat(sorted(tables(again))).isEqualTo(sorted(tables(dump)));
		try (ObservationStore restored = ObservationStore.open(target)) {
			assertThat(restored.history().changes(100)).hasSameSizeAs(store.history().changes(100));
			assertThat(restored.text(SECOND.document())).isEqualTo(store.text(SECOND.document()));
			assertThat(restored.reviews().asRead(SECOND)).isPresent();
			assertThat(restored.register(LedgerOfBoats.register()).count()).isEqualTo(2);
			int before = restored.history().changes(1).getFirst().number();
			restored.peerGroups().keep(new PeerGroup("沿海", PeerGroup.Choice.HAND, "", List.of("371002")), Optional.empty(), "赵敏");
			assertThat(restored.history().changes(1).getFirst().number()).isGreaterThan(before);
			assertThat(restored.history().undo("赵敏")).isInstanceOf(Reversal.Done.class);
		}
	}

	/** Columns of registers stand in another order in a table that was made anew. */
	private static Map<String, List<Character>> sorted(Map<String, String> tables) {
		Map<String, List<Character>> sorted = new LinkedHashMap<>();
		tables.forEach((name, text) -> {
			if (!name.startsWith("fadu")) {
				sorted.put(name, name.contains("reg_")
						? text.chars().sorted().mapToObj(c -> (char) c).toList()
						: text.chars()
								.mapToObj(c -> (char) c).toList());
			}
		});
		return sorted;
	}

	@Test
	void whereSomethingIsNothingIsRestored() throws IOException {
		work();
		Path dump = dump("one.zip");
		store.close();
		store = null;
		assertThatThrownBy(() -> RestoreStore.run(dump, place, folder.resolve("files"))).isInstanceOf(StoreException.class)
				.satisfies(refused -> assertThat(refused.getMessage().lines()).hasSize(1));
		assertThat(Files.exists(folder.resolve("files"))).isFalse();
	}

	@Test
	void whatWasChangedOnTheWayIsRefusedAndLeavesNothing() throws IOException {
		work();
		Path dump = dump("one.zip");
		Map<String, Map<String, String>> hostile = new LinkedHashMap<>();
		Map<String, String> parts = tables(dump);
		hostile.put("a value", with(parts, "tables/document.jsonl", parts.get("tables/document.jsonl").replace("docx", "docy")));
		hostile.put("a row less",
				with(parts, "tables/change_set.jsonl", parts.get("tables/change_set.jsonl").replaceFirst("\n\\[.*\n", "\n")));
		hostile.put("the count",
				with(parts, "fadu-backup.json", parts.get("fadu-backup.json").replaceFirst("\"rows\" : 1", "\"rows\" : 7")));
		hostile.put("a path", with(parts, "files/../../x", "x"));
		hostile.put("a listed path", with(with(parts, "files/../x", "x"), "fadu-backup.json",
				parts.get("fadu-backup.json").replaceFirst("tables/finding.jsonl", "files/../x")));
		hostile.put("another table", with(parts, "tables/flyway_schema_history.jsonl", "[]"));
		hostile.put("a bomb", with(with(parts, "tables/finding.jsonl", " ".repeat(40 << 20)), "fadu-backup.json",
				parts.get("fadu-backup.json").replaceAll("(finding.jsonl\",\\s+\"rows\" : 0,\\s+\"bytes\" : )\\d+",
						"$1" + (40 << 20))));
		hostile.put("no list", Map.of("tables/finding.jsonl", "[]"));
		hostile.put("newer", with(parts, "fadu-backup.json",
				parts.get("fadu-backup.json").replaceFirst("\"structure\" : \\d+", "\"structure\" : 99")));
		for (Map.Entry<String, Map<String, String>> each : hostile.entrySet()) {
			Path file = zip(each.getKey() + ".zip", each.getValue());
			StoreLocation target = engine.place(folder.resolve(each.getKey()));
			assertThatThrownBy(() -> RestoreStore.run(file, target, folder.resolve("files")), each.getKey())
					.isInstanceOf(StoreException.class)
					.satisfies(e -> assertThat(e.getMessage()).hasLineCount(1).doesNotContain("NLS"));
			if (target instanceof StoreLocation.Folder) {
				assertThat(target.exists()).as(each.getKey()).isFalse();
			} else {
				try (ObservationStore nothing = ObservationStore.open(target)) {
					assertThat(nothing.documents()).as(each.getKey()).isEmpty();
					assertThat(nothing.history().changes(10)).isEmpty();
				}
			}
		}
		assertThat(folder.resolve("x")).doesNotExist();
		Path text = Files.writeString(folder.resolve("text.zip"), "no zip");
		assertThatThrownBy(() -> RestoreStore.run(text, elsewhere(Engine.DERBY), folder)).isInstanceOf(StoreException.class);
	}

	private static Map<String, String> with(Map<String, String> parts, String name, String content) {
		Map<String, String> changed = new LinkedHashMap<>(parts);
		changed.put(name, content);
		return changed;
	}

	private Path zip(String name, Map<String, String> parts) throws IOException {
		Path file = folder.resolve(name);
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, String> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return file;
	}

	@Test
	void aRestoreThatWasCutOffInTheMiddleCanBeDoneAgain() throws IOException {
		assumeTrue(engine == Engine.DERBY, "a server takes back what was not kept by itself");
		work();
		Path dump = dump("one.zip");
		Path target = folder.resolve("cut");
		Files.createDirectories(target.resolve("store/derby.new/seg0"));
		Files.writeString(target.resolve("store/derby.new/seg0/c10.dat"), "half");
		assertThat(RestoreStore.run(dump, new StoreLocation.Folder(target), target)).isPositive();
		assertThat(target.resolve("store/derby.new")).doesNotExist();
	}

}
