package fadu.reading.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import fadu.reading.language.TableRows.Raw;
import fadu.reading.lexicon.Cues;

/** What the heads of one table say: the words above each of its columns, which column names units, and which columns repeat. */
final class TableColumns {

	/** So many columns before a change are looked at for what changed. */
	private static final int BESIDE = 4;
	private static final int MOST_COLUMNS_OF_GROUPS = 40;
	private static final int FEWEST_NAMES = 3;
	private static final Pattern YEAR_FIRST = Pattern.compile("(19|20)\\d\\d年");

	private static final Cues TOTALS = Cues.of("total_head");
	private static final String ARTICLE = "第条款项()一二三四五六七八九十百零0123456789";

	private final String text;
	private final List<List<Raw>> heads;
	/** The words of the columns, and of those before each; the rows ask for them again and again. */
	private String[] columns = {};
	private String[] before = {};
	private int width = -1;

	/** @param heads the rows of heads, the upper first; none where the table has none */
	TableColumns(String text, List<List<Raw>> heads) {
		this.text = text;
		this.heads = heads;
	}

	/**
	 * The words above a cell; of several rows of heads the upper comes first.
	 *
	 * @param size of the row that the cell stands in
	 */
	String words(int index, int size) {
		if (columns.length != size) {
			columns = new String[size];
			before = new String[size];
		}
		if (columns[index] == null) {
			columns[index] = joined(index, size);
		}
		return columns[index];
	}

	/**
	 * Whether the first cell of a row names it by a number (35岁及以下, 5万元以上): it has its unit, and below its head, which tells none,
	 * stand names, while the next number of the row is bare.
	 */
	boolean isClass(List<Raw> row, Predicate<Raw> isNumber) {
		Raw first = row.get(0);
		if (!isNumber.test(first) || Character.isDigit(text.charAt(first.end() - 1)) || heads.isEmpty()) {
			return false;
		}
		String head = words(0, row.size());
		return !head.isEmpty() && !TableHeads.tells(head) && row.stream().skip(1).filter(isNumber).findFirst()
				.filter(cell -> Character.isDigit(text.charAt(cell.end() - 1))).isPresent();
	}

	/** The words above a cell, of a group with names of its own behind what these are: 领域 件数. */
	String named(int from, int index, int size) {
		boolean own = from > 0 && index > from && widthOfGroup() == 0 && !heads.isEmpty();
		return own ? words(from, size) + ' ' + words(index, size) : words(index, size);
	}

	/**
	 * The head that tells the unit of a column: beside 总计 below one upper head (申请人情况: 自然人|商业企业|总计) the columns count what it
	 * counts, and a noun at one says of whom.
	 */
	String counted(String column, int index, int size) {
		List<Raw> upper = heads.size() < 2 ? List.of() : heads.get(0);
		if (upper.size() != size || size > MOST_COLUMNS_OF_GROUPS || TableHeads.tells(column)) {
			return column;
		}
		int first = index;
		while (first > 0 && upper.get(first).isEmpty()) {
			first--;
		}
		for (int i = first; first > 0 && i < size && (i == first || upper.get(i).isEmpty()); i++) {
			String beside = words(i, size);
			if (i != index && TOTALS.standIn(beside, 0, beside.length())) {
				return beside;
			}
		}
		return column;
	}

	/**
	 * The rows, those with more names before their numbers than the head has columns for (三、办理结果|(一)予以公开|5|1 beside 一、新收数量|7|1)
	 * with these in one cell, so that the numbers stand below their heads.
	 */
	List<List<Raw>> aligned(List<List<Raw>> rows, Predicate<Raw> isNumber) {
		int columns = last().size();
		return rows.stream().noneMatch(row -> row.size() == columns)
				? rows
				: rows.stream().map(row -> aligned(row, row.size() - columns, isNumber)).toList();
	}

	private static List<Raw> aligned(List<Raw> row, int more, Predicate<Raw> isNumber) {
		boolean names = more > 0 && row.size() > more + 1 && !row.get(row.size() - 1).isEmpty()
				&& row.subList(0, more + 1).stream().noneMatch(cell -> cell.isEmpty() || isNumber.test(cell));
		if (!names) {
			return row;
		}
		List<Raw> cells = new ArrayList<>(row.subList(more, row.size()));
		cells.set(0, new Raw(row.get(0).start(), row.get(more).end()));
		return cells;
	}

	/** The words above the columns before a cell, from one place on. */
	String before(int index, int from, int size) {
		if (index == from || heads.isEmpty()) {
			return "";
		}
		String near = words(index - 1, size);
		if (before[index] == null) {
			StringBuilder words = new StringBuilder(near);
			for (int k = index - 2; k >= from && k >= index - BESIDE; k--) {
				words.insert(0, ' ').insert(0, words(k, size));
			}
			before[index] = words.toString();
		}
		return before[index];
	}

	/** The column that names the unit of each row: 计量单位; -1 where there is none. */
	int ofUnits() {
		for (int i = 1; i < last().size(); i++) {
			int column = i;
			if (heads.stream().anyMatch(head -> column < head.size() && TableHeads.isUnitColumn(words(head.get(column))))) {
				return i;
			}
		}
		return -1;
	}

