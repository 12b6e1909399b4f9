package fadu.reading.score;

import java.util.Optional;

/**
 * What a person says of the catalogue's metric of a figure.
 *
 * @param code of the metric; nothing where no metric of the catalogue fits
 */
public record ToldCode(Optional<String> code) {
}
