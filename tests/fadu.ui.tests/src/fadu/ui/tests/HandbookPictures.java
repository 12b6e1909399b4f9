package fadu.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.model.SourceDocument;
import fadu.ui.ViewIds;
import fadu.ui.review.ReviewModel;
import fadu.ui.tests.driver.Workbench;
import fadu.workspace.Selection;
import fadu.workspace.UserException;

/**
 * Takes the pictures of the handbook and of the documentation from the window itself, into {@code target/pictures}. No test: run by
 * {@code releng/pictures.sh} alone.
 */
class HandbookPictures {

	private static final int WIDTH = 1240;
	private static final int HEIGHT = 740;
	/** The status line names the place of the data on this machine, which is nobody else's. */
	private static final int STATUS = 26;
	private static final int COLOURS = 256;

	private static final String TEXT = """
			玉泉区司法局2024年工作总结
			一、公共法律服务
			2024年，全区共受理法律援助案件321件，其中民事案件274件，挽回经济损失480余万元，接待群众8420人次。12348热线全年在线。
			二、人民调解
			全年调解纠纷1206件，调解成功率98.5%%。现有人民调解委员会%d个。
			三、普法
			开展普法活动77场次，发放宣传资料2.3万份，2025年力争达到90场次。
			""";

	private final Workbench workbench = new Workbench();
	@TempDir
	private Path folder;

	@BeforeEach
	void makeRoom() {
		workbench.await("the catalogue is read", () -> workbench.model().isRead());
		workbench.compare();
		workbench.run(() -> {
			workbench.shell().setMaximized(false);
			workbench.shell().setSize(WIDTH, HEIGHT);
		});
	}

	@AfterEach
	void takeEverythingBack() {
		workbench.takeEverythingBack();
	}

	@Test
	void pictures() throws IOException, UserException {
		perspective("compare");
		compare();
		take("workbench");
		SourceDocument report = report("玉泉区", 84);
		report("榕江县", 61);
		workbench.run(() -> workbench.changes().changed());
		perspective("review");
		review(report);
		take("review");
		workbench.view(ViewIds.FINDINGS);
		settle();
		take("findings");
		perspective("registers");
		workbench.view(ViewIds.REGISTERS);
		take("registers");
	}

	private void compare() throws UserException {
		Selection selection = Selection.of(workbench.model().workspace(), List.of("LA", "PM"), List.of("崂山区", "环翠区", "金山区", "江北区"),
				Optional.empty());
		workbench.run(() -> {
			workbench.model().chooseMetrics(selection.metrics(), true);
			workbench.model().chooseDistricts(selection.districts(), true);
			workbench.model().chooseUnreviewed(true);
		});
		workbench.await("it is compared", () -> workbench.model().isUpToDate() && workbench.model().comparison().isPresent());
	}

	private SourceDocument report(String district, int committees) throws IOException, UserException {
		return workbench.imported(
				Files.writeString(folder.resolve(district + ".txt"), TEXT.formatted(committees).replace("玉泉区", district)));
	}

	private void review(SourceDocument report) {
		ReviewModel review = workbench.open(report);
		workbench.run(() -> review.decisions().confirm());
		workbench.await("it is confirmed", () -> review.figures().stream().anyMatch(figure -> figure.getReviewedBy() != null));
		workbench.run(() -> review.choose(review.figures().get(2)));
	}

	private void perspective(String name) {
		IWorkbenchPage page = workbench.perspective(name);
		workbench.run(page::resetPerspective);
	}

	private void settle() {
		int entries = workbench.ask(() -> workbench.history().entries().size());
		workbench.await("what was asked is answered",
				() -> workbench.model().isUpToDate() && workbench.history().entries().size() == entries);
	}

	/** All that waits is done and drawn, then the window is taken as it stands there. */
	private void take(String name) throws IOException {
		settle();
		long until = System.nanoTime() + 1_500_000_000L;
		workbench.await("the window is drawn", () -> System.nanoTime() > until);
		ImageData data = workbench.ask(this::picture);
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[]{fewColours(data)};
		Path target = Files.createDirectories(Path.of("target", "pictures", Locale.getDefault().getLanguage()));
		try (var out = Files.newOutputStream(target.resolve(name + ".png"))) {
			loader.save(out, SWT.IMAGE_PNG);
		}
	}

	private ImageData picture() {
		Shell shell = workbench.shell();
		shell.forceActive();
		Rectangle area = shell.getClientArea();
		Image image = new Image(shell.getDisplay(), area.width & ~3, area.height - STATUS);
		GC gc = new GC(shell);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		return data;
	}

	/**
	 * The 256 colours that are used most make a file of a third; each other one is that of them that is nearest. Those that are no
	 * grey are few and say something.
	 */
	private static ImageData fewColours(ImageData data) {
		Map<RGB, Integer> counts = new HashMap<>();
		RGB[][] colours = new RGB[data.height][data.width];
		for (int y = 0; y < data.height; y++) {
			for (int x = 0; x < data.width; x++) {
				colours[y][x] = data.palette.getRGB(data.getPixel(x, y));
				counts.merge(colours[y][x], 1, Integer::sum);
			}
		}
		List<RGB> kept = counts.keySet().stream()
				.sorted(Comparator.<RGB>comparingInt(colour -> counts.get(colour) * (1 + vividness(colour))).reversed())
				.limit(COLOURS)
				.toList();
		Map<RGB, Integer> places = new HashMap<>();
		counts.keySet().forEach(colour -> places.put(colour, kept.indexOf(nearest(kept, colour))));
		ImageData few = new ImageData(data.width, data.height, 8, new PaletteData(kept.toArray(RGB[]::new)));
		for (int y = 0; y < data.height; y++) {
			for (int x = 0; x < data.width; x++) {
				few.setPixel(x, y, places.get(colours[y][x]));
			}
		}
		return few;
	}

	private static int vividness(RGB colour) {
		return Math.max(colour.red, Math.max(colour.green, colour.blue))
				- Math.min(colour.red, Math.min(colour.green, colour.blue));
	}

	private static RGB nearest(List<RGB> kept, RGB colour) {
		return kept.stream().min(Comparator.comparingInt(one -> Math.abs(one.red - colour.red) + Math.abs(one.green - colour.green)
				+ Math.abs(one.blue - colour.blue))).orElseThrow();
	}

}
