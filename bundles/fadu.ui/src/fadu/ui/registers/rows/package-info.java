/** The rows of one register: table, form, history, groups and figures. Models know no window. */
package fadu.ui.registers.rows;
