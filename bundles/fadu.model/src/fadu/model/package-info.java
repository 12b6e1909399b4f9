/**
 * The metamodel, generated from {@code model/fadu.ecore} by {@code ./fadu generate}: the catalogue of metrics, the districts,
 * the documents they publish and every figure observed in them. Hand-written values are in {@code fadu.model.value}.
 */
package fadu.model;
