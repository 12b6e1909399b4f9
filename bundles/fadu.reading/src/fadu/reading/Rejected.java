package fadu.reading;

import fadu.model.value.Span;

/**
 * A number that was seen and not taken as a figure.
 *
 * @param span   its place
 * @param text   what stands there
 * @param reason a stable key: {@code date}, {@code section_number}, {@code document_number}, {@code brand_name},
 *                   {@code hotline}, {@code ordinal}, {@code identifier}, {@code ordinary_word} …
 */
public record Rejected(Span span, String text, String reason) {
}
