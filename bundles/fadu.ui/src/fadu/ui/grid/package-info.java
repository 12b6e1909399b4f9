/**
 * What the grid of a comparison shows, and how it is arranged, copied and kept. No window in here: it runs and is tested without
 * one.
 */
package fadu.ui.grid;
