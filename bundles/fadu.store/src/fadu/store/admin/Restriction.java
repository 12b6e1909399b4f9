package fadu.store.admin;

import java.util.List;

/**
 * That a login has a role for some districts only.
 *
 * @param login     the login
 * @param role      the role
 * @param districts codes, or names that stand in the place of one
 */
public record Restriction(String login, StoreRole role, List<String> districts) {
}
