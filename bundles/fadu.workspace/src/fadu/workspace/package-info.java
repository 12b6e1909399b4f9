/**
 * The use cases of Fadu: read, import, review, list, compare, undo. One class per use case, whose body names the steps; the command
 * line and
 * the workbench are two doors to the same class. Failures that a user can cause arrive as {@link fadu.workspace.UserException},
 * whose message is one line in the user's language.
 */
package fadu.workspace;
