package fadu.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

/**
 * Writes src-gen of fadu.model and fadu.model.edit, and the XML schema of model files, from fadu.ecore and fadu.genmodel; on copies: the
 * generator would also rewrite what is kept by hand.
 */
public final class GenerateModel {

	private GenerateModel() {
	}

	/** What the generator writes and the bundles keep; manifests and plugin.xml are kept by hand. */
	private static final List<String> KEPT = List.of("fadu.model/src-gen", "fadu.model.edit/src-gen", "fadu.model.edit/plugin.properties");

	/** @param arguments the folder that holds the bundles */
	public static void main(String[] arguments) throws IOException {
		Path bundles = Path.of(arguments[0]).toAbsolutePath().normalize();
		Path copy = Files.createTempDirectory("fadu-model");
		copy(bundles.resolve("fadu.model/model"), copy.resolve("fadu.model/model"));
		for (String kept : KEPT) {
			copy(bundles.resolve(kept), copy.resolve(kept));
		}
		GenModel model = load(copy);
		boolean done = generate(model);
		if (done) {
			Files.writeString(bundles.resolve("fadu.model/model/fadu.xsd"),
					ModelSchema.of(model.getGenPackages().get(0).getEcorePackage()));
			for (String kept : KEPT) {
				copy(copy.resolve(kept), bundles.resolve(kept));
			}
		}
		System.exit(done ? 0 : 1);
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> paths = Files.walk(from)) {
			for (Path path : paths.filter(Files::isRegularFile).toList()) {
				Path target = to.resolve(from.relativize(path).toString());
				Files.createDirectories(target.getParent());
				Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
			}
		}
	}

	private static boolean generate(GenModel model) {
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
		return generate(generator, model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE)
				&& generate(generator, model, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE);
	}

	private static boolean generate(Generator generator, GenModel model, Object project) {
		Diagnostic result = generator.generate(model, project, new BasicMonitor());
		if (result.getSeverity() != Diagnostic.OK) {
			System.err.println(result);
		}
		return result.getSeverity() < Diagnostic.ERROR;
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
