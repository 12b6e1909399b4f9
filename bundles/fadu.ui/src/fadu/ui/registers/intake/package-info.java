/** A spreadsheet that comes into a register: headings, what would change, what is refused and set right. */
package fadu.ui.registers.intake;
