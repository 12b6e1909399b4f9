/** What the menus and the toolbar do. */
package fadu.ui.commands;
