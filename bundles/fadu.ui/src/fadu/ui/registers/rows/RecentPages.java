package fadu.ui.registers.rows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fadu.register.row.StoredRow;

/** Pages of rows by their numbers, of which those that were looked at last stay. */
final class RecentPages extends LinkedHashMap<Integer, List<StoredRow>> {

	private static final long serialVersionUID = 1L;
	private static final float FILLED = 0.75f;
	private static final int FEW = 16;

	private final int most;

	/** @param most how many stay */
	RecentPages(int most) {
		super(FEW, FILLED, true);
		this.most = most;
	}

	@Override
	protected boolean removeEldestEntry(Map.Entry<Integer, List<StoredRow>> eldest) {
		return size() > most;
	}

}
