/** What is chosen and compared in the window, and its wording. No window in here: it runs and is tested without one. */
package fadu.ui.comparison;