	/**
	 * Where the groups of columns start that stand side by side, each with names of its own: 城市 | 数量 | 城市 | 数量, or
	 * 审理结果 | 件数 | 领域 | 件数. The first starts at 0.
	 */
	List<Integer> startsOfGroups(List<List<Raw>> rows, Predicate<Raw> isNumber) {
		List<Integer> starts = new ArrayList<>(List.of(0));
		int repeated = widthOfGroup();
		int size = last().size();
		for (int i = Math.max(repeated, 2); i < size; i++) {
			if (repeated > 0 ? i % repeated == 0 : size <= MOST_COLUMNS_OF_GROUPS && i + 1 < size && names(rows, i, isNumber)) {
				starts.add(i);
			}
		}
		return starts;
	}

	/** The columns in which a number has decimals. */
	Set<Integer> withDecimals(List<List<Raw>> rows, Predicate<Raw> isNumber) {
		Set<Integer> found = new HashSet<>();
		for (List<Raw> row : rows) {
			IntStream.range(0, row.size()).filter(i -> isNumber.test(row.get(i))
					&& text.substring(row.get(i).start(), row.get(i).end()).indexOf('.') >= 0).forEach(found::add);
		}
		return found;
	}

	/** Whether a column between two of numbers names its rows, each otherwise, and a head before it comes again behind it. */
	private boolean names(List<List<Raw>> rows, int column, Predicate<Raw> isNumber) {
		List<String> heads = last().stream().map(this::words).toList();
		if (heads.subList(column + 1, heads.size()).stream().noneMatch(heads.subList(1, column)::contains)) {
			return false;
		}
		Set<String> names = new HashSet<>();
		int beside = 0;
		for (List<Raw> row : rows) {
			if (column + 1 >= row.size() || row.get(column).isEmpty()) {
				continue;
			}
			if (isNumber.test(row.get(column))) {
				return false;
			}
			names.add(words(row.get(column)));
			beside += isNumber.test(row.get(column - 1)) && isNumber.test(row.get(column + 1)) ? 1 : 0;
		}
		return names.size() >= FEWEST_NAMES && beside == names.size() && beside * 2 > rows.size();
	}

	/** The width of the groups of columns that a head repeats: 城市 | 数量 | 城市 | 数量; 0 where it repeats none. */
	private int widthOfGroup() {
		width = width < 0 ? repeatedWidth() : width;
		return width;
	}

	private int repeatedWidth() {
		List<Raw> head = last();
		for (int columns = 2; columns <= head.size() / 2 && head.size() <= MOST_COLUMNS_OF_GROUPS; columns++) {
			boolean repeats = head.size() % columns == 0;
			for (int i = columns; i < head.size() && repeats; i++) {
				repeats = !head.get(i).isEmpty() && words(head.get(i)).equals(words(head.get(i - columns)));
			}
			if (repeats) {
				return columns;
			}
		}
		return 0;
	}

	private List<Raw> last() {
		return heads.isEmpty() ? List.of() : heads.get(heads.size() - 1);
	}

	private String joined(int index, int size) {
		StringBuilder words = new StringBuilder();
		for (int i = 0; i < heads.size(); i++) {
			List<Raw> head = heads.get(i);
			int place = i == heads.size() - 1 || head.size() == size ? index : spread(head, index, size);
			if (place >= 0 && place < head.size() && words.length() < Tables.LONGEST_HEAD) {
				place = i < heads.size() - 1 ? group(head, place) : place;
				String own = i == heads.size() - 1 ? ofYear(head, place) : words(head.get(place));
				boolean says = words.indexOf(own) < 0 && !isArticle(own);
				words.append(words.isEmpty() || own.isEmpty() || !says ? "" : " ").append(says ? own : "");
			}
		}
		return words.toString();
	}

	/** 第二十条第(一)项: the article of a law whose form a table is says nothing of what it counts. */
	private static boolean isArticle(String head) {
		return head.startsWith("第") && head.chars().allMatch(c -> ARTICLE.indexOf(c) >= 0);
	}

	/** 2024年受理 | 办结 | 2025年受理 | 办结: a head that comes again is of the year before it. */
	private String ofYear(List<Raw> head, int place) {
		String own = words(head.get(place));
		boolean again = !own.isEmpty() && own.chars().noneMatch(Character::isDigit) && head.size() <= MOST_COLUMNS_OF_GROUPS
				&& head.stream().map(this::words).filter(own::equals).count() > 1;
		for (int i = place - 1; again && i > 0; i--) {
			Matcher year = YEAR_FIRST.matcher(words(head.get(i)));
			if (year.lookingAt()) {
				return year.group() + ' ' + own;
			}
		}
		return own;
	}

	/** An empty cell of an upper head goes on with the one before that spans the columns to its right: 调解员 over 专职 and 兼职. */
	private int group(List<Raw> head, int place) {
		List<Raw> below = last();
		int first = place;
		while (first > 0 && head.get(first).isEmpty() && first < below.size() && !below.get(first).isEmpty()) {
			first--;
		}
		boolean spans = first < place && !head.get(first).isEmpty() && first < below.size() && !below.get(first).isEmpty();
		return spans ? first : place;
	}

	/**
	 * The cell of an upper head that spans several columns behind the first: each as many, or, where empty cells keep the places,
	 * the last all that are left; -1 where it does not fit.
	 */
	private static int spread(List<Raw> head, int index, int size) {
		if (size > head.size() && head.stream().skip(1).anyMatch(Raw::isEmpty)) {
			return Math.min(index, head.size() - 1);
		}
		boolean fits = head.size() > 1 && size > head.size() && (size - 1) % (head.size() - 1) == 0;
		return !fits ? -1 : index == 0 ? 0 : 1 + (index - 1) / ((size - 1) / (head.size() - 1));
	}

	private String words(Raw cell) {
		return TableRows.words(text, cell);
	}

}
