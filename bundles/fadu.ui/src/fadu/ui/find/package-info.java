/** Quick access: one field that finds commands, views, metrics, districts, reports and kept comparisons, and goes there. */
package fadu.ui.find;
