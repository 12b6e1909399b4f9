/** Spreadsheets that people fill: a form for a register, with its code lists as drop-downs and its checks. */
package fadu.export.form;
