package fadu.register.definition;

import java.util.List;

import fadu.register.expression.Expression;
import fadu.register.field.RowField;

/**
 * What must hold within a row. A row in which it is false is refused; where a value is missing it says nothing.
 *
 * @param condition what must not be false
 * @param text      the condition as its author wrote it
 * @param fields    the columns that it speaks of, that of the author first
 */
public record RowCheck(Expression condition, String text, List<RowField> fields) {
}
