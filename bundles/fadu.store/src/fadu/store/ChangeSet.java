package fadu.store;

import java.time.Instant;
import java.util.Optional;

/**
 * One entry of the history. Entries are added and never changed: what is taken back is an entry of its own.
 *
 * @param number   counted up, not always by one
 * @param kind     what it did
 * @param subject  the name of the file, with the figure as printed where it was only one; or the peer group, or the rule
 * @param figures  how many figures it touched; 0 for a peer group
 * @param by       who made it
 * @param origin   the computer and the program it was made with; empty where that is not known
 * @param at       when, to the microsecond
 * @param reverses the entry that this one takes back or does again
 * @param undone   whether it is taken back at present; never for an entry that reverses another
 */
public record ChangeSet(int number, ChangeKind kind, String subject, int figures, Author by, String origin, Instant at,
		Optional<Integer> reverses, boolean undone) {
}
