package fadu.ui.registers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import fadu.export.form.RegisterForm;
import fadu.register.definition.RegisterDefinition;
import fadu.register.row.RegisterRow;
import fadu.ui.changes.DataChanges;
import fadu.workspace.Registers;
import fadu.workspace.UserException;

/**
 * Writes blank forms and samples of registers.
 *
 * @param data  what works in the background
 * @param shell above which a file is asked for
 * @param said  is told what came of it
 */
public record FormFiles(DataChanges data, Shell shell, Said said) {

	/** Tells a person something. */
	@FunctionalInterface
	public interface Said {
		/** @param line one line @param failed whether it was not done */
		void say(String line, boolean failed);
	}

	private interface Rows {
		List<RegisterRow> read() throws UserException;
	}

	/** Asks for a file and writes a blank form, which opens in the spreadsheet program. */
	public void form(RegisterDefinition register) {
		write(register, Messages.RegisterFiles_form, List::of);
	}

	/** Asks for a file and writes the made-up rows of the plug-in. */
	public void sample(RegisterDefinition register) {
		write(register, Messages.RegisterFiles_sample, () -> new Registers(data.workspace()).sample(register).rows());
	}

	private void write(RegisterDefinition register, String name, Rows rows) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setOverwrite(true);
		dialog.setFilterExtensions(new String[]{"*.xlsx"});
		dialog.setFileName(NLS.bind(name, OpenRegister.name(register)) + ".xlsx");
		String chosen = dialog.open();
		if (chosen != null) {
			write(register, Path.of(chosen), rows);
		}
	}

	private void write(RegisterDefinition register, Path file, Rows rows) {
		data.ask(() -> {
			try (OutputStream out = Files.newOutputStream(file)) {
				RegisterForm.write(register, rows.read(), out);
				return file;
			} catch (IOException e) {
				throw new UserException(NLS.bind(Messages.RegisterFiles_failed, file, e.getLocalizedMessage()), e);
			}
		}, done -> {
			said.say(NLS.bind(Messages.RegisterFiles_written, done), false);
			Program.launch(done.toString());
		}, e -> said.say(e.getMessage(), true));
	}

}
