package fadu.generator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xsd.XSDComplexTypeDefinition;
import org.eclipse.xsd.XSDEnumerationFacet;
import org.eclipse.xsd.XSDFactory;
import org.eclipse.xsd.XSDModelGroup;
import org.eclipse.xsd.XSDNamespaceConstraintCategory;
import org.eclipse.xsd.XSDProcessContents;
import org.eclipse.xsd.XSDSimpleTypeDefinition;
import org.eclipse.xsd.XSDWildcard;
import org.eclipse.xsd.ecore.EcoreXMISchemaBuilder;
import org.eclipse.xsd.util.XSDResourceImpl;

/** The XML schema of model files, by which any XML editor completes and marks them; one file that needs no other. */
final class ModelSchema extends EcoreXMISchemaBuilder {

	private static final String XMI_TYPES = "##other";
	private static final String ROOTS = "Model";

	/** The text of the schema, the same for the same model. */
	static String of(EPackage model) throws IOException {
		List<EClass> roots = model.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> type.getName().endsWith(ROOTS)).toList();
		Collection<EObject> schemas = new ModelSchema().generate(model, null, false, roots,
				Map.of(OPTION_TO_ENFORCE_LOWERBOUND, Boolean.TRUE));
		Resource resource = new XSDResourceImpl(URI.createURI("fadu.xsd"));
		resource.getContents().add(schemas.iterator().next());
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		resource.save(bytes, null);
		return bytes.toString(StandardCharsets.UTF_8).replace(" standalone=\"no\"", "").strip() + '\n';
	}

	/** What files write is the literal, which may have blanks. */
	@Override
	protected void processEnum(EEnum type) {
		super.processEnum(type);
		XSDSimpleTypeDefinition written = (XSDSimpleTypeDefinition) xsdSchema.getContents().getLast();
		written.setBaseTypeDefinition(xsdSchema.getSchemaForSchema().resolveSimpleTypeDefinition("string"));
		written.getFacetContents().clear();
		for (EEnumLiteral literal : type.getELiterals()) {
			XSDEnumerationFacet facet = XSDFactory.eINSTANCE.createXSDEnumerationFacet();
			facet.setLexicalValue(literal.getLiteral());
			addDocumentation(facet, literal);
			written.getFacetContents().add(facet);
		}
	}

	/** What contains an element is said by its place. */
	@Override
	protected boolean skipReference(EReference reference) {
		return reference.isContainer() || super.skipReference(reference);
	}

	/** Files are of Fadu alone. */
	@Override
	protected void addXMIExtension(XSDModelGroup group) {
		// nothing foreign
	}

	/** xmi:version, whose schema nobody needs. */
	@Override
	protected void addXMIAttributes(XSDComplexTypeDefinition type) {
		XSDWildcard others = XSDFactory.eINSTANCE.createXSDWildcard();
		others.setNamespaceConstraintCategory(XSDNamespaceConstraintCategory.NOT_LITERAL);
		others.setStringLexicalNamespaceConstraint(XMI_TYPES);
		others.setProcessContents(XSDProcessContents.LAX_LITERAL);
		type.setAttributeWildcardContent(others);
	}

	@Override
	protected void importXMI() {
		// not needed: see addXMIAttributes
	}

}
