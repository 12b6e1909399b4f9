/**
 * The divisions of China as facts: code, name, level and what contains what, for whoever meets a name. Nothing here is guessed:
 * a name that several bear has several meanings, and one that nobody lists has none.
 */
package fadu.catalogue.place;
