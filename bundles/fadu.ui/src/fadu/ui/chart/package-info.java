/**
 * Charts that tell the truth, as shapes: what a chart says, where its shapes stand, and the same as SVG. No window in here; the
 * view draws
 * the shapes.
 */
package fadu.ui.chart;
