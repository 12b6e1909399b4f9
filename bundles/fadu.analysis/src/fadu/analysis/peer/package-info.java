/**
 * Which districts are like a district: of the same level, of a size within a ratio, or nearest by stated variables. Nothing here
 * says which is better.
 */
package fadu.analysis.peer;
