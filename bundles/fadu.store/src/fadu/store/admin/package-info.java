/**
 * What the administrator of a shared database does: making the tables and bringing them up to date, giving roles, looking at its
 * state, and setting a province's database over those of its cities.
 */
package fadu.store.admin;
