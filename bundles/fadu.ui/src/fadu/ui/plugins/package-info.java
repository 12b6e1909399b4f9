/** Plug-ins: what is installed, what each brings and what is wrong with it; one more, one less, and one of a district's figures. */
package fadu.ui.plugins;
