/**
 * Metrics that are computed from others, with bounds: 988万余元 over 749件 is more than 13,190 元 a case, never 13,190. A formula is
 * an expression over metric codes; what it needs and cannot find makes it not computable, which is a result with a reason.
 */
package fadu.analysis.derive;
