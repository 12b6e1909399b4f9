package fadu.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.xml.sax.SAXException;

import fadu.model.xml.ModelSchema;

/** What an XML editor says of a model file: by its schema alone, with the validator of the JDK. */
public final class ModelSchemas {

	private static final Schema SCHEMA = schema();

	private ModelSchemas() {
	}

	private static Schema schema() {
		try {
			return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
					.newSchema(new StreamSource(new ByteArrayInputStream(ModelSchema.bytes())));
		} catch (SAXException e) {
			throw new AssertionError(e);
		}
	}

	/** The first thing that is wrong with the content; nothing where it follows the schema. */
	public static Optional<String> fault(byte[] content) {
		try {
			SCHEMA.newValidator().validate(new StreamSource(new ByteArrayInputStream(content)));
			return Optional.empty();
		} catch (SAXException e) {
			return Optional.of(e.getMessage());
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

}
