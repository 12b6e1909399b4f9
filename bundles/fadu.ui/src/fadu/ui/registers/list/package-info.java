/** The list of the registers. */
package fadu.ui.registers.list;
