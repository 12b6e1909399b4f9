package fadu.report.library;

import java.util.List;

import org.eclipse.birt.report.model.api.ElementFactory;
import org.eclipse.birt.report.model.api.LibraryHandle;
import org.eclipse.birt.report.model.api.OdaDataSetHandle;
import org.eclipse.birt.report.model.api.StructureFactory;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.elements.structures.OdaDataSetParameter;

import fadu.question.Column;
import fadu.question.Parameter;
import fadu.question.Question;
import fadu.question.Questions;
import fadu.question.Scope;

/**
 * The parameters of reports, and a data set for each question. The data set {@code scope} takes the parameters of the report by
 * their names; all others take the scope that it hands on, in one parameter. A parameter's position is that in the question, to
 * which the engine holds it.
 */
final class DataSets {

	private static final String SOURCE = "figures";
	private static final String SCOPE = "scope";
	private static final String TEXT = "string";

	private DataSets() {
	}

	static void add(LibraryHandle library, String parameters) throws SemanticException {
		ElementFactory elements = library.getElementFactory();
		List<String> names = List.of(parameters.split(" "));
		for (String name : names) {
			var parameter = elements.newScalarParameter(name);
			parameter.setIsRequired(false);
			parameter.setDataType(TEXT);
			library.getParameters().add(parameter);
		}
		library.getDataSources().add(elements.newOdaDataSource(SOURCE, "fadu.report.oda"));
		for (Question<?> question : own()) {
			OdaDataSetHandle dataSet = elements.newOdaDataSet(question.name(), "fadu.report.oda.question");
			library.getDataSets().add(dataSet);
			dataSet.setDataSource(SOURCE);
			dataSet.setQueryText(question.name());
			boolean takes = question.name().equals(SCOPE);
			int position = 0;
			for (Parameter parameter : question.parameters()) {
				position++;
				if (takes || parameter.name().equals(Scope.HANDLE) || question.ownParameters().contains(parameter)) {
					add(dataSet, position, parameter.name(), takes ? TEXT : type(parameter.type()),
							takes && names.contains(parameter.name()));
				}
			}
		}
	}

	/** Fadu's own questions: the file must not depend on what else is installed. */
	private static List<Question<?>> own() {
		return Questions.all().stream().filter(question -> question.getClass().getClassLoader() == Question.class.getClassLoader())
				.toList();
	}

	/** How the design model calls a type of columns and parameters. */
	static String type(Column.Type type) {
		return switch (type) {
		case TEXT -> TEXT;
		case NUMBER -> "integer";
		case DECIMAL -> "decimal";
		case FLAG -> "boolean";
		};
	}

	private static void add(OdaDataSetHandle dataSet, int position, String name, String type, boolean ofReport)
			throws SemanticException {
		OdaDataSetParameter parameter = StructureFactory.createOdaDataSetParameter();
		parameter.setName(name);
		parameter.setNativeName(name);
		parameter.setParameterDataType(type);
		parameter.setPosition(position);
		parameter.setIsOptional(true);
		parameter.setIsInput(true);
		parameter.setIsOutput(false);
		if (ofReport) {
			parameter.setParamName(name);
		}
		dataSet.getPropertyHandle(OdaDataSetHandle.PARAMETERS_PROP).addItem(parameter);
	}

}
