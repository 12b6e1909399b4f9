package fadu.store;

/**
 * One of the databases that a province's database reads.
 *
 * @param name   as the administrator named it; it stands beside each row
 * @param rank   from 1; of a document that several hold, the one of the lowest rank counts
 * @param schema the schema of the province's database with the foreign tables
 * @param place  the server and database, for messages
 */
public record FederatedSource(String name, int rank, String schema, String place) {
}
