/** Registers with stages: what is due, and what is measured. */
package fadu.ui.registers.due;
