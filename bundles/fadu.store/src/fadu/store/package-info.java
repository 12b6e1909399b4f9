/**
 * What a workspace remembers: the documents that were imported, their full text, every figure read in them, what people said about
 * the figures and about findings, peer groups, and the history of all this, each change of which can be taken back.
 * <p>
 * {@link fadu.store.ObservationStore} is the only door. Objects of {@code fadu.model} go in and come out; the database behind it,
 * its tables and its dialect stay inside this bundle. All failures arrive as {@link fadu.store.StoreException}, whose message is
 * one line in the user's language.
 */
package fadu.store;
