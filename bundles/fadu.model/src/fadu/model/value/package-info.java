/**
 * The values of the model: {@link fadu.model.value.Quantity}, {@link fadu.model.value.Bound} and
 * {@link fadu.model.value.Period}. Immutable, without a user interface, each with one written form that files use.
 */
package fadu.model.value;
