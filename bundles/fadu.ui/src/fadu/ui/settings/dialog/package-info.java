/** Asks the user for the settings of the window, and where the data is. */
package fadu.ui.settings.dialog;
