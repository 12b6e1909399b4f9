package fadu.workspace.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import fadu.catalogue.CheckedPlugIn;
import fadu.catalogue.PlugInRule;
import fadu.catalogue.Problem;
import fadu.catalogue.Surroundings;
import fadu.reading.formats.Spreadsheet;
import fadu.reading.formats.UnreadableReport;
import fadu.register.definition.RegisterDefinition;
import fadu.register.row.Refusal;
import fadu.register.row.RowReader;
import fadu.register.row.RowsRead;
import fadu.register.row.SheetRefused;

/**
 * The sample sheet of a register has the columns of the register, and no row that would be refused. Reads spreadsheets, so that it
 * is
 * asked before a plug-in is handed on and not whenever one is loaded.
 */
public final class SampleRule implements PlugInRule {

	/** A sample may be of any district. */
	private static final String ANYWHERE = "999999";
	private static final int MOST_TOLD = 5;

	@Override
	public List<Problem> problems(CheckedPlugIn plugIn, Surroundings all) {
		Found found = new Found(plugIn);
		for (RegisterDefinition register : plugIn.registers()) {
			register.sample().ifPresent(sample -> plugIn.bytes(sample).ifPresent(bytes -> check(register, sample, bytes, found)));
		}
		return found.all();
	}

	private static void check(RegisterDefinition register, String sample, byte[] bytes, Found found) {
		try {
			RowsRead read = read(register, sample, bytes);
			read.refused().stream().limit(MOST_TOLD).forEach(refusal -> told(sample, refusal, found));
			read.left().stream().filter(refusal -> !refusal.column().isEmpty()).limit(MOST_TOLD)
					.forEach(refusal -> told(sample, refusal, found));
		} catch (SheetRefused | UnreadableReport | IOException e) {
			found.at(sample, 0, Messages.SampleRule_refused, Messages.SampleRule_remedy, register.code(), e.getMessage());
		}
	}

	private static void told(String sample, Refusal refusal, Found found) {
		found.at(sample, refusal.row(), Messages.SampleRule_cell, Messages.SampleRule_remedy, refusal.cell(), refusal.column(),
				refusal.reason());
	}

	private static RowsRead read(RegisterDefinition register, String sample, byte[] bytes)
			throws IOException, UnreadableReport, SheetRefused {
		Path file = Files.createTempFile("fadu", sample.substring(Math.max(0, sample.lastIndexOf('.'))));
		try {
			Files.write(file, bytes);
			return rows(register, file);
		} finally {
			Files.delete(file);
		}
	}

	/**
	 * The rows of a sample, whatever district they are of.
	 *
	 * @throws UnreadableReport where the file cannot be read
	 * @throws SheetRefused     where it has not the columns of the register
	 */
	public static RowsRead rows(RegisterDefinition register, Path sample) throws UnreadableReport, SheetRefused {
		RowReader reader = new RowReader(register, Optional.of(ANYWHERE), Optional::of);
		Spreadsheet.read(sample, reader);
		return reader.finish();
	}

}
