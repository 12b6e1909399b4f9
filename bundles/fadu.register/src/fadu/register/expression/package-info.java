/**
 * Expressions over the values of one row: exactly what both SQL and Java compute alike. A text becomes an {@code Expression} once,
 * with the types known and all faults told; {@code Evaluator} is the oracle of what the store compiles to SQL.
 */
package fadu.register.expression;
