package fadu.ui.reports;

import java.nio.file.Path;
import java.util.Optional;

import fadu.report.stamp.Stamp;

/**
 * A report that was made.
 *
 * @param file  where it is
 * @param stamp how it was made; nothing where the file is there no longer, or is no report of Fadu any more
 */
public record MadeReport(Path file, Optional<Stamp> stamp) {
}
