/** What a user sets up for the window: language, appearance, where the data is. The launcher reads the same file. */
package fadu.ui.settings;
