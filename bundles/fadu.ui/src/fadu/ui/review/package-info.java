/** The review of an imported report, without a window: which figures are shown and chosen, and what becomes of them. */
package fadu.ui.review;
