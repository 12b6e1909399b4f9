package fadu.generator;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Writes src-gen of fadu.model and fadu.model.edit from fadu.ecore and fadu.genmodel. */
public final class GenerateModel {

	private GenerateModel() {
	}

	/** @param arguments the folder that holds the bundles */
	public static void main(String[] arguments) {
		Path bundles = Path.of(arguments[0]).toAbsolutePath().normalize();
		GenModel model = load(bundles);
		model.reconcile();
		model.setCanGenerate(true);
		model.setValidateModel(true);
		model.setCreationIcons(false);
		model.getAllGenPackagesWithClassifiers().stream().flatMap(genPackage -> genPackage.getGenClasses().stream())
				.forEach(genClass -> genClass.setImage(false));
		Generator generator = new Generator();
		generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		generator.setInput(model);
		boolean failed = false;
		for (Object project : new Object[] { GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
				GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE }) {
			Diagnostic result = generator.generate(model, project, new BasicMonitor());
			failed |= result.getSeverity() >= Diagnostic.ERROR;
			if (result.getSeverity() != Diagnostic.OK) {
				System.err.println(result);
			}
		}
		System.exit(failed ? 1 : 0);
	}

	private static GenModel load(Path bundles) {
		for (String bundle : new String[] { "fadu.model", "fadu.model.edit" }) {
			EcorePlugin.getPlatformResourceMap().put(bundle, URI.createFileURI(bundles.resolve(bundle) + "/"));
		}
		ResourceSet resources = new ResourceSetImpl();
		Map<String, Object> factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
		factories.put("ecore", new EcoreResourceFactoryImpl());
		factories.put("genmodel", new XMIResourceFactoryImpl());
		resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(true));
		GenModelPackage.eINSTANCE.eClass();
		Resource resource = resources.getResource(URI.createPlatformResourceURI("fadu.model/model/fadu.genmodel", true), true);
		return (GenModel) resource.getContents().get(0);
	}

}
