/** Targets: what is to be reached of a metric, and how that stands at a day, computed from figures and never set by hand. */
package fadu.analysis.goal;
