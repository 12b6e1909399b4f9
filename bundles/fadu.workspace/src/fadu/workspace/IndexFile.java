package fadu.workspace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import fadu.model.AssessmentModel;
import fadu.model.CompositeIndex;
import fadu.model.FaduFactory;
import fadu.model.xml.ModelFile;
import fadu.model.xml.ModelWriter;

/** Indices as model files: the same text stands in a plug-in, in the workspace and in a file that is handed on. */
public final class IndexFile {

	private IndexFile() {
	}

	/** The text of a model file with one index. */
	public static String write(CompositeIndex index) {
		AssessmentModel model = FaduFactory.eINSTANCE.createAssessmentModel();
		model.getIndices().add(EcoreUtil.copy(index));
		return ModelWriter.write(model);
	}

	/**
	 * The indices of a file.
	 *
	 * @throws UserException where it cannot be read, anything in it is wrong, or it holds something else than indices
	 */
	public static List<CompositeIndex> read(Path file) throws UserException {
		try (InputStream in = Files.newInputStream(file)) {
			return read(in, file.toString());
		} catch (IOException e) {
			throw new UserException(NLS.bind(AssessmentMessages.OwnIndices_unreadable, file, e.getLocalizedMessage()), e);
		}
	}

	/** The index of a text that was {@linkplain #write written} here. */
	static CompositeIndex read(String text, String name) throws UserException {
		return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name).getFirst();
	}

	private static List<CompositeIndex> read(InputStream in, String name) throws UserException {
		ModelFile<AssessmentModel> file = ModelFile.load(in, name, AssessmentModel.class);
		if (!file.faults().isEmpty()) {
			ModelFile.Fault fault = file.faults().getFirst();
			throw new MistypedException(
					NLS.bind(AssessmentMessages.OwnIndices_fault, new Object[]{name, fault.line(), fault.message()}));
		}
		AssessmentModel model = ((ModelFile.Loaded<AssessmentModel>) file).root();
		if (!model.getScorecards().isEmpty()) {
			throw new MistypedException(NLS.bind(AssessmentMessages.OwnIndices_scorecards, name));
		}
		if (model.getIndices().isEmpty()) {
			throw new MistypedException(NLS.bind(AssessmentMessages.OwnIndices_noIndex, name));
		}
		return List.copyOf(model.getIndices());
	}

}
