/** The grid of a comparison as a control: what {@code fadu.ui.grid} arranges, drawn by NatTable. */
package fadu.ui.table;
