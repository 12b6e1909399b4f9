package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.widgets.FormText;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

import fadu.ui.ViewIds;
import fadu.ui.handbook.Handbook;
import fadu.ui.handbook.HandbookPage;
import fadu.ui.handbook.HandbookView;
import fadu.ui.tests.driver.Workbench;

/** The handbook has what a user looks for, and its links lead somewhere. */
class HandbookTest {

	private static final Pattern NAME = Pattern.compile("<b>([^<]*)</b>");
	private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");

	private final Workbench workbench = new Workbench();
	private Point size;

	@BeforeEach
	void keepSize() {
		size = workbench.ask(workbench.shell()::getSize);
	}

	@AfterEach
	void goBack() {
		workbench.run(() -> workbench.shell().setSize(size));
		workbench.compare();
	}

	@ParameterizedTest
	@ValueSource(strings = {"zh", "en"})
	void everyLinkLeadsToACommandOrAPlaceOfTheWindow(String language) {
		List<String> links = Handbook.in(language).pages().stream().map(HandbookPage::html)
				.flatMap(html -> LINK.matcher(html).results().map((MatchResult found) -> found.group(1))).toList();
		assertThat(links).isNotEmpty().allMatch(link -> workbench.ask(() -> link.startsWith("fadu:perspective:")
				? PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(link.substring(17)) != null
				: PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(link.substring(5)).isDefined()));
	}

	/** What is bold in the handbook is what stands on the screen. */
	@ParameterizedTest
	@ValueSource(strings = {"zh", "en"})
	void namesOfActionsAreThoseOnTheScreen(String language) {
		Set<String> screen = screen(language);
		assertThat(screen).hasSizeGreaterThan(300);
		List<String> named = Handbook.in(language).pages().stream().map(HandbookPage::html)
				.flatMap(html -> NAME.matcher(html).results().map((MatchResult found) -> plain(found.group(1)))).toList();
		assertThat(named).isNotEmpty().isSubsetOf(screen);
	}

	/** All words of the window in a language, without the letters for keys. */
	private static Set<String> screen(String language) {
		BundleWiring wiring = FrameworkUtil.getBundle(Handbook.class).adapt(BundleWiring.class);
		String file = language.equals("en") ? "messages_en.properties" : "messages.properties";
		return wiring.listResources("/fadu/ui", file, BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL)
				.stream()
				.map(wiring.getClassLoader()::getResource).flatMap(HandbookTest::words).map(HandbookTest::plain)
				.collect(Collectors.toSet());
	}

	private static Stream<String> words(URL messages) {
		Properties words = new Properties();
		try (Reader in = new InputStreamReader(messages.openStream(), StandardCharsets.UTF_8)) {
			words.load(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return words.values().stream().map(String::valueOf);
	}

	private static String plain(String words) {
		return words.replaceAll("\\(&.\\)|&|…", "").replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
	}

	@Test
	void bothLanguagesTellOfTheSameViewsAndEveryViewHasItsPage() {
		assertThat(views("en")).isEqualTo(views("zh"));
		assertThat(views("zh").stream().flatMap(List::stream).toList())
				.contains(ViewIds.START, "fadu.ui.editor.review", ViewIds.REPORTS,
						ViewIds.HISTORY, ViewIds.FINDINGS)
				.containsAll(ViewIds.ALL);
	}

	private static List<List<String>> views(String language) {
		return Handbook.in(language).pages().stream().map(HandbookPage::views).toList();
	}

	@Test
	void aSearchFindsThePagesWithAllWords() {
		Handbook handbook = Handbook.in("zh");
		assertThat(handbook.find("界限 余万元")).extracting(HandbookPage::title).contains("核对数字");
		assertThat(handbook.find("ctrl+z")).isNotEmpty();
		assertThat(handbook.find("简报 分量")).extracting(HandbookPage::title).containsExactly("出报告");
		assertThat(handbook.find("不存在的词")).isEmpty();
		assertThat(handbook.find("  ")).isEqualTo(handbook.pages());
	}

	@Test
	void f1OpensThePageAboutTheViewThatTheUserIsIn() {
		workbench.compare();
		workbench.view(ViewIds.FINDINGS);
		workbench.run(() -> workbench.shell().setSize(1280, 600)); // the page is longer than the view
		workbench.run(workbench.shell()::forceActive);
		workbench.start("fadu.ui.command.handbook");
		workbench.await("the page is open", () -> Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage()
				.getViewReferences()).map(view -> view.getView(false)).anyMatch(
						view -> view instanceof HandbookView handbook && handbook.title().equals("检查")));
		workbench.await("the page has the keys", () -> focused() instanceof FormText);
		FormText page = workbench.ask(() -> (FormText) focused());
		ScrolledForm form = workbench.ask(() -> formOf(page));
		workbench.await("a part of the page is out of sight", () -> form.getBody().getSize().y > form.getClientArea().height);
		workbench.key(page, SWT.NONE, SWT.PAGE_DOWN);
		assertThat(workbench.ask(() -> form.getOrigin().y)).isPositive();
		workbench.key(page, SWT.NONE, SWT.HOME);
		assertThat(workbench.ask(() -> form.getOrigin().y)).isZero();
	}

	private static Control focused() {
		return PlatformUI.getWorkbench().getDisplay().getFocusControl();
	}

	private static ScrolledForm formOf(Control page) {
		return Stream.iterate(page.getParent(), Control::getParent).filter(ScrolledForm.class::isInstance)
				.map(ScrolledForm.class::cast).findFirst().orElseThrow();
	}

	@ParameterizedTest
	@ValueSource(strings = {"escape", "close"})
	void aKeyClosesItAndTheKeysAreWhereTheyWere(String key) {
		workbench.await("the catalogue is read", () -> workbench.model().isRead());
		workbench.compare();
		workbench.view(ViewIds.METRICS);
		Text field = workbench.find(Text.class, Text::getEditable);
		workbench.run(field::forceFocus);
		workbench.start("fadu.ui.command.handbook");
		workbench.await("the page is there", () -> workbench.all(FormText.class).anyMatch(FormText::isFocusControl));
		FormText page = workbench.find(FormText.class, FormText::isFocusControl);
		workbench.key(page, key.equals("escape") ? SWT.NONE : SWT.CTRL, key.equals("escape") ? SWT.ESC : 'w');
		workbench.await("it is closed", () -> workbench.all(FormText.class).findAny().isEmpty());
		workbench.await("the field has the keys", field::isFocusControl);
	}

}
