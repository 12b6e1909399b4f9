package fadu.ui.handbook;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.forms.HyperlinkSettings;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormText;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

import fadu.ui.commands.Views;
import fadu.ui.widgets.FieldOfList;
import fadu.ui.widgets.InTurn;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.Palette;

/** 手册: the pages, a field that narrows them, and the page that is chosen. Its links do what they name. */
public final class HandbookView extends ViewPart {

	private static final String CONTEXT = "fadu.ui.context.handbook";
	private static final String CLOSE = "fadu.ui.command.handbook.close";
	private static final String COMMAND = "fadu:";
	private static final String PERSPECTIVE = "fadu:perspective:";
	private static final String PICTURE = "picture:";
	private static final int ROWS = 6;
	private static final int BESIDE = 40;

	private final Handbook handbook = Handbook.ofWindow();
	private Text search;
	private ListViewer pages;
	private ScrolledForm form;
	private FormText text;
	private PagePictures pictures;
	private boolean keysDue;
	private Optional<HandbookPage> wanted = Optional.empty();
	private Optional<Way> back = Optional.empty();

	/** Where the reader was. @param from the part, and @param focus what had the keys; null where there was none */
	record Way(IWorkbenchPart from, Control focus) {
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(new GridLayout());
		search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.HandbookView_search);
		Names.name(search, Messages.HandbookView_search);
		search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		search.addListener(SWT.Modify, event -> narrow());
		pages = new ListViewer(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		pages.setContentProvider(ArrayContentProvider.getInstance());
		pages.setLabelProvider(LabelProvider.createTextProvider(page -> ((HandbookPage) page).title()));
		GridData rows = new GridData(SWT.FILL, SWT.CENTER, true, false);
		rows.heightHint = pages.getList().getItemHeight() * ROWS;
		pages.getList().setLayoutData(rows);
		FieldOfList.join(search, pages.getList());
		form = new ScrolledForm(area, SWT.V_SCROLL);
		form.setExpandHorizontal(true);
		form.setExpandVertical(true);
		form.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		form.getBody().setLayout(new TableWrapLayout());
		form.setBackground(Palette.PAPER);
		text = page(form);
		pictures = new PagePictures(text);
		PageKeys.scroll(form, text);
		pages.getList().addListener(SWT.DefaultSelection, event -> text.setFocus());
		search.addListener(SWT.DefaultSelection, event -> text.setFocus());
		pages.addSelectionChangedListener(event -> {
			if (event.getStructuredSelection().getFirstElement() instanceof HandbookPage page) {
				showSoon(page);
			}
		});
		narrow();
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		getSite().getService(IHandlerService.class).activateHandler(CLOSE, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				close();
				return null;
			}
		});
	}

	/** The handbook is closed to where it was opened from. */
	void leadsBack(Way way) {
		back = Optional.of(way);
	}

	private void close() {
		IWorkbenchPage page = getSite().getPage();
		Optional<Way> way = back;
		page.hideView(this);
		way.filter(there -> there.from() != null && page.getReference(there.from()) != null).ifPresent(there -> {
			page.activate(there.from());
			if (there.focus() != null && !there.focus().isDisposed() && there.focus().isVisible()) {
				there.focus().setFocus();
			}
		});
	}

	private static FormText page(ScrolledForm form) {
		FormText text = new FormText(form.getBody(), SWT.WRAP);
		text.setHyperlinkSettings(links(form));
		text.setFont("title", JFaceResources.getResources()
				.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(4).setStyle(SWT.BOLD)));
		text.setFont("heading", JFaceResources.getResources()
				.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(1).setStyle(SWT.BOLD)));
		text.setColor("heading", Palette.NAVY);
		text.setForeground(Palette.INK);
		text.setBackground(Palette.PAPER);
		text.setMenu(copying(text));
		text.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		text.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> follow(String.valueOf(event.getHref()))));
		return text;
	}

	/** By their colour alone: the platform's line under a link strikes through Han characters. */
	private static HyperlinkSettings links(ScrolledForm form) {
		HyperlinkSettings links = new HyperlinkSettings(form.getDisplay());
		links.setHyperlinkUnderlineMode(HyperlinkSettings.UNDERLINE_NEVER);
		links.setForeground(Palette.TEAL);
		links.setActiveForeground(Palette.TEAL);
		return links;
	}

	/** In the place of the platform's, which is in English. */
	private static Menu copying(FormText text) {
		Menu menu = new Menu(text);
		MenuItem copy = new MenuItem(menu, SWT.PUSH);
		copy.setText(Messages.HandbookView_copy);
		copy.addListener(SWT.Selection, event -> text.copy());
		menu.addListener(SWT.Show, event -> copy.setEnabled(text.canCopy()));
		return menu;
	}

	private static void follow(String link) {
		if (link.startsWith(PICTURE)) {
			PagePictures.open(link.substring(PICTURE.length()));
		} else if (link.startsWith(PERSPECTIVE)) {
			Views.perspective(link.substring(PERSPECTIVE.length()));
		} else {
			Views.command(link.substring(COMMAND.length()));
		}
	}

	private void narrow() {
		List<HandbookPage> found = handbook.find(search.getText());
		pages.setInput(found);
		if (found.isEmpty()) {
			wanted = Optional.empty();
			text.setText(NLS.bind(Messages.HandbookView_nothing, search.getText().strip()), false, false);
			form.reflow(true);
		} else {
			pages.setSelection(new StructuredSelection(found.getFirst()));
			pages.getList().setTopIndex(0);
		}
	}

	/** Once the view is there, the pictures one after the other, and then the page, unless another is wanted by then. */
	private void showSoon(HandbookPage page) {
		wanted = Optional.of(page);
		Display display = form.getDisplay();
		page.pictures().forEach(picture -> InTurn.run(display, () -> {
			if (isWanted(page)) {
				pictures.prepare(picture, form.getClientArea().width - BESIDE);
			}
		}));
		InTurn.run(display, () -> {
			if (isWanted(page)) {
				show(page);
			}
		});
	}

	private boolean isWanted(HandbookPage page) {
		return !form.isDisposed() && wanted.filter(page::equals).isPresent();
	}

	private void show(HandbookPage page) {
		text.setText(page.form(), true, false);
		form.reflow(true);
		if (keysDue) { // a page without its place takes no focus
			keysDue = false;
			text.setFocus();
		}
		form.setOrigin(0, 0);
	}

	/** Shows the page about a part of the window; where none is about it, what is shown stays. */
	void showAbout(String part) {
		handbook.about(part).ifPresent(this::open);
	}

	/** Shows a page of the handbook. */
	public void open(HandbookPage page) {
		search.setText("");
		pages.setSelection(new StructuredSelection(page), true);
	}

	/** The title of the page that is shown; empty where none is. */
	public String title() {
		return pages.getStructuredSelection().getFirstElement() instanceof HandbookPage page ? page.title() : "";
	}

	/** The page, which keys scroll; Shift+Tab goes to the list and to the field. */
	@Override
	public void setFocus() {
		keysDue = !text.setFocus();
	}

}
