/** Reports: which there are, what one is to print, how it is made, those made before and what has changed since, and one's own. */
package fadu.ui.reports;
