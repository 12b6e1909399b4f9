package fadu.store;

import java.time.Instant;

/**
 * One change of a workspace, which can be taken back.
 *
 * @param number  counted up from 1
 * @param kind    what it did
 * @param subject the name of the file, with the figure as printed where it was only one; or the peer group, or the rule
 * @param figures how many figures it touched; 0 for a peer group
 * @param by      who made it
 * @param at      when, to the microsecond
 * @param undone  whether it is taken back at present
 */
public record ChangeSet(int number, ChangeKind kind, String subject, int figures, String by, Instant at, boolean undone) {
}
