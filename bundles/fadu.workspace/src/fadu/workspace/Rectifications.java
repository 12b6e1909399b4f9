package fadu.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fadu.model.District;
import fadu.register.definition.ListPurpose;
import fadu.register.definition.RegisterDefinition;

/** What has to be put right, from the registers of that purpose, as it stands at a day. */
public final class Rectifications {

	private static final Comparator<RectificationItem> ORDER = Comparator
			.comparing((RectificationItem item) -> item.due().orElse(LocalDate.MAX)).thenComparing(item -> item.row().district())
			.thenComparing(RectificationItem::key);

	private final Workspace workspace;

	/** The items of a workspace. */
	public Rectifications(Workspace workspace) {
		this.workspace = workspace;
	}

	/**
	 * The items that were found by the end of a day, the one that was due first first.
	 *
	 * @param districts the districts; empty for all
	 * @throws UserException where the store cannot be read
	 */
	public List<RectificationItem> at(LocalDate day, Collection<District> districts) throws UserException {
		Set<String> codes = districts.stream().map(District::getCode).collect(Collectors.toSet());
		List<RectificationItem> items = new ArrayList<>();
		for (RegisterDefinition register : workspace.catalogue().registers()) {
			if (register.purpose().equals(Optional.of(ListPurpose.RECTIFICATION))) {
				new Registers(workspace).rows(register, Optional.empty(), row -> {
					RectificationItem item = new RectificationItem(register, row, day);
					if (item.isKnown() && (codes.isEmpty() || codes.contains(row.district()))) {
						items.add(item);
					}
				});
			}
		}
		return items.stream().sorted(ORDER).toList();
	}

}
