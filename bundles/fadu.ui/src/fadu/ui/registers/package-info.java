/** Registers in the window: how they and their sheets are opened, what is shown of their rows, and in which words. */
package fadu.ui.registers;
