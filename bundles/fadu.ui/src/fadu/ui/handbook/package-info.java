/** The handbook in the window: its pages, the search over them, and which page tells of which view. */
package fadu.ui.handbook;
